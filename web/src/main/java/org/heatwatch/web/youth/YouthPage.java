package org.heatwatch.web.youth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.ParticipantQueries;
import org.heatwatch.service.program.ParticipantSheet;

/** One participant: who she is and how her enrolments stand, as far as the reader's relation to her shows it. */
@Named
@RequestScoped
public class YouthPage {

    private final ParticipantQueries queries;
    private final Clock clock;

    private String youth;
    private ParticipantSheet participant;

    protected YouthPage() {
        this(null, null);
    }

    @Inject
    YouthPage(ParticipantQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** @throws AccessDenied if the address says no code */
    public void open() {
        participant = queries.participant(YouthCode.typed(youth == null ? "" : youth).orElseThrow(AccessDenied::new));
    }

    /** In years. */
    public int getAge() {
        return Period.between(participant.identity().birthDate(), LocalDate.ofInstant(clock.instant(), County.ZONE)).getYears();
    }

    /** True if her enrolments are in the reader's hands. */
    public boolean isCoordinator() {
        return participant.relations().contains(Relation.COORDINATOR);
    }

    /** True if she is shown in an emergency alone: her cohorts stay closed. */
    public boolean isEmergency() {
        return participant.relations().equals(Set.of(Relation.BREAK_GLASS));
    }

    public ParticipantSheet getParticipant() {
        return participant;
    }

    public String getYouth() {
        return youth;
    }

    public void setYouth(String youth) {
        this.youth = youth;
    }
}
