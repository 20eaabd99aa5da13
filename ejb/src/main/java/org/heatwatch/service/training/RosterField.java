package org.heatwatch.service.training;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a roster's columns can hold, and the headings people give them, in English and Spanish. Headings are compared
 * without case, accents and punctuation; the first ones of a field win over the later ones where a sheet has several.
 */
enum RosterField {
    FULL_NAME("full name", "name", "names", "name last first", "last name first name", "last first", "last first name",
            "first last", "first name last name", "first and last name", "first last name", "complete name",
            "print name", "printed name", "nombre completo", "nombre y apellido", "nombre y apellidos", "apellidos y nombre"),
    FIRST_NAME("first name", "first", "fname", "firstname", "given name", "given names", "given", "forename",
            "nombre", "nombres", "primer nombre", "middle name", "middle", "mi", "middle initial", "segundo nombre"),
    LAST_NAME("last name", "last", "lname", "lastname", "surname", "family name", "family", "apellido", "apellidos",
            "primer apellido", "apellido paterno", "segundo apellido", "apellido materno", "second last name"),
    SORT_NAME("sort name as"),
    EMAIL("email", "e mail", "email address", "e mail address", "emails", "mail", "email addr", "correo",
            "correo electronico", "direccion de correo", "direccion de correo electronico"),
    AGENCY("agency", "agency name", "name agency", "organization", "organisation", "organization name",
            "organisation name", "name organization", "org", "employer", "employer name", "company", "company name",
            "institution", "affiliation", "department", "department name", "dept", "agencia", "organizacion",
            "institucion", "empresa", "departamento"),
    TITLE("title", "job title", "title position", "position title", "position", "rank", "role", "job", "classification",
            "titulo", "puesto", "cargo", "rango"),
    LICENCE("licence number", "post id", "licencia", "numero licencia"),
    DISCIPLINE("discipline", "profession", "field", "professional discipline", "disciplina", "profesion"),
    WHAT_TO_CORRECT("what to correct");

    /** Whom a column is about says nothing about what it holds. */
    private static final Set<String> PERSONS = Set.of("attendee", "attendees", "participant",
            "participants", "employee", "employees", "officer", "officers", "staff", "member", "trainee", "student",
            "registrant", "learner", "delegate", "person", "asistente", "asistentes", "participante", "participantes",
            "empleado", "empleados");
    private static final Set<String> FILLERS = Set.of("your", "the", "of", "s", "work", "business", "primary",
            "official", "or", "de", "del", "la", "el", "o", "required", "optional", "please", "enter");
    private static final Set<String> BOARDS = Set.of("rn", "lvn", "bbs", "brn", "post", "bar", "lcsw", "lmft", "mft");
    private static final Set<String> LICENCE_WORDS = Set.of("licence", "number", "id", "rn", "lvn", "bbs", "brn", "lcsw",
            "lmft", "mft", "nursing", "nurse", "professional", "board", "bar", "state", "ca", "california");

    private final List<String> headings;

    RosterField(String... headings) {
        this.headings = List.of(headings);
    }

    /**
     * @param rank how usual the heading is for its field, from 0, the most
     */
    record Match(RosterField field, int rank) {
    }

    static Optional<Match> of(String heading) {
        List<String> words = words(heading);
        Optional<Match> asWritten = named(words);
        if (asWritten.isPresent() || words.isEmpty()) {
            return asWritten;
        }
        List<String> telling = words.stream().filter(word -> !FILLERS.contains(word) && !PERSONS.contains(word)).toList();
        if (telling.isEmpty()) {
            return words.stream().anyMatch(PERSONS::contains)
                    ? Optional.of(new Match(FULL_NAME, FULL_NAME.headings.size())) : Optional.empty();
        }
        return named(telling).or(() -> licence(telling)).or(() -> eachNames(telling));
    }

    private static Optional<Match> named(List<String> words) {
        String heading = String.join(" ", words);
        return Arrays.stream(values()).filter(field -> field.headings.contains(heading)).findFirst()
                .map(field -> new Match(field, field.headings.indexOf(heading)));
    }

    /** "License", "RN license #", "BBS no.", "State Bar number"; not a badge, nor a licence's type, state or date. */
    private static Optional<Match> licence(List<String> words) {
        boolean licence = words.contains("licence") && !words.equals(List.of("licence", "state"))
                && LICENCE_WORDS.containsAll(words);
        boolean numberOfBoard = words.stream().anyMatch(BOARDS::contains)
                && words.stream().anyMatch(Set.of("number", "id")::contains)
                && words.stream().allMatch(word -> BOARDS.contains(word) || LICENCE_WORDS.contains(word));
        return licence || numberOfBoard ? Optional.of(new Match(LICENCE, LICENCE.headings.size())) : Optional.empty();
    }

    /** "Agency / Organization": several words for one thing. */
    private static Optional<Match> eachNames(List<String> words) {
        Set<Optional<RosterField>> fields = words.stream()
                .map(word -> named(List.of(word)).map(Match::field)).collect(Collectors.toSet());
        return fields.size() == 1 ? named(words.subList(0, 1)) : Optional.empty();
    }

    private static List<String> words(String heading) {
        String plain = Normalizer.normalize(heading.replace("#", " number "), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(switch (word) {
                    case "license", "licenses", "lic" -> "licence";
                    case "no", "num", "nr", "nbr" -> "number";
                    default -> word;
                });
            }
        }
        return words;
    }
}
