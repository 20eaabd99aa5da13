package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.people.PersonMerge;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.people.Rekeys;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.shared.UnavailabilityId;
import org.heatwatch.domain.training.RosterVerdict;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.UnavailableTime;
import org.heatwatch.service.account.AccountQueries;
import org.heatwatch.service.account.AccountResult;
import org.heatwatch.service.account.EnableAccount;
import org.heatwatch.service.account.ManageAccounts;
import org.heatwatch.service.people.ChangePerson;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.service.people.EditDirectory;
import org.heatwatch.service.people.EditResult;
import org.heatwatch.service.people.MergeLine;
import org.heatwatch.service.people.MergePeople;
import org.heatwatch.service.people.MergePerson;
import org.heatwatch.service.people.MergeQueries;
import org.heatwatch.service.people.PeopleFilter;
import org.heatwatch.service.people.PersonDetails;
import org.heatwatch.service.people.PersonLine;
import org.heatwatch.service.people.PersonRows;
import org.heatwatch.service.people.PersonSheet;
import org.heatwatch.service.people.UndoMerge;
import org.heatwatch.service.training.AddUnavailability;
import org.heatwatch.service.training.CancelRegistration;
import org.heatwatch.service.training.ManageUnavailability;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.RegistrationLine;
import org.heatwatch.service.training.RosterResult;
import org.heatwatch.service.training.SettleRegistrations;
import org.heatwatch.service.training.SettleResult;
import org.heatwatch.service.training.TrainingQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people turn out to be one, and it turns out that they weren't. */
class MergePeopleIT extends AsCoordinator {

    /** Which columns name a person, says PostgreSQL's catalogue. */
    private static final String COLUMNS = """
            select c.conrelid::regclass || '.' || a.attname
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.confrelid = 'public.person'::regclass and c.connamespace = 'public'::regnamespace""";

    /** Who was merged with whom stays true, and who was put on a training or taken off. */
    private static final Set<String> STAY = Set.of("person_merge.merged_id", "person_merge.kept_id", "training_change.person_id");

    @Inject
    MergePeople merging;

    @Inject
    MergeQueries merges;

    @Inject
    DirectoryQueries directory;

    @Inject
    EditDirectory edit;

    @Inject
    RegisterPeople register;

    @Inject
    SettleRegistrations settle;

    @Inject
    TrainingQueries trainingQueries;

    @Inject
    ManageUnavailability unavailability;

    @Inject
    ManageAccounts accounts;

    @Inject
    AccountQueries accountQueries;

    @Inject
    Trainings trainings;

    @Inject
    Rosters rosters;

    @Inject
    Rolls rolls;

    @Inject
    @Any
    Instance<Rekeys> rooms;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/HeatWatchOwner")
    DataSource owners;

    private String word;
    private PersonId merged;
    private PersonId kept;

    @BeforeEach
    void twoWhoMayBeOne() {
        word = "w" + UUID.randomUUID().toString().replace("-", "");
        merged = trainings.aPerson("Zora Lind " + word);
        kept = trainings.aPerson("Zora Lind-Okafor " + word);
    }

    @Test
    void every_foreign_key_to_a_person_goes_with_a_merge() {
        Set<String> covered = rooms.stream().flatMap(room -> room.columns().stream())
                .map(column -> column.table() + '.' + column.name()).collect(Collectors.toCollection(TreeSet::new));
        covered.addAll(STAY);

        assertEquals(columns(), covered);
    }

