package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.Holiday;

/**
 * One dated run of a program, with its own sessions, seats and roster. It is made from a template with all its sessions, and is its own from then
 * on: each session may be moved or renamed, dropped, or its date left out, until its roll is started. Each of that leaves a {@link CohortChange}.
 */
@Entity
public class Cohort {

    /** How many days after a session its roll is asked for, and after the last one its facilitators still reach the cohort. The database says the same. */
    public static final int ROLLS_ASKED_FOR_DAYS = 60;

    /** Longest time that the offer of a seat stands, in days. The database says the same. */
    public static final int MAX_OFFER_DAYS = 60;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private CohortId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "program_id"))
    @Classified(REFERENCE)
    private ProgramId program;

    /** What it was made from; null for one that was entered before there were templates. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "template_id"))
    @Classified(REFERENCE)
    private ProgramTemplateId template;

    @Classified(PROGRAM)
    private String name;

    @Classified(PROGRAM)
    private ZoneId zone;

    @Classified(PROGRAM)
    private int capacity;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "venue_id"))
    @Classified(REFERENCE)
    private VenueId venue;

    /** Whose facilitators run it. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id"))
    @Classified(REFERENCE)
    private AgencyId agency;

    /** The weekday that its dates are on unless they are moved. */
    @Enumerated(EnumType.STRING)
    @Classified(PROGRAM)
    private DayOfWeek meetsOn;

    @Classified(PROGRAM)
    private LocalTime meetsAt;

    /** True if no date that is added later is on a holiday. */
    @Classified(PROGRAM)
    private boolean withoutHolidays;

    /** How long the offer of a seat stands, 1 to {@value #MAX_OFFER_DAYS} days. */
    @Classified(PROGRAM)
    private int offerDays = 7;

    @Classified(PROGRAM)
    private LocalDate firstOn;

    @Classified(PROGRAM)
    private LocalDate lastOn;

    @OneToMany(mappedBy = "cohort", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    @Classified(PROGRAM)
    private List<CohortSession> sessions = new ArrayList<>();

    @Classified(REFERENCE)
    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    @Classified(REFERENCE)
    private AccountId createdBy;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected Cohort() {}

    /** @throws RuleViolation template.retired, or as the plan's slots do */
    public Cohort(CohortId id, ProgramTemplate template, CohortPlan plan, AccountId by, Instant at) {
        if (template.isRetired()) {
            throw new RuleViolation("template.retired");
        }
        this.id = id;
        this.program = template.program();
        this.template = template.id();
        this.zone = plan.zone();
        this.meetsOn = plan.first().getDayOfWeek();
        this.meetsAt = plan.start();
        this.withoutHolidays = plan.withoutHolidays();
        this.createdAt = at;
        this.createdBy = by;
        call(plan.details());
        List<WeekPlan> weeks = template.plan().weeks();
        List<LocalSlot> slots = plan.slots(weeks);
        for (int i = 0; i < weeks.size(); i++) {
            var session = new CohortSession(this, slots.get(i));
            session.hold(weeks.get(i));
            sessions.add(session);
        }
        order();
    }

    /**
     * Its name, seats, site and agency.
     *
     * @param taken seats that are taken
     * @throws RuleViolation cohort.seats-taken
     */
    public void change(CohortDetails details, long taken) {
        if (details.seats() < taken) {
            throw new RuleViolation("cohort.seats-taken", taken);
        }
        call(details);
    }

    private void call(CohortDetails details) {
        name = details.name();
        capacity = details.seats();
        venue = details.venueId();
        agency = details.agencyId();
    }

    /**
     * Moves a session, or says what it is about.
     *
     * @param topic empty where none is said
     * @param started the sessions whose roll was started: of them only the topic may change
     * @return what is to be kept of it; empty if it starts when it did
     * @throws RuleViolation cohort.session-gone, cohort.session-cancelled, cohort.session-started, cohort.topic-long or cohort.sessions-overlap
     */
    public Optional<CohortChange> change(CohortSessionId session, LocalSlot slot, String topic, Set<CohortSessionId> started, AccountId by, Instant at) {
        CohortSession changed = planned(session);
        String newTopic = OneLine.of(topic);
        if (OneLine.length(newTopic) > WeekPlan.MAX_TOPIC) {
            throw new RuleViolation("cohort.topic-long", WeekPlan.MAX_TOPIC);
        }
        LocalSlot before = changed.slot();
        if (!slot.equals(before)) {
            mustNotBeStarted(changed, started);
            mustNotOverlap(Map.of(changed, slot));
        }
        LocalDate endedOn = lastOn;
        changed.plan(slot);
        changed.name(newTopic);
        order();
        return slot.start().equals(before.start()) ? Optional.empty()
                : Optional.of(CohortChange.moved(this, changed, before.start(), endedOn, by, at));
    }

    /**
     * A session isn't held; the others stay as they are.
     *
     * @throws RuleViolation cohort.session-gone, cohort.session-cancelled, cohort.session-started or cohort.reason
     */
    public CohortChange drop(CohortSessionId session, String reason, Set<CohortSessionId> started, AccountId by, Instant at) {
        CohortSession off = planned(session);
        mustNotBeStarted(off, started);
        String why = CohortChange.reason(reason);
        LocalDate endedOn = lastOn;
        off.cancel();
        order();
        return CohortChange.off(this, off, DateAct.DROPPED, why, endedOn, by, at);
    }

    /**
     * The date of a session is left out: what was planned for it is held on the next date, what was planned for that on the one after, and the
     * last on {@link #nextDate}. A session whose roll was started keeps date and topic, so it is passed over.
     *
     * @throws RuleViolation as {@link #drop} does, cohort.sessions-overlap, or as a slot does
     */
    public CohortChange shift(CohortSessionId session, String reason, Set<CohortSessionId> started, AccountId by, Instant at) {
        CohortSession off = planned(session);
        mustNotBeStarted(off, started);
        String why = CohortChange.reason(reason);
        List<CohortSession> row = new ArrayList<>(List.of(off));
        sessions.stream()
                .filter(each -> each.state() == CohortSessionState.PLANNED && each.startsAfter(off) && !started.contains(each.id()))
                .forEach(row::add);
        LocalDateTime added = nextDate().atTime(meetsAt);
        row.add(new CohortSession(this, new LocalSlot(added, added.plusMinutes(row.get(row.size() - 1).slot().minutes()), zone)));
        Map<CohortSession, LocalSlot> slots = new LinkedHashMap<>();
        for (int i = 1; i < row.size(); i++) {
            slots.put(row.get(i), row.get(i).slot().asLongAs(row.get(i - 1).slot()));
        }
        mustNotOverlap(slots);
        for (int i = row.size() - 1; i > 0; i--) {
            row.get(i).holdInsteadOf(row.get(i - 1), slots.get(row.get(i)));
        }
        off.leaveOut();
        LocalDate endedOn = lastOn;
        sessions.add(row.get(row.size() - 1));
        order();
        return CohortChange.off(this, off, DateAct.SHIFTED, why, endedOn, by, at);
    }

    /** The date that it gets if one is left out: on its weekday after the last one, and on no holiday if it doesn't meet on holidays. */
    public LocalDate nextDate() {
        LocalDate date = sessions.get(sessions.size() - 1).slot().start().toLocalDate().with(TemporalAdjusters.next(meetsOn));
        while (withoutHolidays && Holiday.on(date).isPresent()) {
            date = date.plusWeeks(1);
        }
        return date;
    }

    /**
     * @param taken seats that are taken or kept for somebody who was offered one
     * @throws RuleViolation cohort.full or cohort.over
     */
    public void mustTake(long taken, LocalDate joinedOn) {
        mustGoOn(joinedOn);
        if (free(taken) == 0) {
            throw new RuleViolation("cohort.full", capacity);
        }
    }

    /** @throws RuleViolation cohort.over */
    public void mustGoOn(LocalDate day) {
        if (day.isAfter(lastOn)) {
            throw new RuleViolation("cohort.over", lastOn);
        }
    }

    /** @param taken seats that are taken or kept for somebody who was offered one */
    public long free(long taken) {
        return Math.max(0, capacity - taken);
    }

    /** @throws RuleViolation waitlist.days */
    public void offerSeatsFor(int days) {
        if (days < 1 || days > MAX_OFFER_DAYS) {
            throw new RuleViolation("waitlist.days", MAX_OFFER_DAYS);
        }
        offerDays = days;
    }

    /** When an offer ends that is made now: at the end of a day, and at the latest of the cohort's last one; empty once that is over. */
    public Optional<Instant> offerUntil(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate last = today.plusDays(offerDays).isAfter(lastOn) ? lastOn : today.plusDays(offerDays);
        return last.isBefore(today) ? Optional.empty() : Optional.of(last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The last day on which its facilitators reach it. */
    public LocalDate facilitatedUntil() {
        return lastOn.plusDays(ROLLS_ASKED_FOR_DAYS);
    }

    private CohortSession planned(CohortSessionId wanted) {
        CohortSession session = sessions.stream().filter(each -> each.id().equals(wanted)).findFirst()
                .orElseThrow(() -> new RuleViolation("cohort.session-gone"));
        if (session.state() == CohortSessionState.CANCELLED) {
            throw new RuleViolation("cohort.session-cancelled");
        }
        return session;
    }

    private static void mustNotBeStarted(CohortSession session, Set<CohortSessionId> started) {
        if (started.contains(session.id())) {
            throw new RuleViolation("cohort.session-started");
        }
    }

    /** @param moved the sessions that get another time, with that */
    private void mustNotOverlap(Map<CohortSession, LocalSlot> moved) {
        Map<CohortSession, LocalSlot> all = new HashMap<>(moved);
        sessions.stream().filter(each -> each.state() == CohortSessionState.PLANNED).forEach(each -> all.putIfAbsent(each, each.slot()));
        moved.forEach((session, slot) -> all.forEach((other, its) -> {
            if (!other.equals(session) && slot.overlaps(its)) {
                throw new RuleViolation("cohort.sessions-overlap", its.start());
            }
        }));
    }

    /** A cohort of which nothing is held any more has the dates that it had. */
    private void order() {
        sessions.sort(Comparator.comparing(session -> session.slot().startsAt()));
        for (int i = 0; i < sessions.size(); i++) {
            sessions.get(i).number(i + 1);
        }
        List<LocalDate> held = sessions.stream().filter(each -> each.state() == CohortSessionState.PLANNED)
                .map(each -> each.slot().start().toLocalDate()).toList();
        if (!held.isEmpty()) {
            firstOn = held.get(0);
            lastOn = held.get(held.size() - 1);
        }
    }

    public CohortId id() {
        return id;
    }

    public ProgramId program() {
        return program;
    }

    public CohortDetails details() {
        return new CohortDetails(name, capacity, venue, agency);
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate firstOn() {
        return firstOn;
    }

    public LocalDate lastOn() {
        return lastOn;
    }

    public int offerDays() {
        return offerDays;
    }

    public List<CohortSession> sessions() {
        return List.copyOf(sessions);
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cohort cohort && id.equals(cohort.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
