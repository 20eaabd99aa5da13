package org.heatwatch.service.account;

import static org.heatwatch.domain.access.Permission.KEEP_OWN_ACCOUNT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.account.AgreementState;
import org.heatwatch.domain.account.Attestation;
import org.heatwatch.domain.account.AttestationText;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;

/** One's own standing: what the youth zone asks for and one has, and signing the confidentiality form. */
@Stateless
public class SignForms {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateForms forms;
    private final SecondFactors secondFactors;
    private final SecondLooks looks;
    private final Caller caller;
    private final Clock clock;

    protected SignForms() {
        this(null, null, null, null, null);
    }

    @Inject
    SignForms(HibernateForms forms, SecondFactors secondFactors, SecondLooks looks, Caller caller, Clock clock) {
        this.forms = forms;
        this.secondFactors = secondFactors;
        this.looks = looks;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied for an account that has nothing to do with the youth zone */
    @Allowed(KEEP_OWN_ACCOUNT)
    public StandingSheet standing() {
        SignedIn own = own();
        Optional<AttestationText> text = forms.last();
        Optional<Tuple> agreement = own.person().flatMap(person -> entities.createQuery("""
                select m.opensAt as opensAt, m.endsAt as endsAt, m.endsOn as endsOn
                from Mou m join Person p on p.agency.id = m.agency
                where p.id = :person
                order by case when m.opensAt <= :now then 0 else 1 end, m.endsAt desc""", Tuple.class)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst());
        return new StandingSheet(own.standing(), secondFactors.isOn(own.account()), own.person().isPresent(),
                own.person().map(this::agency).orElse(""),
                agreement.map(row -> AgreementState.at(clock.instant(), row.get("opensAt", Instant.class), row.get("endsAt", Instant.class))).orElse(null),
                agreement.map(row -> row.get("endsOn", LocalDate.class)).orElse(null),
                own.name(), text.map(AttestationText::version).orElse(0), text.map(AttestationText::content).orElse(""),
                text.flatMap(last -> signedAt(own, last)).orElse(null),
                entities.find(Account.class, own.account()).isPasswordGiven(), looks.lines(own.account()));
    }

    private String agency(PersonId person) {
        return entities.createQuery("select coalesce(a.name, '') from Person p left join p.agency a where p.id = :person", String.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    private Optional<Instant> signedAt(SignedIn own, AttestationText text) {
        return entities.createQuery("select s.signedAt from Attestation s where s.key.accountId = :account and s.key.version = :version",
                Instant.class)
                .setParameter("account", own.account().value())
                .setParameter("version", text.version())
                .getResultStream()
                .findFirst();
    }

    /**
     * The version as she read it, with the name as she typed it, when and from where.
     *
     * @throws AccessDenied for an account that has nothing to do with the youth zone
     */
    @Allowed(KEEP_OWN_ACCOUNT)
    public AgreementResult sign(SignForm command) {
        SignedIn own = own();
        forms.oneAtATime();
        Optional<AttestationText> text = forms.last().filter(last -> last.version() == command.version());
        if (text.isEmpty()) {
            return new AgreementResult.Stale();
        }
        if (signedAt(own, text.get()).isPresent()) {
            return new AgreementResult.Saved();
        }
        try {
            entities.persist(new Attestation(entities.find(Account.class, own.account()), text.get(), command.name(), caller.address(),
                    clock.instant()));
            return new AgreementResult.Saved();
        } catch (RuleViolation broken) {
            return new AgreementResult.Refused(broken.key(), broken.arguments());
        }
    }

    private SignedIn own() {
        return caller.signedIn().filter(SignedIn::isOfYouthZone).orElseThrow(AccessDenied::new);
    }
}
