package org.heatwatch.domain.youth;

import static org.heatwatch.domain.access.DataClass.IDENTITY;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * Who a youth is, in the clear: for the moment in which it is typed or shown, never stored. No rule that it breaks repeats it, and as text
 * it says nothing.
 *
 * @param fullName at most {@value #MAX_NAME} characters
 * @param goesBy the name that she goes by; empty where it is none but her own
 */
public record YouthIdentity(@Classified(IDENTITY) String fullName, @Classified(IDENTITY) String goesBy,
        @Classified(IDENTITY) LocalDate birthDate) implements Serializable {

    public static final int MAX_NAME = 200;

    /** Youngest, in years, whom the programs take. */
    public static final int MIN_AGE = 10;

    /** Oldest, in years. */
    public static final int MAX_AGE = 24;

    /** @throws RuleViolation youth.name-missing, youth.name-long or youth.goes-by-long */
    public YouthIdentity {
        fullName = OneLine.of(fullName);
        goesBy = OneLine.of(goesBy);
        if (NameKey.of(fullName).isEmpty()) {
            throw new RuleViolation("youth.name-missing");
        }
        if (OneLine.length(fullName) > MAX_NAME) {
            throw new RuleViolation("youth.name-long", MAX_NAME);
        }
        if (OneLine.length(goesBy) > MAX_NAME) {
            throw new RuleViolation("youth.goes-by-long", MAX_NAME);
        }
    }

    /**
     * A typing error in a birth date mostly makes an age that nobody in a program has.
     *
     * @throws RuleViolation youth.born-age, if she wouldn't be {@value #MIN_AGE} to {@value #MAX_AGE} on that day
     */
    public void mustBeOfAge(LocalDate day) {
        int age = Period.between(birthDate, day).getYears();
        if (birthDate.isAfter(day) || age < MIN_AGE || age > MAX_AGE) {
            throw new RuleViolation("youth.born-age", MIN_AGE, MAX_AGE);
        }
    }

    /** As she asks to be called: the name she goes by, else the one she has. */
    public String called() {
        return goesBy.isEmpty() ? fullName : goesBy;
    }

    @Override
    public String toString() {
        return "YouthIdentity[sealed]";
    }
}
