package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.Permission.ENROL_YOUTHS;
import static org.heatwatch.domain.access.Permission.READ_COHORTS;
import static org.heatwatch.domain.access.Permission.READ_YOUTH;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.Youth;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.platform.crypto.KeyDestroyed;
import org.heatwatch.service.platform.crypto.NoKey;
import org.heatwatch.service.platform.crypto.Sealing;

/** Who youths are, for those whose relation to them shows it; and whose code or name it is. */
@Stateless
public class YouthIdentities {

    /** Words of a search that count. */
    private static final int MOST_WORDS = 8;

    /** Longest list that a search answers with. */
    private static final int MOST_FOUND = 50;

    private static final String WITH_CODE = "select y.id from Youth y where y.code = :code";

    @PersistenceContext
    private EntityManager entities;

    private final Relations relations;
    private final Sealing sealing;
    private final Lookups lookups;
    private final Touched touched;

    protected YouthIdentities() {
        this(null, null, null, null);
    }

    @Inject
    YouthIdentities(Relations relations, Sealing sealing, Lookups lookups, Touched touched) {
        this.relations = relations;
        this.sealing = sealing;
        this.lookups = lookups;
        this.touched = touched;
    }

    /**
     * One query, however many, which asks for the relations to these alone: a coordinator of all programs has one to everybody. Whoever is
     * masked to the caller, or was made unreadable for good, is missing in the answer.
     *
     * @throws NoKey if the store of keys is closed
     */
    @Allowed({READ_COHORTS, READ_YOUTH})
    public Map<YouthId, YouthIdentity> of(Collection<YouthId> youths) {
        List<Tuple> rows = relations.narrow(entities.createQuery("""
                select y.id as id, y.nameSealed as name, y.goesBySealed as goesBy, y.birthDateSealed as birthDate, own.key.relation as relation
                from Youth y join YouthAccess own on own.key.youthId = y.id.value
                where own.key.youthId in :youths and""" + Relations.HELD, Tuple.class), READ_YOUTH)
                .setParameter("youths", youths.stream().map(YouthId::value).toList())
                .getResultList();
        var identities = new HashMap<YouthId, YouthIdentity>();
        rows.stream()
                .filter(row -> Relation.see(Set.of(row.get("relation", Relation.class)), DataClass.IDENTITY))
                .filter(row -> !identities.containsKey(row.get("id", YouthId.class)))
                .forEach(row -> open(row).ifPresent(identity -> identities.put(row.get("id", YouthId.class), identity)));
        touched.youths(identities.keySet());
        return identities;
    }

    private Optional<YouthIdentity> open(Tuple row) {
        UUID id = row.get("id", YouthId.class).value();
        try {
            return Optional.of(new YouthIdentity(
                    sealing.open(id, SealedField.NAME, row.get("name", byte[].class)),
                    sealing.open(id, SealedField.GOES_BY, row.get("goesBy", byte[].class)),
                    LocalDate.parse(sealing.open(id, SealedField.BIRTH_DATE, row.get("birthDate", byte[].class)))));
        } catch (KeyDestroyed unreadable) {
            return Optional.empty();
        }
    }

    /** The youth of this code, if the caller may do this with her record. */
    @Allowed({READ_COHORTS, READ_YOUTH})
    public Optional<YouthId> withCode(YouthCode code, Permission permission) {
        Optional<YouthId> found = relations.narrow(entities.createQuery(WITH_CODE + " and " + Relations.YOUTH, YouthId.class), permission)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
        if (found.isEmpty()) {
            entities.createQuery(WITH_CODE, YouthId.class).setParameter("code", code).getResultStream().findFirst().ifPresent(touched::inVain);
        }
        return found;
    }

    /** @throws AccessDenied if there is no such youth, she isn't in the caller's hands, or nobody can say any more who she is */
    @Allowed(ENROL_YOUTHS)
    public IdentitySheet toCorrect(YouthCode code) {
        YouthId youth = withCode(code, ENROL_YOUTHS).orElseThrow(AccessDenied::new);
        touched.through(relations.toYouth(youth, ENROL_YOUTHS));
        return new IdentitySheet(youth, Optional.ofNullable(of(List.of(youth)).get(youth)).orElseThrow(AccessDenied::new),
                entities.find(Youth.class, youth).version());
    }

    /**
     * The caller's youths with this code, or with all these words in their names, whole and in any order, at most {@value #MOST_FOUND}.
     *
     * @throws NoKey if the store of keys is closed
     */
    @Allowed({READ_COHORTS, READ_YOUTH})
    public Map<YouthId, YouthCode> named(String typed) {
        touched.purpose("search");
        Optional<YouthCode> code = YouthCode.typed(typed);
        List<byte[]> words = Lookups.words(typed).stream().limit(MOST_WORDS).map(word -> lookups.word(word).hash()).toList();
        if (code.isEmpty() && words.isEmpty()) {
            return Map.of();
        }
        String named = IntStream.range(0, words.size())
                .mapToObj(i -> "exists (select 1 from YouthLookup l" + i + " where l" + i + ".key.youthId = y.id.value and l" + i
                        + ".key.kind = NAME and l" + i + ".key.hash = :word" + i + ")")
                .collect(Collectors.joining(" and "));
        TypedQuery<Tuple> query = relations.narrow(entities.createQuery(
                "select y.id as id, y.code as code from Youth y where (y.code.value = :code or " + named + ") and " + Relations.YOUTH
                        + " order by y.code.value", Tuple.class), READ_YOUTH)
                .setParameter("code", code.map(YouthCode::value).orElse(""))
                .setMaxResults(MOST_FOUND);
        IntStream.range(0, words.size()).forEach(i -> query.setParameter("word" + i, words.get(i)));
        Map<YouthId, YouthCode> found = query.getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", YouthId.class), row -> row.get("code", YouthCode.class)));
        touched.youths(found.keySet());
        return found;
    }

    /**
     * True if a word of the text, with or without an s at its end, is a word in the name of one of these, as far as they are the caller's. Words are
     * compared as hashes: nobody's record is opened. Those of one or two letters, as the "la" of a name, don't count.
     *
     * @throws NoKey if the store of keys is closed
     */
    @Allowed({READ_COHORTS, READ_YOUTH})
    public boolean isNamedIn(String text, Collection<YouthId> youths) {
        List<byte[]> words = Lookups.words(text).stream().flatMap(word -> Stream.of(word, word.replaceFirst("s$", ""))).filter(word -> word.length() > 2)
                .distinct().map(word -> lookups.word(word).hash()).toList();
        if (words.isEmpty() || youths.isEmpty()) {
            return false;
        }
        return relations.narrow(entities.createQuery("""
                select count(y) from Youth y join YouthLookup l on l.key.youthId = y.id.value
                where y.id.value in :youths and l.key.kind = NAME and l.key.hash in :words and\s""" + Relations.YOUTH, Long.class), READ_YOUTH)
                .setParameter("youths", youths.stream().map(YouthId::value).toList())
                .setParameter("words", words)
                .getSingleResult() > 0;
    }
}
