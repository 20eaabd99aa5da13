package org.heatwatch.web.training;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.service.training.Clash;
import org.heatwatch.service.training.Despite;

/** What stands against a plan, as it was shown, and the reason that a coordinator gives to plan it all the same ({@code hw:clashes}). */
public class DespiteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Clash> clashes = List.of();
    private String reason = "";

    void show(List<Clash> found) {
        clashes = found;
    }

    Despite despite() {
        return new Despite(reason, clashes);
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
