package org.heatwatch.service.account;

import static org.heatwatch.domain.access.Permission.READ_AGREEMENTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.AgreementState;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.domain.shared.ScanKind;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.Allowed;

/** Looking up agencies' agreements and the texts of the confidentiality form. */
@Stateless
public class AgreementQueries {

    private static final String OF_AGENCY = " from Mou m join Agency a on a.id = m.agency where (:agency is null or a.id.value = :agency) ";

    @PersistenceContext
    private EntityManager entities;

    private final AccessLog log;
    private final Clock clock;

    protected AgreementQueries() {
        this(null, null);
    }

    @Inject
    AgreementQueries(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Those that hold or will, the one that ends next first; then those that ended, the last one first.
     *
     * @param agency null for all of them
     * @param firstRow from 0
     */
    @Allowed(READ_AGREEMENTS)
    public List<AgreementLine> agreements(AgencyId agency, int firstRow, int pageSize) {
        Instant now = clock.instant();
        return of(agency, """
                select m.id as id, a.name as agency, m.startsOn as startsOn, m.endsOn as endsOn, m.opensAt as opensAt, m.endsAt as endsAt,
                    exists (select 1 from Mou n where n.agency = m.agency and n.opensAt <= m.endsAt and n.endsAt > m.endsAt) as renewed
                """ + OF_AGENCY + """
                order by case when m.endsAt > :now then 0 else 1 end, case when m.endsAt > :now then m.endsAt end, m.endsAt desc, m.id""",
                Tuple.class)
                .setParameter("now", now)
                .setFirstResult(firstRow)
                .setMaxResults(pageSize)
                .getResultStream()
                .map(row -> line(row, state(row, now)))
                .toList();
    }

    private static AgreementLine line(Tuple row, AgreementState state) {
        return new AgreementLine(row.get("id", MouId.class), row.get("agency", String.class), row.get("startsOn", LocalDate.class),
                row.get("endsOn", LocalDate.class), state, state.holds() && row.get("renewed", Boolean.class));
    }

    /**
     * Those that end soon, and those that have ended while somebody of the agency has a role of the youth zone or a program in her hands,
     * unless another one follows or has begun; the one that ended first stands first.
     */
    @Allowed(READ_AGREEMENTS)
    public List<AgreementLine> toSeeTo() {
        Instant now = clock.instant();
        return entities.createQuery("""
                select m.id as id, a.name as agency, m.startsOn as startsOn, m.endsOn as endsOn, m.opensAt as opensAt, m.endsAt as endsAt, false as renewed
                from Mou m join Agency a on a.id = m.agency
                where m.opensAt <= :now and m.endsAt <= :soon
                    and not exists (select 1 from Mou n where n.agency = m.agency and n.endsAt > m.endsAt and (n.opensAt <= m.endsAt or n.opensAt <= :now))
                    and (m.endsAt > :now or m.agency in (
                        select p.agency.id from Account c join Person p on p.id = c.person left join c.roles r
                        where c.state = ACTIVE and (r.key.role in :roles or exists (
                            select 1 from ProgramAccess g where g.key.accountId = c.id.value and g.key.opensAt <= :now and g.endsAt > :now))))
                order by m.endsAt, m.id""", Tuple.class)
                .setParameter("now", now)
                .setParameter("soon", now.plus(AgreementState.SOON))
                .setParameter("roles", Stream.of(Role.values()).filter(Role::isOfYouthZone).toList())
                .getResultStream()
                .map(row -> line(row, state(row, now)))
                .toList();
    }

    /** @param agency null for all of them */
    @Allowed(READ_AGREEMENTS)
    public long countAgreements(AgencyId agency) {
        return of(agency, "select count(m)" + OF_AGENCY, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> of(AgencyId agency, String hql, Class<T> row) {
        return entities.createQuery(hql, row).setParameter("agency", agency == null ? null : agency.value());
    }

    /** @throws AccessDenied if there is no such agreement */
    @Allowed(READ_AGREEMENTS)
    public AgreementSheet agreement(MouId id) {
        Tuple row = entities.createQuery("""
                select a.name as agency, m.startsOn as startsOn, m.endsOn as endsOn, m.opensAt as opensAt, m.endsAt as endsAt, m.kind as kind,
                    f.displayName as filer, m.filedAt as filedAt, coalesce(e.displayName, '') as ender, m.endReason as endReason,
                    m.version as version
                from Mou m join Agency a on a.id = m.agency join Account f on f.id = m.filedBy left join Account e on e.id = m.endedBy
                where m.id = :id""", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
        return new AgreementSheet(id, row.get("agency", String.class), row.get("startsOn", LocalDate.class), row.get("endsOn", LocalDate.class),
                row.get("endsAt", Instant.class), state(row, clock.instant()), row.get("kind", ScanKind.class), row.get("filer", String.class),
                row.get("filedAt", Instant.class), row.get("ender", String.class), row.get("endReason", String.class),
                row.get("version", Long.class));
    }

    private static AgreementState state(Tuple row, Instant now) {
        return AgreementState.at(now, row.get("opensAt", Instant.class), row.get("endsAt", Instant.class));
    }

    /**
     * The signed file. That it was given out leaves an event.
     *
     * @throws AccessDenied if there is no such agreement
     */
    @Allowed(READ_AGREEMENTS)
    public AgreementFile file(MouId id) {
        AgreementFile file = entities.createQuery("""
                select new AgreementFile(m.kind, m.content, a.name, m.startsOn) from Mou m join Agency a on a.id = m.agency
                where m.id = :id""", AgreementFile.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
        log.noted("AgreementQueries.file", id.value(), Outcome.DONE);
        return file;
    }

    /** The texts of the confidentiality form, the one that counts first. */
    @Allowed(READ_AGREEMENTS)
    public List<FormVersion> forms() {
        return entities.createQuery("""
                select new FormVersion(t.version, t.content, a.displayName, t.publishedAt,
                    (select count(*) from Attestation s where s.key.version = t.version))
                from AttestationText t join Account a on a.id = t.publishedBy
                order by t.version desc""", FormVersion.class)
                .getResultList();
    }
}
