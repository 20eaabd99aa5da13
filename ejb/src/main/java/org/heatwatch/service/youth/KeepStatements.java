package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.Permission.GIVE_STATEMENT_LINKS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.shared.YouthStatementId;
import org.heatwatch.domain.youth.StatementState;
import org.heatwatch.domain.youth.Youth;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthStatement;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.platform.crypto.KeyDestroyed;
import org.heatwatch.service.platform.crypto.Sealing;

/** Gives youths the links by which they write to the court, and shows what they share to those who see what is the court's. */
@Stateless
public class KeepStatements {

    @PersistenceContext
    private EntityManager entities;

    private final YouthIdentities youths;
    private final Relations relations;
    private final Touched touched;
    private final Sealing sealing;
    private final Caller caller;
    private final Clock clock;

    protected KeepStatements() {
        this(null, null, null, null, null, null);
    }

    @Inject
    KeepStatements(YouthIdentities youths, Relations relations, Touched touched, Sealing sealing, Caller caller, Clock clock) {
        this.youths = youths;
        this.relations = relations;
        this.touched = touched;
        this.sealing = sealing;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied if there is no such youth, or she isn't in the caller's hands */
    @Allowed(GIVE_STATEMENT_LINKS)
    public StatementSheet statements(YouthCode code) {
        YouthId youth = whose(code);
        boolean ofTheCourt = Relation.see(reached(youth), DataClass.LEGAL);
        return new StatementSheet(entities.createQuery("""
                select s.id as id, s.givenAt as givenAt, a.displayName as givenBy, s.state as state, s.hearing as hearing, s.textSealed as text,
                    s.changedAt as changedAt
                from YouthStatement s join Account a on a.id = s.givenBy
                where s.youth = :youth order by s.givenAt desc, s.id.value""", Tuple.class)
                .setParameter("youth", youth)
                .getResultStream()
                .map(row -> new StatementLine(row.get("id", YouthStatementId.class), row.get("givenAt", Instant.class), row.get("givenBy", String.class),
                        ofTheCourt ? story(youth, row) : null))
                .toList());
    }

    private StatementStory story(YouthId youth, Tuple row) {
        StatementState state = row.get("state", StatementState.class);
        return new StatementStory(state, row.get("hearing", LocalDate.class),
                state == StatementState.SHARED ? open(youth, row.get("text", byte[].class)) : "", row.get("changedAt", Instant.class));
    }

    private String open(YouthId youth, byte[] sealed) {
        try {
            return sealing.open(youth.value(), SealedField.STATEMENT, sealed);
        } catch (KeyDestroyed unreadable) {
            return "";
        }
    }

    /**
     * Whom a link can be given; nothing of her is shown.
     *
     * @throws AccessDenied if there is no such youth, or she isn't in the caller's hands
     */
    @Allowed(GIVE_STATEMENT_LINKS)
    public YouthId whose(YouthCode code) {
        return youths.withCode(code, GIVE_STATEMENT_LINKS).orElseThrow(AccessDenied::new);
    }

    /**
     * Of one that she hasn't written yet the link is replaced: she has one such at a time.
     *
     * @throws AccessDenied unless she is in the caller's hands, and the statement is hers
     */
    @Allowed(GIVE_STATEMENT_LINKS)
    public StatementResult give(GiveStatementLink command) {
        reached(command.youth());
        entities.find(Youth.class, command.youth(), LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), County.ZONE);
        YouthStatement statement = command.statement() == null ? next(command) : own(command);
        if (statement.state() != StatementState.OFFERED && !statement.isOpenOn(today)) {
            return new StatementResult.Over();
        }
        SecretToken token = SecretToken.next();
        statement.link(token, caller.account(), clock.instant(), today);
        entities.persist(statement);
        return new StatementResult.Linked(token.text());
    }

    private YouthStatement next(GiveStatementLink command) {
        return entities.createQuery("from YouthStatement s where s.youth = :youth and s.state = OFFERED", YouthStatement.class)
                .setParameter("youth", command.youth())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new YouthStatement(YouthStatementId.next(), command.youth()));
    }

    private YouthStatement own(GiveStatementLink command) {
        return Optional.ofNullable(entities.find(YouthStatement.class, command.statement()))
                .filter(statement -> statement.youth().equals(command.youth()))
                .orElseThrow(AccessDenied::new);
    }

    private Set<Relation> reached(YouthId youth) {
        Set<Relation> held = relations.toYouth(youth, GIVE_STATEMENT_LINKS);
        touched.through(held);
        touched.youths(List.of(youth));
        return held;
    }
}
