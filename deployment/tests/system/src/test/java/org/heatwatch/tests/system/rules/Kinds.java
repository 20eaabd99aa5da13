package org.heatwatch.tests.system.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.account.SignInRecord;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Command;
import org.heatwatch.service.access.OpenToAll;

/** What the rules of the house speak of: kinds of classes, and what is asked of them. */
final class Kinds {

    /** Each row may use the rows above it, and nothing beside itself. */
    private static final List<List<String>> FEATURES = List.of(
            List.of("shared", "persistence"),
            List.of("platform"),
            List.of("access"),
            List.of("people"),
            List.of("account"),
            List.of("curriculum", "youth"),
            List.of("training"),
            List.of("program"),
            List.of("attendance"),
            List.of("feedback", "certification", "referral"),
            List.of("court"),
            List.of("casereview"),
            List.of("reporting", "notification"));

    private static final Set<String> OF_YOUTH_ZONE = Set.of("YouthId", "YouthCode", "BreakGlassId", "CohortId", "CohortSessionId", "EnrolmentId");

    private static final Set<DataClass> SEALED = Set.of(DataClass.IDENTITY, DataClass.CONTACT, DataClass.LOCATION, DataClass.NOTE);

    private static final Pattern FEATURE = Pattern.compile("org\\.heatwatch\\..*?(?:domain|service)\\.(\\w+).*");

    static final DescribedPredicate<JavaClass> ENTITY = describe("are entities", type -> type.isAnnotatedWith(Entity.class));

    static final DescribedPredicate<JavaClass> SESSION_BEAN = describe("are session beans", type -> type.isAnnotatedWith(Stateless.class)
            || type.isAnnotatedWith(Stateful.class) || type.isAnnotatedWith(Singleton.class));

    /** Commands, results, lines and sheets are Serializable, and so are enums and exceptions; parts of a room are not. */
    static final DescribedPredicate<JavaClass> CONTRACT = describe("are contracts", type -> type.isAssignableTo(Serializable.class));

