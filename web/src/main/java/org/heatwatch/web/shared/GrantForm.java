package org.heatwatch.web.shared;

import java.io.Serializable;
import org.heatwatch.service.access.GrantResult;

/** What the page of one grant carries and does with what became of it ({@code hw:grant}). */
public class GrantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormAct act = new FormAct();
    private String reason = "";

    /**
     * @param done key of the sentence that says so
     * @param again shows the grant as it is now
     * @return where to go; null to stay
     */
    public String after(GrantResult result, Messages messages, String done, String page, Runnable again) {
        if (result instanceof GrantResult.Saved) {
            messages.next(done);
            return page;
        }
        act.renew();
        again.run();
        if (result instanceof GrantResult.Refused refused) {
            messages.error(refused);
        } else {
            messages.error("grant.stale");
        }
        return null;
    }

    public FormAct getAct() {
        return act;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
