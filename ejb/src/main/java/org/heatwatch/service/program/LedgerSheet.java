package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.LedgerEntry;
import org.heatwatch.domain.program.LedgerSum;
import org.heatwatch.service.program.HibernateLedgers.Counted;

/**
 * What was given out at the sessions of a cohort.
 *
 * @param name     the cohort's
 * @param sessions all of them, in their order
 */
public record LedgerSheet(@Classified(PROGRAM) String name, @Classified(PROGRAM) List<SessionSum> sessions, @Classified(PROGRAM) LedgerSum sum)
        implements Serializable {

    public LedgerSheet {
        sessions = List.copyOf(sessions);
    }

    static LedgerSheet of(String name, List<Counted> counted) {
        List<SessionSum> sessions = counted.stream().collect(Collectors.groupingBy(Counted::session, LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(LedgerSheet::sum).toList();
        return new LedgerSheet(name, sessions, LedgerSum.of(entries(counted)));
    }

    private static SessionSum sum(List<Counted> ofOne) {
        Counted first = ofOne.get(0);
        List<LedgerEntry> entries = entries(ofOne);
        return new SessionSum(first.session(), first.ordinal(), first.start().toLocalDate(), LedgerSum.of(entries), entries.isEmpty());
    }

    private static List<LedgerEntry> entries(List<Counted> counted) {
        return counted.stream().map(Counted::entry).filter(Objects::nonNull).toList();
    }
}
