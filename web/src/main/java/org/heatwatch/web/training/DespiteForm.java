package org.heatwatch.web.training;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.heatwatch.service.training.Clash;
import org.heatwatch.service.training.Despite;
import org.heatwatch.service.training.PlanResult;

/** What stands against a plan, as it was shown, and the reason that a coordinator gives to plan it all the same ({@code hw:clashes}). */
public class DespiteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Clash> clashes = List.of();
    private String reason = "";

    /** What stood against what was typed before stands no longer there. */
    void show(PlanResult result) {
        clashes = result instanceof PlanResult.Clashing clashing ? clashing.clashes() : List.of();
    }

    Despite despite() {
        return new Despite(reason, clashes);
    }

    /**
     * @param known what was planned knowingly, so that nobody is asked about it
     * @param why that is
     */
    Despite despite(List<Clash> known, String why) {
        return reason.isBlank() ? new Despite(why, known) : new Despite(reason, Stream.concat(clashes.stream(), known.stream()).toList());
    }

    public List<Clash> getClashes() {
        return clashes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