    @Test
    void each_kind_of_row_moves_and_comes_back_as_it_was() throws Exception {
        merged = trainings.aTrainer("Zora Lind " + word);
        trainings.aTraining(10, new Trainers(merged, List.of()));
        TrainingId attended = trainings.published(Trainings.aPlan(10));
        register(attended, merged);
        trainings.asTrainer(merged);
        LocalDate day = LocalDate.of(2031, 3, 4);
        unavailability.add(new AddUnavailability(CommandId.next(), UnavailabilityId.next(),
                new UnavailableTime(null, LocalTime.MIDNIGHT, null, day, day)));
        fixtures.asCoordinator();
        rosters.checked(attended, "Zora Lind " + word + "," + merged + "@example.org,,,\n");
        asOwner("insert into clash_override values (gen_random_uuid(), '" + attended + "', 'TRAVEL', '" + merged
                + "', now(), 'She drives fast', now(), (select changed_by from training where id = '" + attended + "'), 0)");
        PersonId earlier = trainings.aPerson("Z. Lind " + word);
        merge(earlier, merged);
        TreeMap<String, List<String>> before = rows(merged, kept);
        assertEquals(Set.of(), before.entrySet().stream().filter(table -> table.getValue().isEmpty()).map(Map.Entry::getKey)
                .collect(Collectors.toSet()), "a kind of row that this test hasn't");

        assertEquals(new EditResult.Saved(), merge(merged, kept));

        assertEquals(kept, directory.person(earlier).mergedInto());
        assertEquals(Set.of(), named(merged));
        undo(merged);
        assertEquals(before, rows(merged, kept));
    }

    @Test
    void what_moves_is_counted_before() {
        register(trainings.published(Trainings.aPlan(10)), merged);
        register(trainings.published(Trainings.aPlan(10)), kept);
        register(trainings.published(Trainings.aPlan(10)), kept);

        assertEquals(List.of(new PersonRows("outbox_message", 1, 2), new PersonRows("registration", 1, 2)),
                merges.rows(merged, kept).stream().sorted((one, other) -> one.table().compareTo(other.table())).toList());
    }

    @Test
    void who_was_merged_is_in_no_list_and_her_page_leads_to_the_one_kept() {
        merge(merged, kept);

        assertEquals(List.of(kept), directory.people(new PeopleFilter(word, null, null), 0, 25).stream().map(PersonLine::id).toList());
        assertEquals(1, directory.countPeople(new PeopleFilter(word, null, null)));
        assertEquals(1, directory.personChoices(word, 5).size());
        assertEquals(kept, directory.person(merged).mergedInto());
        MergeLine story = merges.merges(kept).get(0);
        assertEquals("Zora Lind " + word + " Ana Ruiz", story.name() + ' ' + story.by());
    }

    @Test
    void people_with_the_same_name_or_licence_are_likely_duplicates() {
        PersonId namesake = trainings.aPerson("zora LIND " + word);
        change(kept, "", "RN 1-" + word);
        change(merged, "", "rn1" + word);

        assertEquals(Set.of(namesake, kept), merges.likely(merged).stream().map(PersonLine::id).collect(Collectors.toSet()));
        merge(namesake, merged);
        assertEquals(List.of(kept), merges.likely(merged).stream().map(PersonLine::id).toList());
    }

    @Test
    void the_next_roster_with_the_old_address_registers_the_one_kept() {
        merge(merged, kept);
        TrainingId training = trainings.published(Trainings.aPlan(10));
        var roster = rosters.checked(training, "Zora Lind " + word + "," + merged + "@example.org,Clinic " + word + ",,\n");

        assertEquals(RosterVerdict.KNOWN, rosters.lines(roster).get(0).verdict());
        assertEquals(new RosterResult.Committed(training, 1, 0, 0), rosters.commit(roster));

        assertEquals(List.of(kept), trainings.people(training));
        assertEquals(1, directory.countPeople(new PeopleFilter(word, null, null)));
    }

    @Test
    void whoever_registers_the_duplicate_registers_the_one_kept() {
        merge(merged, kept);
        TrainingId training = trainings.published(Trainings.aPlan(10));

        register(training, merged);

        assertEquals(List.of(kept), trainings.people(training));
    }

    @Test
    void an_address_that_the_one_kept_lacks_becomes_hers_until_it_is_undone() {
        change(kept, "", "");
        change(merged, merged + "@example.org", "RN 7");

        merge(merged, kept);
        assertEquals(merged + "@example.org RN 7", facts(kept));

        undo(merged);
        assertEquals(" ", facts(kept));
        assertEquals(merged + "@example.org RN 7", facts(merged));
    }

