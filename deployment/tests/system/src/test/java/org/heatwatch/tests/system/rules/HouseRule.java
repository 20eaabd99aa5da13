package org.heatwatch.tests.system.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.heatwatch.tests.system.rules.Kinds.AGGREGATE_ROOT;
import static org.heatwatch.tests.system.rules.Kinds.CONTRACT;
import static org.heatwatch.tests.system.rules.Kinds.ENTITY;
import static org.heatwatch.tests.system.rules.Kinds.KEEP_YOUTHS;
import static org.heatwatch.tests.system.rules.Kinds.NO_DOCUMENT;
import static org.heatwatch.tests.system.rules.Kinds.SESSION_BEAN;
import static org.heatwatch.tests.system.rules.Kinds.TELLS_THE_TIME;
import static org.heatwatch.tests.system.rules.Kinds.beLazyAndStayInTheRoom;
import static org.heatwatch.tests.system.rules.Kinds.carryNoEntity;
import static org.heatwatch.tests.system.rules.Kinds.dependOnlyOnLowerFeatures;
import static org.heatwatch.tests.system.rules.Kinds.haveAProtectedEmptyConstructor;
import static org.heatwatch.tests.system.rules.Kinds.haveAVersion;
import static org.heatwatch.tests.system.rules.Kinds.openNoSecondTransaction;
import static org.heatwatch.tests.system.rules.Kinds.openOneZoneOnly;
import static org.heatwatch.tests.system.rules.Kinds.sayNothingSealedInTheirText;
import static org.heatwatch.tests.system.rules.Kinds.sayTheirPermission;
import static org.heatwatch.tests.system.rules.Kinds.takeNothingBesideTheirCommand;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.tests.system.broken.domain.people.BrokenPeople;
import org.heatwatch.tests.system.broken.domain.training.BrokenTrainings;
import org.heatwatch.tests.system.broken.domain.youth.BrokenYouths;
import org.heatwatch.tests.system.broken.service.misc.BrokenPackage;
import org.heatwatch.tests.system.broken.service.training.BrokenService;
import org.heatwatch.tests.system.broken.web.training.BrokenPages;

/** The rules of the house, each with a class that breaks it on purpose. */
enum HouseRule {

    DOMAIN_STANDS_ALONE(
            classes().that().resideInAPackage("..domain..").and().resideOutsideOfPackage("..domain.persistence..")
                    .should().onlyDependOnClassesThat().resideInAnyPackage(
                            "java..", "javax.crypto..", "jakarta.persistence..", "jakarta.validation..", "com.github.f4b6a3.uuid..", "..domain.."),
            BrokenPeople.KnowsTheContainer.class),

    SERVICE_KNOWS_NO_PAGE(
            noClasses().that().resideInAPackage("..service..").should().dependOnClassesThat().resideInAPackage("..web.."),
            BrokenService.KnowsAPage.class),

    WEB_SEES_BEANS_CONTRACTS_AND_VALUES(
            classes().that().resideInAPackage("..web..").should().onlyDependOnClassesThat(
                    not(resideInAPackage("org.heatwatch..service..")).or(SESSION_BEAN).or(CONTRACT).or(equivalentTo(Caller.class))),
            BrokenPages.HoldsAPart.class),

    ENTITIES_STAY_OUT_OF_WEB(
            noClasses().that().resideInAPackage("..web..").should().dependOnClassesThat(ENTITY),
            BrokenPages.HoldsAnEntity.class),

    SESSION_BEANS_HAND_OUT_NO_ENTITIES(
            methods().that().areDeclaredInClassesThat(SESSION_BEAN).and().arePublic().should(carryNoEntity()),
            BrokenService.HandsOutEntities.class),

    FEATURES_FORM_A_DAG(
            classes().that().resideInAnyPackage("..domain..", "..service..").should(dependOnlyOnLowerFeatures()),
            BrokenPeople.LooksUp.class),

    RELATIONS_ARE_LAZY_AND_STAY_IN_THEIR_ROOM(
            fields().that().areAnnotatedWith(ManyToOne.class).should(beLazyAndStayInTheRoom()),
            BrokenTrainings.OpenEntity.class),

    PUBLIC_SERVICE_TYPES_ARE_BEANS_OR_CONTRACTS(
            classes().that().resideInAPackage("..service..").and().resideOutsideOfPackages("..service.platform..", "..service.access..")
                    .and().arePublic().should(be(SESSION_BEAN.or(CONTRACT))),
            BrokenService.OpenPart.class),

