package org.heatwatch.web.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.OptionalInt;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.ParticipantSession;
import org.heatwatch.domain.attendance.SessionStanding;
import org.heatwatch.domain.program.Completion;
import org.heatwatch.domain.program.CompletionState;
import org.heatwatch.service.attendance.GlanceWeek;
import org.heatwatch.service.attendance.ParticipantStanding;
import org.heatwatch.web.shared.Messages;

/** How participants stand, in words, letters and signs. */
@Named
@ApplicationScoped
public class StandingWords {

    private final Messages messages;

    protected StandingWords() {
        this(null);
    }

    @Inject
    StandingWords(Messages messages) {
        this.messages = messages;
    }

    /** "On track"; of an enrolment that is over, how it ended. */
    public String stands(ParticipantStanding one) {
        return one.state().isOver() ? messages.text("enrolment.state." + one.state()) : messages.text("completion.state." + one.completion().state());
    }

    /** "9 of 9 credited, 2 misses left". */
    public String left(ParticipantStanding one) {
        return left(one, "");
    }

    /** "9/9, 2 misses left": where there is little room. */
    public String leftInShort(ParticipantStanding one) {
        return left(one, "-short");
    }

    private String left(ParticipantStanding one, String form) {
        Completion completion = one.completion();
        boolean goesOn = !one.state().isOver() && completion.state() != CompletionState.NO_LONGER_POSSIBLE;
        return goesOn
                ? messages.text("completion.left" + form, completion.credited(), completion.terms().sessions(), completion.missesLeft())
                : messages.text("completion.credited" + form, completion.credited(), completion.terms().sessions());
    }

    /** The look of a badge. */
    public String kind(ParticipantStanding one) {
        if (one.state().isOver()) {
            return "";
        }
        return switch (one.completion().state()) {
            case ON_TRACK -> "info";
            case NEEDS_SUPPORT -> "warn";
            case MET -> "ok";
            case NO_LONGER_POSSIBLE -> "error";
        };
    }

    /** "Excused, made up", "Not yet", "Not hers". */
    public String session(ParticipantSession of) {
        return switch (of.standing()) {
            case CANCELLED, NOT_HERS -> messages.text("standing.session." + of.standing());
            case OPEN -> messages.text(of.started() ? "mark.UNMARKED" : "standing.session.OPEN");
            case MADE_UP -> messages.text("standing.session.MADE_UP", messages.text("mark." + of.attendance().status()));
            case ATTENDED, MISSED -> messages.text("mark." + of.attendance().status());
        };
    }

    /** The key by which the roll marks it, M for a session that was made up; empty where there is nothing to say. */
    public String letter(ParticipantSession of) {
        if (of.standing() == SessionStanding.MADE_UP) {
            return "M";
        }
        return isMarked(of) ? letter(of.attendance().status()) : "";
    }

    private static String letter(CohortStatus status) {
        return switch (status) {
            case UNMARKED -> "";
            case PRESENT -> "P";
            case LATE -> "L";
            case LEFT_EARLY -> "E";
            case EXCUSED -> "X";
            case UNEXCUSED -> "U";
            case NOT_EXPECTED -> "N";
        };
    }

    /** What is seen before the letter is read. */
    public String sign(ParticipantSession of) {
        return switch (of.standing()) {
            case CANCELLED -> "/";
            case NOT_HERS -> "";
            case OPEN -> of.started() ? "?" : "\u00b7";
            case ATTENDED -> of.attendance().status() == CohortStatus.PRESENT ? "\u2713" : "\u25d4";
            case MADE_UP -> "+";
            case MISSED -> of.attendance().status() == CohortStatus.UNEXCUSED ? "\u2715" : "\u25cb";
        };
    }

    /** The colour's name; never the only thing that tells. */
    public String look(ParticipantSession of) {
        if (of.standing() == SessionStanding.MADE_UP) {
            return "made-up";
        }
        return isMarked(of) ? of.attendance().status().name().toLowerCase(Locale.ROOT).replace('_', '-') : "none";
    }

    private static boolean isMarked(ParticipantSession of) {
        return of.standing() == SessionStanding.ATTENDED || of.standing() == SessionStanding.MISSED;
    }

    /** "83%"; a dash where there is nothing to count. */
    public String percent(OptionalInt rate) {
        return rate.isPresent() ? messages.text("glance.percent", rate.getAsInt()) : "\u2013";
    }

    /** "7/9": how many came, of how many who were expected; empty before anybody is marked. */
    public String came(GlanceWeek week) {
        return week.came().held() == 0 ? "" : messages.text("glance.came-of", week.came().attended(), week.came().expected());
    }
}
