package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.program.CohortPlan;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.EnterCohort;
import org.heatwatch.service.program.PlanCohorts;
import org.heatwatch.service.program.ProgramChoice;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.VenueChoice;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedDates;

/** Entering a cohort: a session every week from the first date on. */
@Named
@ViewScoped
public class EnterCohortPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CohortQueries queries;
    private final TrainingQueries trainings;
    private final PlanCohorts plan;
    private final Messages messages;

    private CohortId id;
    private final FormAct act = new FormAct();
    private List<ProgramChoice> programs = List.of();
    private List<VenueChoice> venues = List.of();
    private ProgramId program;
    private VenueId venue;
    private String name = "";
    private String first = "";
    private String times = "12";
    private String start = "10:00";
    private String end = "12:00";
    private String seats = "15";
    private String skips = "";

    protected EnterCohortPage() {
        this(null, null, null, null);
    }

    @Inject
    EnterCohortPage(CohortQueries queries, TrainingQueries trainings, PlanCohorts plan, Messages messages) {
        this.queries = queries;
        this.trainings = trainings;
        this.plan = plan;
        this.messages = messages;
    }

    public void open() {
        id = plan.newCohort();
        programs = queries.programs();
        venues = trainings.venueChoices();
    }

    public String save() {
        CohortResult result = plan.enter(new EnterCohort(act.getCommand(), id, program, typed()));
        if (result instanceof CohortResult.Saved) {
            messages.next("cohort.entered");
            return "/program/cohort?faces-redirect=true&id=" + id;
        }
        act.renew();
        if (result instanceof CohortResult.Refused refused) {
            messages.error(refused);
        }
        return null;
    }

    private CohortPlan typed() {
        if (!seats.strip().matches("\\d{1,9}")) {
            throw new RuleViolation("cohort.seats", CohortPlan.MAX_SEATS);
        }
        return new CohortPlan(name, Integer.parseInt(seats.strip()), venue, TypedDates.date(first, "cohort.first"),
                times.strip().matches("\\d{1,9}") ? Integer.parseInt(times.strip()) : 0, TypedDates.time(start, "cohort.start"),
                TypedDates.time(end, "cohort.end"), County.ZONE, TypedDates.dates(skips, "series.skips"));
    }

    public FormAct getAct() {
        return act;
    }

    public List<ProgramChoice> getPrograms() {
        return programs;
    }

    public List<VenueChoice> getVenues() {
        return venues;
    }

    public CohortId getId() {
        return id;
    }

    public void setId(CohortId id) {
        this.id = id;
    }

    public ProgramId getProgram() {
        return program;
    }

    public void setProgram(ProgramId program) {
        this.program = program;
    }

    public VenueId getVenue() {
        return venue;
    }

    public void setVenue(VenueId venue) {
        this.venue = venue;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getTimes() {
        return times;
    }

    public void setTimes(String times) {
        this.times = times;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String seats) {
        this.seats = seats;
    }

    public String getSkips() {
        return skips;
    }

    public void setSkips(String skips) {
        this.skips = skips;
    }
}
