package org.heatwatch.web.program;

import java.io.Serializable;
import org.heatwatch.domain.program.SkipDate;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.web.shared.TypedDates;

/** A date to leave out, as it is typed. */
public class SkipForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String day = "";
    private String reason = "";

    boolean isBlank() {
        return (day + reason).isBlank();
    }

    /** @throws RuleViolation cohort.skips-day, or as the date does */
    SkipDate skip() {
        return new SkipDate(TypedDates.date(day, "cohort.skips-day"), reason);
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
