package org.heatwatch.web.training;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.SeatPolicy;
import org.heatwatch.domain.training.SeriesDates;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.training.Clash;
import org.heatwatch.service.training.Despite;
import org.heatwatch.service.training.TrainerChoice;

/** What is typed of a training. */
public class TrainingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private Audience audience = Audience.MIXED;
    private String capacity = "";
    private String offerHours = "";
    private boolean approval;
    private boolean headcountOnly;
    private String notes = "";
    private PersonId lead;
    private final DespiteForm despite = new DespiteForm();
    private final List<SessionForm> sessions = new ArrayList<>();
    private final List<CoTrainerPick> coTrainers = new ArrayList<>();
    private final RepeatForm repetition = new RepeatForm();

    TrainingForm(List<TrainerChoice> trainers) {
        trainers.forEach(trainer -> coTrainers.add(new CoTrainerPick(trainer, false)));
        sessions.add(new SessionForm());
    }

    TrainingForm(List<TrainerChoice> choices, TrainingPlan plan, Trainers trainers) {
        title = plan.title();
        audience = plan.audience();
        capacity = String.valueOf(plan.capacity());
        offerHours = hours(plan.seats());
        approval = plan.seats().approval();
        headcountOnly = plan.seats().headcountOnly();
        notes = plan.notes();
        lead = trainers.leadId();
        plan.sessions().forEach(session -> sessions.add(new SessionForm(session)));
        choices.forEach(trainer -> coTrainers.add(new CoTrainerPick(trainer, trainers.coTrainers().contains(trainer.id()))));
    }

    /** @throws RuleViolation as the plan does */
    TrainingPlan plan(List<SessionPlan> planned) {
        return new TrainingPlan(title, audience, seats(), new SeatPolicy(headcountOnly, approval, offered()), notes, planned);
    }

    /** @param kept why sessions are on holidays that the dates of the series were made with */
    Despite despite(TrainingPlan plan, String kept) {
        return despite.despite(plan.sessions().stream()
                .filter(session -> repetition.isMadeKnowingly(session.slot().start().toLocalDate()))
                .flatMap(session -> Clash.ofHoliday(session).stream())
                .toList(), kept);
    }

    private static String hours(SeatPolicy seats) {
        return seats.offerHours() == 0 ? "" : String.valueOf(seats.offerHours());
    }

    /** Nought for an empty text; beyond all bounds for one that is no number. */
    private int offered() {
        String typed = offerHours.strip();
        return typed.isEmpty() ? 0 : typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }

    /** Nought, which no training has, for a text that is no number. */
    int seats() {
        return capacity.strip().matches("\\d{1,9}") ? Integer.parseInt(capacity.strip()) : 0;
    }

    /** @throws RuleViolation as the trainers do */
    Trainers trainers() {
        return new Trainers(lead, coTrainers.stream().filter(CoTrainerPick::isPicked).map(CoTrainerPick::id).toList());
    }

    void addSession() {
        sessions.add(sessions.isEmpty() ? new SessionForm() : sessions.get(sessions.size() - 1).next());
    }

    void removeSession(int index) {
        sessions.remove(index);
    }

    /**
     * Sessions like the first one on the dates of its weekly series that have none yet. Those that were made so before, and aren't saved, go.
     *
     * @throws RuleViolation as the series does
     */
    void repeat(SessionPlan planned) {
        SeriesDates dates = repetition.from(planned.slot().start().toLocalDate());
        SessionForm first = sessions.get(0);
        sessions.removeIf(session -> session != first && session.isRepeated());
        first.moveTo(dates.held().get(0));
        dates.held().stream()
                .filter(date -> sessions.stream().noneMatch(session -> session.isOn(date)))
                .map(first::repeatedOn)
                .forEach(sessions::add);
    }

    /** Somebody else has saved: what was not touched here follows, what was typed stays. */
    void follow(TrainingPlan seen, TrainingPlan now) {
        title = followed(title, seen.title(), now.title());
        audience = followed(audience, seen.audience(), now.audience());
        capacity = followed(capacity, String.valueOf(seen.capacity()), String.valueOf(now.capacity()));
        offerHours = followed(offerHours, hours(seen.seats()), hours(now.seats()));
        approval = followed(approval, seen.seats().approval(), now.seats().approval());
        headcountOnly = followed(headcountOnly, seen.seats().headcountOnly(), now.seats().headcountOnly());
        notes = followed(notes, seen.notes(), now.notes());
        Map<SessionId, SessionPlan> before = byId(seen);
        Map<SessionId, SessionPlan> existing = byId(now);
        sessions.removeIf(session -> session.isAs(before.get(session.id())) && !existing.containsKey(session.id()));
        sessions.replaceAll(session -> session.isAs(before.get(session.id())) ? new SessionForm(existing.get(session.id())) : session);
        sessions.stream().filter(session -> !existing.containsKey(session.id())).forEach(SessionForm::forgetId);
        now.sessions().stream().filter(session -> !before.containsKey(session.sessionId())).map(SessionForm::new).forEach(sessions::add);
    }

    void follow(Trainers seen, Trainers now) {
        lead = followed(lead, seen.leadId(), now.leadId());
        coTrainers.forEach(pick -> pick.setPicked(followed(pick.isPicked(), seen.coTrainers().contains(pick.id()),
                now.coTrainers().contains(pick.id()))));
    }

    private static <T> T followed(T typed, T seen, T now) {
        return Objects.equals(typed, seen) ? now : typed;
    }

    private static Map<SessionId, SessionPlan> byId(TrainingPlan plan) {
        return plan.sessions().stream().collect(Collectors.toMap(SessionPlan::sessionId, Function.identity()));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getOfferHours() {
        return offerHours;
    }

    public void setOfferHours(String offerHours) {
        this.offerHours = offerHours;
    }

    public boolean isApproval() {
        return approval;
    }

    public void setApproval(boolean approval) {
        this.approval = approval;
    }

    public boolean isHeadcountOnly() {
        return headcountOnly;
    }

    public void setHeadcountOnly(boolean headcountOnly) {
        this.headcountOnly = headcountOnly;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public PersonId getLead() {
        return lead;
    }

    public void setLead(PersonId lead) {
        this.lead = lead;
    }

    public RepeatForm getRepetition() {
        return repetition;
    }

    public DespiteForm getDespite() {
        return despite;
    }

    public List<SessionForm> getSessions() {
        return sessions;
    }

    public List<CoTrainerPick> getCoTrainers() {
        return coTrainers;
    }
}
