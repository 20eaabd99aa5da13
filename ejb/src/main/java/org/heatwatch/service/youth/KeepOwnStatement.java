package org.heatwatch.service.youth;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.youth.YouthStatement;
import org.heatwatch.service.access.OpenToAll;
import org.heatwatch.service.platform.crypto.KeyDestroyed;
import org.heatwatch.service.platform.crypto.NoKey;
import org.heatwatch.service.platform.crypto.Sealing;

/** A youth with a link gives the court what she wants it to know, or takes it back. Nobody else is told through it that there is anything. */
@Stateless
public class KeepOwnStatement {

    private static final String LINKED = "from YouthStatement s where s.linkHash = :hash and s.linkUntil >= :today";

    @PersistenceContext
    private EntityManager entities;

    private final Sealing sealing;
    private final Clock clock;

    protected KeepOwnStatement() {
        this(null, null);
    }

    @Inject
    KeepOwnStatement(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Empty if the link opens nothing, or nothing any more. */
    @OpenToAll(because = "the token says whose it is")
    public Optional<OwnStatement> statement(SecretToken token) {
        return found(token, LockModeType.NONE).map(own -> new OwnStatement(own.state(), own.hearing()));
    }

    /** What she had given before is replaced. Refused too while the store of keys is closed: nothing is kept unsealed. */
    @OpenToAll(because = "the token says whose it is")
    public OwnStatementResult share(SecretToken token, String text, LocalDate hearing) {
        Optional<YouthStatement> own = found(token, LockModeType.PESSIMISTIC_WRITE);
        if (own.isEmpty()) {
            return new OwnStatementResult.Over();
        }
        try {
            YouthStatement.mustBeFit(text, hearing, today());
            own.get().share(sealing.seal(own.get().youth().value(), SealedField.STATEMENT, text.strip()), hearing, clock.instant());
        } catch (RuleViolation broken) {
            return new OwnStatementResult.Refused(broken.key(), broken.arguments());
        } catch (KeyDestroyed unreadable) {
            return new OwnStatementResult.Over();
        } catch (NoKey closed) {
            return new OwnStatementResult.Refused("own-statement.text-later", List.of());
        }
        return new OwnStatementResult.Saved();
    }

    @OpenToAll(because = "the token says whose it is")
    public OwnStatementResult withdraw(SecretToken token) {
        Optional<YouthStatement> own = found(token, LockModeType.PESSIMISTIC_WRITE);
        own.ifPresent(each -> each.withdraw(clock.instant()));
        return own.isPresent() ? new OwnStatementResult.Saved() : new OwnStatementResult.Over();
    }

    private Optional<YouthStatement> found(SecretToken token, LockModeType lock) {
        return entities.createQuery(LINKED, YouthStatement.class)
                .setParameter("hash", token.hash())
                .setParameter("today", today())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), County.ZONE);
    }
}