    DOCUMENTS_STAY_IN_THEIR_ROOM(
            noClasses().that().resideOutsideOfPackage("..service.platform..").and(NO_DOCUMENT)
                    .should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..", "com.openhtmltopdf.."),
            BrokenService.ReadsPoi.class),

    JOBS_MAIL_AND_WIDGETS_STAY_IN_THEIR_ROOMS(
            CompositeArchRule
                    .of(noClasses().that().haveSimpleNameNotEndingWith("Job").and().resideOutsideOfPackage("..service.platform.scheduling..")
                            .should().dependOnClassesThat().resideInAPackage("org.quartz.."))
                    .and(noClasses().that().resideOutsideOfPackage("..service.notification..")
                            .should().dependOnClassesThat().resideInAPackage("jakarta.mail.."))
                    .and(noClasses().that().resideOutsideOfPackage("..web..")
                            .should().dependOnClassesThat().resideInAPackage("org.primefaces..")),
            BrokenService.SendsMail.class),

    SESSION_BEANS_SAY_THEIR_PERMISSION(
            methods().that().areDeclaredInClassesThat(SESSION_BEAN).and().arePublic().should(sayTheirPermission()),
            BrokenService.HandsOutEntities.class),

    A_WRITE_TAKES_ONE_COMMAND(
            methods().that().areDeclaredInClassesThat(SESSION_BEAN).and().arePublic().should(takeNothingBesideTheirCommand()),
            BrokenService.TakesMoreThanACommand.class),

    THE_CLOCK_IS_INJECTED(
            noClasses().that().resideOutsideOfPackage("..service.platform.time..").should().accessTargetWhere(TELLS_THE_TIME),
            BrokenService.AsksTheSystem.class),

    NAMES_SAY_WHAT_THINGS_ARE(
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Base)"),
            BrokenService.SeatHelper.class),

    FIELDS_SAY_WHAT_THEY_HOLD(
            noFields().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)"),
            BrokenService.AsksTheSystem.class),

    NO_PACKAGE_FOR_LEFTOVERS(
            noClasses().should().resideInAnyPackage("..util..", "..common..", "..misc.."),
            BrokenPackage.class),

    ENTITIES_CHANGE_BY_VERBS(
            noMethods().that().areDeclaredInClassesThat(ENTITY).and().arePublic().should().haveNameMatching("set[A-Z].*"),
            BrokenTrainings.OpenEntity.class),

    ENTITIES_HAVE_A_PROTECTED_EMPTY_CONSTRUCTOR(
            classes().that(ENTITY).should(haveAProtectedEmptyConstructor()),
            BrokenTrainings.OpenEntity.class),

    AGGREGATE_ROOTS_HAVE_A_VERSION(
            classes().that(AGGREGATE_ROOT).should(haveAVersion()),
            BrokenTrainings.RootWithoutVersion.class),

    VERSIONS_CAN_BE_MISSING(
            fields().that().areAnnotatedWith(Version.class).should().haveRawType(Long.class),
            BrokenTrainings.OpenEntity.class),

    YOUTH_ZONE_NAMES_ITS_DATA_CLASSES(
            fields().that().areDeclaredInClassesThat(KEEP_YOUTHS).and().areNotStatic().should().beAnnotatedWith(Classified.class),
            BrokenYouths.NamesNoClass.class),

    RECORDS_KEEP_WHAT_IS_SEALED_TO_THEMSELVES(
            classes().that(KEEP_YOUTHS).and().areRecords().should(sayNothingSealedInTheirText()),
            BrokenYouths.PrintsAName.class),

    A_PERMISSION_OF_THE_YOUTH_ZONE_STANDS_WITH_ITS_LIKE(
            methods().that().areAnnotatedWith(Allowed.class).should(openOneZoneOnly()),
            BrokenService.OpensBothZones.class),

    NO_MERGE(
            noClasses().should().callMethodWhere(describe("merges", call -> call.getTarget().getName().equals("merge")
                    && call.getTargetOwner().isAssignableTo(EntityManager.class))),
            BrokenService.Merges.class),

    NO_ELEMENT_COLLECTIONS(
            noFields().should().beAnnotatedWith(ElementCollection.class),
            BrokenTrainings.OpenEntity.class),

    ONE_TRANSACTION_A_USE_CASE(
            classes().should(openNoSecondTransaction()),
            BrokenService.OpensASecondTransaction.class),

    NO_STANDARD_STREAMS(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, BrokenService.AsksTheSystem.class);

    final ArchRule rule;
    final Class<?> brokenBy;

    HouseRule(ArchRule rule, Class<?> brokenBy) {
        this.rule = rule;
        this.brokenBy = brokenBy;
    }
}
