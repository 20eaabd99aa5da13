package org.heatwatch.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heatwatch.domain.account.RecoveryCode;
import org.heatwatch.domain.account.SecondFactor;
import org.heatwatch.domain.account.TotpSecret;
import org.heatwatch.domain.shared.AccountId;

/** The second factors of accounts, and the codes that stand in for them. */
@ApplicationScoped
class SecondFactors {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected SecondFactors() {
        this(null);
    }

    @Inject
    SecondFactors(Clock clock) {
        this.clock = clock;
    }

    boolean isOn(AccountId account) {
        return find(account).filter(SecondFactor::isConfirmed).isPresent();
    }

    Optional<SecondFactor> find(AccountId account) {
        return Optional.ofNullable(entities.find(SecondFactor.class, account));
    }

    /** With a new secret, in place of one that was begun before. */
    void begin(AccountId account) {
        remove(account);
        entities.persist(new SecondFactor(account, TotpSecret.random()));
    }

    /** @return the codes to recover with; empty if the app doesn't show this code now */
    Optional<RecoveryCodes> confirm(AccountId account, String code) {
        SecondFactor factor = held(account);
        if (!factor.confirm(digits(code), clock.instant())) {
            return Optional.empty();
        }
        List<String> codes = Stream.generate(RecoveryCode::random).limit(RecoveryCode.AMOUNT).toList();
        codes.forEach(each -> entities.persist(new RecoveryCode(account, each)));
        return Optional.of(new RecoveryCodes(codes));
    }

    /** True for a code of the app, or one to recover with. Either is used up. */
    boolean accepts(AccountId account, String code) {
        return find(account).isPresent() && held(account).accepts(digits(code), clock.instant()) || recovers(account, code);
    }

    long recoveryCodesLeft(AccountId account) {
        return entities.createQuery("select count(r) from RecoveryCode r where r.account = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    void remove(AccountId account) {
        entities.createQuery("delete from RecoveryCode r where r.account = :account").setParameter("account", account).executeUpdate();
        find(account).ifPresent(entities::remove);
        entities.flush();
    }

    private boolean recovers(AccountId account, String code) {
        return entities.createQuery("delete from RecoveryCode r where r.account = :account and r.codeHash = :hash")
                .setParameter("account", account)
                .setParameter("hash", RecoveryCode.hash(code))
                .executeUpdate() > 0;
    }

    private SecondFactor held(AccountId account) {
        return entities.find(SecondFactor.class, account, LockModeType.PESSIMISTIC_WRITE);
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
