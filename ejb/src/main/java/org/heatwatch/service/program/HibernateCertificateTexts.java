package org.heatwatch.service.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.heatwatch.domain.program.CertificateText;
import org.heatwatch.domain.program.CertificateWording;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RuleViolation;
import org.hibernate.exception.ConstraintViolationException;

/** What a program's certificates say: what its coordinators have made of it, else what the product brings. */
@ApplicationScoped
class HibernateCertificateTexts {

    private static final ResourceBundle BROUGHT = ResourceBundle.getBundle("org.heatwatch.service.program.certificate", Locale.ENGLISH);

    @PersistenceContext
    private EntityManager entities;

    static CertificateText brought() {
        return new CertificateText(BROUGHT.getString("title"), BROUGHT.getString("text"));
    }

    CertificateText says(ProgramId program) {
        return latest(program).map(CertificateWording::says).orElseGet(HibernateCertificateTexts::brought);
    }

    /** 0 for what the product brings. */
    long edition(ProgramId program) {
        return latest(program).map(CertificateWording::edition).orElse(0L);
    }

    private Optional<CertificateWording> latest(ProgramId program) {
        return entities.createQuery("from CertificateWording w where w.program = :program order by w.edition desc", CertificateWording.class)
                .setParameter("program", program)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws RuleViolation certificate.stale, if somebody adds this edition at the same moment */
    void add(CertificateWording wording) {
        try {
            entities.persist(wording);
            entities.flush();
        } catch (ConstraintViolationException added) {
            throw new RuleViolation("certificate.stale");
        }
    }
}