    @Test
    void an_address_that_leads_to_the_one_kept_is_nobody_elses() {
        merge(merged, kept);
        PersonSheet sheet = directory.person(kept);

        assertRefused("person.email-merged", edit.changePerson(new ChangePerson(CommandId.next(), kept, sheet.version(), new PersonDetails(
                new PersonName(sheet.name(), ""), merged + "@example.org", null, Discipline.COMMUNITY, "", ""))));
    }

    @Test
    void both_with_a_place_on_a_training_are_told_apart_and_a_cancelled_place_stays() {
        TrainingId training = trainings.published(Trainings.aPlan(10));
        register(training, merged);
        register(training, kept);
        assertRefused("person.merge-placed-twice", merge(merged, kept));

        cancel(training, "Zora Lind " + word);

        assertRefused("person.merge-place-cancelled", merge(kept, merged));
        assertEquals(new EditResult.Saved(), merge(merged, kept));
        assertEquals(Set.of(merged, kept), Set.copyOf(trainings.people(training)));
    }

    @Test
    void two_who_deliver_at_the_same_time_are_told_apart() {
        merged = trainings.aTrainer("Zora Lind " + word);
        PersonId other = trainings.aTrainer("Luis Ortega " + word);
        trainings.aTraining(10, new Trainers(merged, List.of(other)));
        disable(merged);

        assertRefused("person.merge-delivers-twice", merge(merged, other));
    }

    @Test
    void of_two_accounts_one_is_disabled_first_and_stays_so() throws Exception {
        merged = trainings.aTrainer("Zora Lind " + word);
        kept = trainings.aTrainer("Zora Okafor " + word);
        assertRefused("person.merge-two-accounts", merge(merged, kept));

        AccountId account = disable(merged);

        assertEquals(new EditResult.Saved(), merge(merged, kept));
        fixtures.asAdministrator();
        var enabled = accounts.enable(new EnableAccount(CommandId.next(), account, accountQueries.account(account).version()));
        assertEquals("account.person-merged", assertInstanceOf(AccountResult.Refused.class, enabled).key());
    }

    @Test
    void nobody_is_merged_twice_by_an_old_page_or_with_herself() {
        PersonId third = trainings.aPerson("Zora Third " + word);
        var old = new MergePerson(CommandId.next(), kept, version(kept), third, version(third));
        change(third, "", "");
        assertEquals(new EditResult.Stale(), merging.merge(old));

        merge(merged, kept);

        assertRefused("person.merged-already", merge(merged, third));
        assertRefused("person.merged-already", merge(third, merged));
    }

    @Test
    void a_later_merge_is_undone_first() {
        PersonId third = trainings.aPerson("Zora Third " + word);
        merge(merged, kept);
        merge(kept, third);
        UndoMerge first = undoing(merged);
        assertRefused("person.merge-later-first", merging.undo(first));

        undo(kept);

        assertEquals(kept, directory.person(merged).mergedInto());
        undo(merged);
        assertRefused("person.merge-undone", merging.undo(new UndoMerge(CommandId.next(), first.merge(), kept)));
    }

    @Test
    void an_address_that_somebody_else_has_by_now_can_not_go_back() {
        change(kept, "", "");
        merge(merged, kept);
        change(kept, "", "");
        change(trainings.aPerson("Zora Third " + word), merged + "@example.org", "");

        assertRefused("person.merge-email-taken", merging.undo(undoing(merged)));
    }

    @Test
    void a_place_that_is_needed_twice_can_not_go_back() throws Exception {
        TrainingId training = trainings.published(Trainings.aPlan(10));
        register(training, merged);
        merge(merged, kept);
        asOwner("insert into registration (id, training_id, person_id, state, place, source, at, version) values (gen_random_uuid(), '"
                + training + "', '" + merged + "', 'CANCELLED', 0, 'COORDINATOR', now(), 0)");

        assertRefused("person.merge-needed-twice", merging.undo(undoing(merged)));
    }

