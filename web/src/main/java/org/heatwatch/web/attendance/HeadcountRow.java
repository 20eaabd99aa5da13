package org.heatwatch.web.attendance;

import java.io.Serializable;
import java.util.OptionalInt;
import org.heatwatch.domain.attendance.PeopleCounted;
import org.heatwatch.domain.people.Discipline;

/** What is typed of one discipline. */
public class HeadcountRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Discipline discipline;
    private String people;

    HeadcountRow(Discipline discipline, String people) {
        this.discipline = discipline;
        this.people = people;
    }

    boolean isEmpty() {
        return people.isBlank();
    }

    /** Nobody for an empty text; empty for one that is no number of people. */
    OptionalInt number() {
        String typed = people.strip();
        if (isEmpty()) {
            return OptionalInt.of(0);
        }
        boolean number = typed.matches("\\d{1,4}") && Integer.parseInt(typed) <= PeopleCounted.MOST;
        return number ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    public Discipline getDiscipline() {
        return discipline;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }
}
