package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.heatwatch.domain.notification.LetterText;
import org.heatwatch.domain.notification.LetterWording;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.shared.RuleViolation;
import org.hibernate.exception.ConstraintViolationException;

/** What letters say: what the county has made of it, else what the product brings. */
@ApplicationScoped
class HibernateWordings {

    private static final ResourceBundle BROUGHT = ResourceBundle.getBundle("org.heatwatch.service.notification.letters", Locale.ENGLISH);

    @PersistenceContext
    private EntityManager entities;

    static LetterText brought(MessageKind kind) {
        return brought(kind.name());
    }

    /** Where numbers of people are asked for in place of a roll; a county doesn't word that itself. */
    static LetterText broughtForHeadcount(MessageKind kind) {
        return brought(kind + ".headcount");
    }

    private static LetterText brought(String letter) {
        return new LetterText(BROUGHT.getString(letter + ".subject"), BROUGHT.getString(letter + ".text"));
    }

    LetterText says(MessageKind kind) {
        return latest(kind).flatMap(LetterWording::says).orElseGet(() -> brought(kind));
    }

    Optional<LetterWording> latest(MessageKind kind) {
        return entities.createQuery("from LetterWording w where w.kind = :kind order by w.edition desc", LetterWording.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws RuleViolation letter.stale, if somebody adds this edition at the same moment */
    void add(LetterWording wording) {
        try {
            entities.persist(wording);
            entities.flush();
        } catch (ConstraintViolationException added) {
            throw new RuleViolation("letter.stale");
        }
    }
}
