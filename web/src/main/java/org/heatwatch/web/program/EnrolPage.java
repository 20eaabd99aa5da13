package org.heatwatch.web.program;

import static org.heatwatch.domain.access.Permission.ENROL_YOUTHS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.program.WaitlistPriority;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortStory;
import org.heatwatch.service.program.EnrolKnownYouth;
import org.heatwatch.service.program.EnrolNewYouth;
import org.heatwatch.service.program.EnrolYouths;
import org.heatwatch.service.program.EnrolmentResult;
import org.heatwatch.service.program.KeepWaitlist;
import org.heatwatch.service.program.WaitKnownYouth;
import org.heatwatch.service.program.WaitNewYouth;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedDates;

/**
 * Enrolling somebody new, or somebody whose code is known, or putting her on the waitlist. The page keeps nothing between requests: what was typed stands in its form
 * alone, and so does the command, whose id names what it makes.
 */
@Named
@RequestScoped
public class EnrolPage {

    private final CohortQueries queries;
    private final EnrolYouths enrol;
    private final KeepWaitlist waitlist;
    private final Messages messages;
    private final Clock clock;

    private CohortId cohort;
    private CommandId command = CommandId.next();
    private CohortStory story;
    private List<YouthCode> matches = List.of();
    private String name = "";
    private String goes = "";
    private String born = "";
    private String code = "";
    private String day = "";
    private WaitlistPriority priority = WaitlistPriority.IN_TURN;
    private boolean waiting;

    protected EnrolPage() {
        this(null, null, null, null, null);
    }

    @Inject
    EnrolPage(CohortQueries queries, EnrolYouths enrol, KeepWaitlist waitlist, Messages messages, Clock clock) {
        this.queries = queries;
        this.enrol = enrol;
        this.waitlist = waitlist;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws AccessDenied if the address names no cohort */
    public void open() {
        if (cohort == null) {
            throw new AccessDenied();
        }
        story = queries.story(cohort, ENROL_YOUTHS);
        if (day.isEmpty()) {
            day = LocalDate.ofInstant(clock.instant(), County.ZONE).toString();
        }
    }

    public String enrolNew() {
        return enrolNew(false);
    }

    public String waitNew() {
        return waitNew(false);
    }

    /**
     * She isn't any of those whom she may be.
     *
     * @param asked what the button sent: "wait" if it was a place on the waitlist that was asked for
     */
    public String anyway(String asked) {
        return asked.equals("wait") ? waitNew(true) : enrolNew(true);
    }

    private String enrolNew(boolean anyway) {
        return after(enrol.enrolNew(new EnrolNewYouth(command, cohort, new EnrolmentId(command.value()), new YouthId(command.value()), identity(), from(),
                anyway)));
    }

    private String waitNew(boolean anyway) {
        waiting = true;
        return after(waitlist.waitNew(new WaitNewYouth(command, cohort, new WaitlistPlaceId(command.value()), new YouthId(command.value()), identity(),
                priority, from(), anyway)));
    }

    private YouthIdentity identity() {
        return new YouthIdentity(name, goes, TypedDates.date(born, "youth.born-date"));
    }

    public String enrolKnown() {
        return after(enrol.enrolKnown(new EnrolKnownYouth(command, cohort, new EnrolmentId(command.value()), known(), from())));
    }

    public String waitKnown() {
        return after(waitlist.waitKnown(new WaitKnownYouth(command, cohort, new WaitlistPlaceId(command.value()), known(), priority, from())));
    }

    private YouthCode known() {
        return YouthCode.typed(code).orElseThrow(() -> new RuleViolation("enrol.code-shape"));
    }

    private LocalDate from() {
        return TypedDates.date(day, "enrolment.day");
    }

    private String after(EnrolmentResult result) {
        if (result instanceof EnrolmentResult.Enrolled enrolled) {
            messages.next("enrol.done", enrolled.code().value());
            return "/program/cohort?faces-redirect=true&id=" + cohort;
        }
        if (result instanceof EnrolmentResult.Waits waits) {
            messages.next(waits.offeredUntil() == null ? "waitlist.waits" : "waitlist.offered", waits.code().value(), waits.offeredUntil());
            return "/program/waitlist?faces-redirect=true&cohort=" + cohort;
        }
        command = CommandId.next();
        if (result instanceof EnrolmentResult.Refused refused) {
            messages.error(refused);
        } else if (result instanceof EnrolmentResult.PossibleMatch match) {
            matches = match.codes();
        }
        return null;
    }

    public CohortStory getStory() {
        return story;
    }

    /** Whom she may be; empty unless that is to be asked. */
    public List<YouthCode> getMatches() {
        return matches;
    }

    /** True if it is a place on the waitlist that is asked for. */
    public boolean isWaiting() {
        return waiting;
    }

    public WaitlistPriority[] getPriorities() {
        return WaitlistPriority.values();
    }

    public CohortId getCohort() {
        return cohort;
    }

    public void setCohort(CohortId cohort) {
        this.cohort = cohort;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGoes() {
        return goes;
    }

    public void setGoes(String goes) {
        this.goes = goes;
    }

    public String getBorn() {
        return born;
    }

    public void setBorn(String born) {
        this.born = born;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public WaitlistPriority getPriority() {
        return priority;
    }

    public void setPriority(WaitlistPriority priority) {
        this.priority = priority;
    }
}