    @Test
    void of_those_who_merge_one_person_at_once_one_does() throws Exception {
        List<PersonId> others = Stream.generate(() -> trainings.aPerson("Zora Other " + word)).limit(8).toList();
        register(trainings.published(Trainings.aPlan(10)), merged);
        ExecutorService coordinators = Executors.newFixedThreadPool(others.size());
        List<Future<EditResult>> answers = coordinators.invokeAll(others.stream()
                .<Callable<EditResult>>map(other -> () -> rolls.inItsOwnRequest(() -> merge(merged, other))).toList());
        long saved = 0;
        for (Future<EditResult> answer : answers) {
            saved += answer.get() instanceof EditResult.Saved ? 1 : 0;
        }
        coordinators.shutdown();

        assertEquals(1, saved);
        assertEquals(Set.of(), named(merged));
    }

    @Test
    void a_merge_counts_once_and_leaves_its_event() {
        var command = new MergePerson(CommandId.next(), merged, version(merged), kept, version(kept));

        assertEquals(merging.merge(command), merging.merge(command));

        assertEquals(1, fixtures.left("access_event", command.id()));
        assertEquals(1, merges.merges(kept).size());
    }

    private EditResult merge(PersonId duplicate, PersonId into) {
        return merging.merge(new MergePerson(CommandId.next(), duplicate, version(duplicate), into, version(into)));
    }

    private void undo(PersonId duplicate) {
        assertEquals(new EditResult.Saved(), merging.undo(undoing(duplicate)));
        assertNull(directory.person(duplicate).mergedInto());
    }

    private UndoMerge undoing(PersonId duplicate) {
        return entities.createQuery("from PersonMerge m where m.merged = :merged and m.undoneAt is null",
                PersonMerge.class)
                .setParameter("merged", duplicate)
                .getResultStream()
                .map(merge -> new UndoMerge(CommandId.next(), merge.id(), merge.kept()))
                .findFirst().orElseThrow();
    }

    private long version(PersonId person) {
        return directory.person(person).version();
    }

    private String facts(PersonId person) {
        PersonSheet sheet = directory.person(person);
        return sheet.email() + ' ' + sheet.licence();
    }

    private void change(PersonId person, String email, String licence) {
        PersonSheet sheet = directory.person(person);
        assertEquals(new EditResult.Saved(), edit.changePerson(new ChangePerson(CommandId.next(), person, sheet.version(),
                new PersonDetails(new PersonName(sheet.name(), sheet.sortAs()), email, null, Discipline.COMMUNITY, "", licence))));
    }

    private void register(TrainingId training, PersonId person) {
        register.register(new RegisterPerson(CommandId.next(), training, person));
    }

    private void cancel(TrainingId training, String name) {
        RegistrationLine line = trainingQueries.registrations(training, 0, 25).stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow();
        assertInstanceOf(SettleResult.Settled.class, settle.cancel(new CancelRegistration(CommandId.next(), line.id(), line.version(), "")));
    }

    private AccountId disable(PersonId person) {
        try {
            asOwner("update account set state = 'DISABLED' where person_id = '" + person + "'");
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return entities.createQuery("select a.id from Account a where a.person = :person", AccountId.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    private static void assertRefused(String key, EditResult result) {
        assertEquals(key, assertInstanceOf(EditResult.Refused.class, result).key());
    }

    private Set<String> columns() {
        List<?> columns = entities.createNativeQuery(COLUMNS, String.class).getResultList();
        return columns.stream().map(String.class::cast).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The columns in which somebody is named. */
    private Set<String> named(PersonId person) {
        TreeMap<String, List<String>> rows = rows(person, person);
        return rows.keySet().stream().filter(column -> !rows.get(column).isEmpty()).collect(Collectors.toSet());
    }

    /** All that names one of two people, whole rows, by the column that does. */
    private TreeMap<String, List<String>> rows(PersonId one, PersonId other) {
        var rows = new TreeMap<String, List<String>>();
        for (String column : columns()) {
            if (!STAY.contains(column)) {
                String[] name = column.split("\\.");
                List<?> texts = entities.createNativeQuery("select cast(to_jsonb(t) as text) as row from " + name[0] + " t where t."
                        + name[1] + " in (:one, :other) order by row", String.class)
                        .setParameter("one", one.value())
                        .setParameter("other", other.value())
                        .getResultList();
                rows.put(column, texts.stream().map(String.class::cast).toList());
            }
        }
        return rows;
    }

    private void asOwner(String sql) throws Exception {
        try (Connection connection = owners.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
