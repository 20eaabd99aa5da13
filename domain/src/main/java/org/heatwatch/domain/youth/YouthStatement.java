package org.heatwatch.domain.youth;

import static org.heatwatch.domain.access.DataClass.LEGAL;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.shared.YouthStatementId;

/**
 * What a youth wants the court to know at one hearing, and at no other. She writes it herself, by a link that is in her hands, says which
 * hearing it is for, and takes it back whenever she likes until that day is over.
 */
@Entity
public class YouthStatement {

    /** Longest statement, in characters: a page. */
    public static final int MAX_TEXT = 4000;

    /** How far ahead a hearing may lie, in days. */
    public static final int MAX_AHEAD = 366;

    /** For how long after the day that it was given on a link opens, in days, while she has given nothing. */
    public static final int LINK_DAYS = 14;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private YouthStatementId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "youth_id"))
    @Classified(REFERENCE)
    private YouthId youth;

    @Enumerated(EnumType.STRING)
    @Classified(LEGAL)
    private StatementState state = StatementState.OFFERED;

    /** Null until she has said which. */
    @Classified(LEGAL)
    private LocalDate hearing;

    /** Under her key; null unless it is shared. */
    @Classified(LEGAL)
    private byte[] textSealed;

    /** Of the link that was given out last. */
    @Classified(REFERENCE)
    private byte[] linkHash;

    /** The last day on which the link opens. */
    @Classified(LEGAL)
    private LocalDate linkUntil;

    @Classified(REFERENCE)
    private Instant givenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "given_by"))
    @Classified(REFERENCE)
    private AccountId givenBy;

    /** When she shared it or took it back; null before. */
    @Classified(LEGAL)
    private Instant changedAt;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected YouthStatement() {}

    public YouthStatement(YouthStatementId id, YouthId youth) {
        this.id = id;
        this.youth = youth;
    }

    /** A link that was given out before opens nothing any more. */
    public void link(SecretToken token, AccountId by, Instant at, LocalDate today) {
        linkHash = token.hash();
        givenBy = by;
        givenAt = at;
        linkUntil = hearing == null ? today.plusDays(LINK_DAYS) : hearing;
    }

    /**
     * @param text what she has typed
     * @param day of the hearing
     * @throws RuleViolation own-statement.text-missing, own-statement.text-long, own-statement.hearing-over, own-statement.hearing-far
     */
    public static void mustBeFit(String text, LocalDate day, LocalDate today) {
        if (text.isBlank()) {
            throw new RuleViolation("own-statement.text-missing");
        }
        if (text.length() > MAX_TEXT) {
            throw new RuleViolation("own-statement.text-long", MAX_TEXT);
        }
        if (day.isBefore(today)) {
            throw new RuleViolation("own-statement.hearing-over");
        }
        if (day.isAfter(today.plusDays(MAX_AHEAD))) {
            throw new RuleViolation("own-statement.hearing-far");
        }
    }

    /** The court may read it at the hearing of this day, and the link opens until then. What she had given before is gone. */
    public void share(byte[] sealed, LocalDate day, Instant at) {
        state = StatementState.SHARED;
        textSealed = sealed;
        hearing = day;
        linkUntil = day;
        changedAt = at;
    }

    /** Its words are gone. Does nothing to one that isn't shared. */
    public void withdraw(Instant at) {
        if (state == StatementState.SHARED) {
            state = StatementState.WITHDRAWN;
            textSealed = null;
            changedAt = at;
        }
    }

    /** True if she can still give it, or take it back. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isAfter(linkUntil);
    }

    public YouthStatementId id() {
        return id;
    }

    public YouthId youth() {
        return youth;
    }

    public StatementState state() {
        return state;
    }

    public LocalDate hearing() {
        return hearing;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YouthStatement statement && id.equals(statement.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
