package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.PRINT_CERTIFICATES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.Enrolment;
import org.heatwatch.domain.program.SignOff;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.youth.YouthIdentities;

/** The certificate of a participant who has completed: hers to keep, so it tells nothing of why she came. */
@Stateless
public class PrintCertificate {

    @PersistenceContext
    private EntityManager entities;

    private final CertificateDocument document = new CertificateDocument();
    private final HibernateCertificateTexts texts;
    private final Relations relations;
    private final YouthIdentities identities;
    private final Touched touched;

    protected PrintCertificate() {
        this(null, null, null, null);
    }

    @Inject
    PrintCertificate(HibernateCertificateTexts texts, Relations relations, YouthIdentities identities, Touched touched) {
        this.texts = texts;
        this.relations = relations;
        this.identities = identities;
        this.touched = touched;
    }

    /**
     * As a PDF, with the name that she asks to be called by.
     *
     * @throws AccessDenied if there is no such enrolment, its cohort isn't the caller's, nobody has signed her completion off, or nobody can say
     *     any more who she is
     */
    @Allowed(PRINT_CERTIFICATES)
    public void print(EnrolmentId id, OutputStream out) throws IOException {
        Enrolment enrolment = Optional.ofNullable(entities.find(Enrolment.class, id)).orElseThrow(AccessDenied::new);
        touched.through(relations.toCohort(enrolment.cohort(), PRINT_CERTIFICATES));
        touched.purpose("export");
        touched.youths(List.of(enrolment.youth()));
        SignOff signOff = Optional.ofNullable(entities.find(SignOff.class, id.value())).orElseThrow(AccessDenied::new);
        YouthIdentity identity = Optional.ofNullable(identities.of(List.of(enrolment.youth())).get(enrolment.youth())).orElseThrow(AccessDenied::new);
        Cohort cohort = entities.find(Cohort.class, enrolment.cohort());
        document.write(texts.says(cohort.program()), new CertificateFacts(identity.called(), signOff.attended() + signOff.madeUp(), cohort.firstOn(),
                LocalDate.ofInstant(signOff.signedAt(), cohort.zone()), entities.find(Account.class, signOff.signedBy()).displayName()), out);
    }
}
