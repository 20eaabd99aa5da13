package org.heatwatch.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.account.Account;
import org.heatwatch.domain.people.NameKey;
import org.junit.jupiter.api.Test;

class CastTest {

    /** Words that are never said of a person, in sample data neither. */
    private static final Pattern NEVER = Pattern.compile("\\b(prostitut\\w*|sex workers?|johns?|customers?|pimps?|boyfriends?|runaways?|awol|"
            + "abscond\\w*|offenders?|delinquen\\w*|defendants?|inmates?|non-compliant|failed|refused|manipulative|drop-?outs?|"
            + "terminated|rescued?|saved|promiscu\\w*|lifestyle|chose|graduates?|csec|disposition)\\b", Pattern.CASE_INSENSITIVE);

    private final Cast cast = new Cast();

    @Test
    void no_two_people_have_the_same_name_in_any_spelling() {
        List<String> keys = names().map(NameKey::of).toList();

        assertEquals(keys.size(), new HashSet<>(keys).size());
    }

    @Test
    void every_address_is_one_persons_and_nobody_can_own_it() {
        List<String> addresses = everybody().map(Attendee::email).filter(email -> !email.isEmpty()).toList();

        assertEquals(addresses.size(), new HashSet<>(addresses).size());
        assertEquals(List.of(), addresses.stream().filter(email -> !email.matches("[a-z0-9.]+@[a-z]+\\.example\\.org")).toList());
    }

    @Test
    void no_word_is_used_that_is_never_said_of_a_person() {
        Stream<String> texts = Stream.of(
                names(),
                everybody().map(Attendee::title),
                Stream.of(InventedAgency.values()).map(agency -> agency.agency),
                Stream.of(Subject.values()).map(subject -> subject.title),
                Stream.of(Site.values()).map(site -> site.details.toString()),
                Stream.of(Planning.WHY_CANCELLED)).flatMap(each -> each);

        assertEquals(Set.of(), texts.filter(text -> NEVER.matcher(text).find()).collect(Collectors.toSet()));
    }

    @Test
    void names_are_as_people_have_them() {
        assertTrue(names().anyMatch(name -> !name.contains(" ")), "one name");
        assertTrue(names().anyMatch(name -> name.length() > 60), "long");
        assertTrue(names().anyMatch(name -> name.contains("'")), "apostrophe");
        assertTrue(names().filter(name -> !name.chars().allMatch(c -> c < 128)).count() > 300, "accents");
        assertTrue(everybody().filter(each -> each.family().matches("\\S+ \\S+")).count() > 150, "two surnames");
    }

    @Test
    void it_is_the_same_cast_each_time() {
        assertEquals(cast.registered(), new Cast().registered());
        assertEquals(cast.walkIns(), new Cast().walkIns());
    }

    @Test
    void twenty_five_agencies_send_some_1500_people() {
        assertEquals(25, InventedAgency.values().length);
        assertEquals(1485, cast.registered().size());
    }

    @Test
    void every_password_is_long_enough_and_nobody_elses() {
        Set<String> passwords = Stream.of(Staff.values()).map(staff -> staff.password).collect(Collectors.toSet());

        assertEquals(Staff.values().length, passwords.size());
        assertTrue(passwords.stream().allMatch(password -> password.length() >= Account.MIN_PASSWORD));
    }

    private Stream<Attendee> everybody() {
        return Stream.concat(cast.registered().stream(), cast.walkIns().stream());
    }

    private Stream<String> names() {
        return Stream.concat(everybody().map(Attendee::name), Stream.of(Staff.values()).map(Staff::fullName));
    }
}
