package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;

/** Judges staged rows by what is on file now, and keeps the judgements that are not what they were. */
@ApplicationScoped
class JudgeRosters {

    private static final int TOGETHER = 2_000;

    private final HibernateRosterRows rows;

    protected JudgeRosters() {
        this(null);
    }

    @Inject
    JudgeRosters(HibernateRosterRows rows) {
        this.rows = rows;
    }

    /** @return how many rows registered somebody before and go back now */
    int judge(RosterImportId roster, TrainingId training) {
        var judging = new Judging(roster);
        rows.questions(roster, training, judging::judge);
        judging.keep();
        return judging.backNow;
    }

    private final class Judging {

        private final RosterImportId roster;
        private final RosterJudge judge = new RosterJudge();
        private final List<Integer> ordinals = new ArrayList<>();
        private final List<RosterJudgement> judgements = new ArrayList<>();
        private int backNow;

        private Judging(RosterImportId roster) {
            this.roster = roster;
        }

        private void judge(RosterQuestion row) {
            RosterJudgement now = judge.judge(row);
            if (now.equals(row.before())) {
                return;
            }
            if (row.before().verdict().registers() && now.verdict().goesBack()) {
                backNow++;
            }
            ordinals.add(row.ordinal());
            judgements.add(now);
            if (ordinals.size() == TOGETHER) {
                keep();
            }
        }

        private void keep() {
            if (!ordinals.isEmpty()) {
                rows.judge(roster, ordinals, judgements);
                ordinals.clear();
                judgements.clear();
            }
        }
    }
}