    /** An entity with a typed id of its own that is not a part of another; but a sign-in, which is locked by whoever changes it. */
    static final DescribedPredicate<JavaClass> AGGREGATE_ROOT = describe("are aggregate roots", type -> ENTITY.test(type)
            && type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(EmbeddedId.class)
                    && field.getRawType().getPackageName().endsWith("domain.shared"))
            && !isPartOfAnother(type) && !type.isEquivalentTo(SignInRecord.class));

    /** Entities and records of the rooms of youths and programs, and those of other rooms in which a record of these is named. */
    static final DescribedPredicate<JavaClass> KEEP_YOUTHS = describe("keep what is known of youths", type -> (ENTITY.test(type) || type.isRecord())
            && feature(type).filter(room -> !room.equals("shared")).isPresent()
            && (feature(type).filter(List.of("youth", "program")::contains).isPresent()
                    || type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Classified.class)
                            || OF_YOUTH_ZONE.contains(field.getRawType().getSimpleName()))));

    /** The rooms of spreadsheets, decks and documents, with the classes nested in them. */
    static final DescribedPredicate<JavaClass> NO_DOCUMENT = describe("are no workbook, deck or document",
            type -> !outermost(type).getSimpleName().matches("\\w*(Workbook|Deck\\w*|Document\\w*)"));

    static final DescribedPredicate<JavaAccess<?>> TELLS_THE_TIME = describe("tells the system's time or zone", access -> {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return owner.getPackageName().startsWith("java.time") && name.equals("now")
                || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                || owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault")
                || owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault")
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isAssignableTo(Calendar.class) && name.equals("getInstance")
                || owner.isEquivalentTo(Date.class) && access.getDescription().contains("Date.<init>()");
    });

    private Kinds() {}

    static ArchCondition<JavaMethod> carryNoEntity() {
        return broken("carry no entity", method -> types(method).flatMap(Kinds::withComponents).filter(ENTITY)
                .map(entity -> method.getDescription() + " carries the entity " + entity.getName()));
    }

    static ArchCondition<JavaMethod> sayTheirPermission() {
        return broken("say their permission", method -> method.isAnnotatedWith(OpenToAll.class)
                || method.isAnnotatedWith(Allowed.class) && method.getAnnotationOfType(Allowed.class).value().length > 0
                ? Stream.empty()
                : Stream.of(method.getDescription() + " has neither @Allowed with a permission nor @OpenToAll"));
    }

    static ArchCondition<JavaMethod> takeNothingBesideTheirCommand() {
        return broken("take nothing beside their command", method -> method.getRawParameterTypes().size() > 1
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Command.class))
                ? Stream.of(method.getDescription() + " takes more than its command")
                : Stream.empty());
    }

    static ArchCondition<JavaClass> dependOnlyOnLowerFeatures() {
        return broken("depend only on lower features", type -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> feature(dependency.getTargetClass())
                        .filter(used -> !mayUse(feature(type).orElseThrow(), used))
                        .isPresent())
                .map(dependency -> dependency.getDescription()));
    }

    static ArchCondition<JavaField> beLazyAndStayInTheRoom() {
        return broken("be lazy and stay in their room", field -> field.getAnnotationOfType(ManyToOne.class).fetch() == FetchType.LAZY
                && field.getRawType().getPackage().equals(field.getOwner().getPackage())
                ? Stream.empty()
                : Stream.of(field.getDescription() + " is fetched eagerly or leads into another room"));
    }

    static ArchCondition<JavaClass> haveAProtectedEmptyConstructor() {
        return broken("have a protected empty constructor", type -> type.tryGetConstructor()
                .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PROTECTED)).isPresent()
                ? Stream.empty()
                : Stream.of(type.getDescription() + " has no protected empty constructor"));
    }

    static ArchCondition<JavaClass> haveAVersion() {
        return broken("have a version", type -> type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class))
                ? Stream.empty()
                : Stream.of(type.getDescription() + " has no @Version"));
    }

    /** Of a text and a method that stand in one line, as the head of the record, the compiler wrote both; its text names every component. */
    static ArchCondition<JavaClass> sayNothingSealedInTheirText() {
        return broken("say nothing sealed in their text", type -> type.getFields().stream().anyMatch(Kinds::isSealedText)
                && line(type, "toString") == line(type, "hashCode")
                ? Stream.of(type.getDescription() + " has no toString of its own")
                : Stream.empty());
    }

    private static boolean isSealedText(JavaField field) {
        return field.getRawType().isEquivalentTo(String.class) && field.isAnnotatedWith(Classified.class)
                && SEALED.contains(field.getAnnotationOfType(Classified.class).value());
    }

    private static int line(JavaClass type, String method) {
        return type.getMethod(method).getSourceCodeLocation().getLineNumber();
    }

    /** The door lets somebody in who has one of them; only if all are of the zone does it ask for what the zone asks. */
    static ArchCondition<JavaMethod> openOneZoneOnly() {
        return broken("open one zone only", method -> Stream.of(method.getAnnotationOfType(Allowed.class).value())
                .map(Permission::isOfYouthZone).distinct().count() > 1
                ? Stream.of(method.getDescription() + " opens the youth zone to a permission of another one")
                : Stream.empty());
    }

    static ArchCondition<JavaClass> openNoSecondTransaction() {
        return broken("open no second transaction", type -> Stream
                .concat(type.getAnnotations().stream(), type.getMethods().stream().flatMap(method -> method.getAnnotations().stream()))
                .filter(Kinds::requiresNew)
                .map(annotation -> type.getDescription() + " opens a second transaction"));
    }

    private static boolean requiresNew(JavaAnnotation<?> annotation) {
        return annotation.getProperties().get("value") instanceof JavaEnumConstant constant && constant.name().equals("REQUIRES_NEW");
    }

    private static boolean isPartOfAnother(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .flatMap(other -> other.getFields().stream())
                .filter(field -> field.isAnnotatedWith(OneToMany.class))
                .anyMatch(field -> field.getType().getAllInvolvedRawTypes().contains(type));
    }

    private static Stream<JavaClass> types(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(types -> types.stream());
    }

    /** A type, and what a record of it carries, and the records in it. */
    private static Stream<JavaClass> withComponents(JavaClass type) {
        return type.isRecord()
                ? Stream.concat(Stream.of(type), type.getFields().stream()
                        .filter(field -> !field.getRawType().equals(type))
                        .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                        .flatMap(Kinds::withComponents))
                : Stream.of(type);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Kinds::outermost).orElse(type);
    }

    private static Optional<String> feature(JavaClass type) {
        Matcher matcher = FEATURE.matcher(type.getPackageName());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static boolean mayUse(String feature, String used) {
        return feature.equals(used) || row(used) < row(feature);
    }

    private static int row(String feature) {
        for (int row = 0; row < FEATURES.size(); row++) {
            if (FEATURES.get(row).contains(feature)) {
                return row;
            }
        }
        throw new IllegalArgumentException("No place in the order of the features: " + feature);
    }

    /** A condition that is broken by each sentence the function finds to say of an item. */
    private static <T> ArchCondition<T> broken(String description, Function<T, Stream<String>> complaints) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                complaints.apply(item).forEach(complaint -> events.add(SimpleConditionEvent.violated(item, complaint)));
            }
        };
    }
}
