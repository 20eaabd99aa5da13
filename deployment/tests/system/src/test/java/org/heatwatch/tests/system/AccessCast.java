package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.tests.system.AccessScene.Reader;
import org.heatwatch.tests.system.AccessScene.Saturday;

/** Everybody of the access matrix, each signed in once over HTTP, around a cohort that they may want to know of and another one. */
@ApplicationScoped
public class AccessCast {

    private static final Set<String> OUTDATED = Set.of("facForm1", "mdt");

    private static final Set<String> OVER = Set.of("coordEnd", "facEnd", "facMou", "facForm1", "facOff", "facOut");

    /** Of a sign-in's open pages the server keeps the last 15; one that it refused counts too, and so does what is sent to one. */
    private static final int PAGES = 7;

    /** Of each who loses something. */
    private static final int SIGN_INS = 5;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, List<Visitor>> elsewhere = new HashMap<>();
    private final Map<String, Visitor> openedBy = new HashMap<>();
    private final Map<String, String> target = new HashMap<>();
    private final Map<String, String> other = new HashMap<>();
    private final Map<String, String> canaries = new HashMap<>();
    private final Map<String, String> opened = new HashMap<>();
    private Saturday saturday;

    @Inject
    private AccessScene scene;

    @Inject
    private InStanding standing;

    @Inject
    private Cohorts cohorts;

    /** All of them anew, around new cohorts. Each signs in and opens her own forms while she has all that she ever has; then it is taken away. */
    void enters(AccessMatrix matrix) throws IOException, InterruptedException {
        List.of(visitors, elsewhere, openedBy, target, other, canaries, opened).forEach(Map::clear);
        AgencyId agency = standing.anAgency();
        standing.anAgreement(agency, InStanding.LONG_AGO, InStanding.FAR_AHEAD);
        AgencyId lapsing = standing.anAgency();
        MouId lapses = standing.anAgreement(lapsing, InStanding.LONG_AGO, InStanding.FAR_AHEAD);
        String hash = scene.passwordHash();
        for (String who : matrix.whos()) {
            visitors.put(who, who.equals("nobody") ? Visitor.nobody() : signedIn(who, who.equals("facMou") ? lapsing : agency, hash));
        }
        matrix.whos().forEach(this::signs);
        saturday = scene.aSaturday(account("coord"), account("fac"));
        canaries.putAll(saturday.canaries());
        ids(target, saturday);
        Saturday others = scene.aSaturday(account("coordX"), account("facX"));
        ids(other, others);
        relates(others);
        target.put("account", scene.aReader(Role.FACILITATOR, agency, hash, false).account().id().toString());
        AccountId spare = scene.aReader(Role.FACILITATOR, agency, hash, false).account().id();
        target.put("facilitator", scene.facilitates(spare, account("coord"), saturday.cohort()).toString());
        openForms(matrix);
        takesAway(matrix, lapses);
    }

    private Visitor signedIn(String who, AgencyId agency, String hash) throws IOException, InterruptedException {
        boolean secondFactor = !who.endsWith("2f");
        Reader reader = scene.aReader(role(who), agency, hash, secondFactor);
        Visitor visitor = secondFactor ? Visitor.signedIn(reader.account(), reader.code()) : Visitor.signedIn(reader.account());
        if (OVER.contains(who)) {
            List<Visitor> others = new ArrayList<>();
            for (int i = 1; i < SIGN_INS; i++) {
                scene.forgetsCodes(reader.account());
                others.add(Visitor.signedIn(reader.account(), reader.code()));
            }
            elsewhere.put(who, others);
        }
        return visitor;
    }

    private static Role role(String who) {
        return switch (who) {
            case "trainer" -> Role.TRAINER;
            case "admin" -> Role.ADMINISTRATOR;
            case "liaison" -> Role.COURT_LIAISON;
            case "mdt" -> Role.MDT_MEMBER;
            case "analyst" -> Role.ANALYST;
            default -> who.startsWith("coord") ? Role.COORDINATOR : Role.FACILITATOR;
        };
    }

    private void signs(String who) {
        if (!who.equals("nobody") && !who.equals("facForm0")) {
            scene.signs(visitor(who).account());
        }
    }

    private void relates(Saturday others) {
        List.of("coord2f", "coordEnd").forEach(who -> scene.coordinates(visitor(who).account(), saturday.program()));
        scene.coordinates(visitor("coordX!").account(), others.program());
        List.of("facEnd", "facMou", "facForm0", "facForm1", "fac2f", "facOff", "facOut").forEach(
                who -> scene.facilitates(account(who), account("coord"), saturday.cohort()));
        List.of("facX!", "facX!0").forEach(who -> scene.facilitates(account(who), account("coordX"), others.cohort()));
        String reason = "She has not come home " + scene.letters();
        canaries.put("R", reason);
        target.put("emergency", scene.breaksGlass(visitor("facX!").account(), saturday.youth(), reason, Instant.now()).toString());
        scene.breaksGlass(visitor("coordX!").account(), saturday.youth(), reason, Instant.now());
        scene.breaksGlass(visitor("facX!0").account(), saturday.youth(), reason, Instant.now().minus(Duration.ofMinutes(61)));
    }

    private void ids(Map<String, String> ids, Saturday of) {
        ids.put("program", of.program().toString());
        ids.put("cohort", of.cohort().toString());
        ids.put("session", of.session().toString());
        ids.put("enrolment", of.enrolment().toString());
        ids.put("completed", of.completed().toString());
        ids.put("makeUp", of.makeUp().toString());
        ids.put("visit", of.visit().toString());
        ids.put("coming", of.coming().toString());
        ids.put("point", of.point().toString());
        ids.put("ride", of.ride().toString());
        ids.put("line", of.line().toString());
        ids.put("statement", of.statement().toString());
        ids.put("youth", of.code());
        ids.put("waitlist", of.waitlist().toString());
        ids.put("place", of.place().toString());
        ids.put("queued", of.queued().toString());
        ids.put("episode", of.episode().toString());
        ids.put("assignment", of.assignment().toString());
        ids.put("template", of.template().toString());
        ids.put("offered", of.template().toString());
        Map.of("name", "N", "group", "G", "private", "T").forEach((name, letter) -> ids.put(name, of.canaries().get(letter).replace(' ', '+')));
        ids.put("youthId", of.youth().toString());
        ids.put("today", cohorts.today().toString());
    }

    private void openForms(AccessMatrix matrix) throws IOException, InterruptedException {
        for (String who : matrix.whos()) {
            int pages = 0;
            for (AccessMatrix.Row row : matrix.rows()) {
                if (row.method().equals("OWN") && !openedBy.containsKey(who + row.address())) {
                    Visitor visitor = pages < PAGES || !elsewhere.containsKey(who) ? visitor(who) : elsewhere.get(who).get(pages / PAGES - 1);
                    Asked page = visitor.asked("GET", row.address(own(who), own(who)), "");
                    pages++;
                    openedBy.put(who + row.address(), visitor);
                    if (page.status() == 200) {
                        opened.put(who + row.address(), page.body());
                    }
                }
            }
        }
    }

    private void takesAway(AccessMatrix matrix, MouId lapses) throws IOException, InterruptedException {
        scene.lapses(lapses);
        scene.disable(visitor("facOff").account());
        visitor("facOut").asked("POST", "/sign-out", "");
        for (Visitor each : elsewhere.get("facOut")) {
            each.asked("POST", "/sign-out", "");
        }
        scene.endsFacilitator(visitor("facEnd").account());
        scene.endsCoordinator(visitor("coordEnd").account());
        scene.publishes();
        matrix.whos().stream().filter(who -> !OUTDATED.contains(who)).forEach(this::signs);
    }

    Visitor visitor(String who) {
        return visitors.get(who);
    }

    /** Signed in as she was when she opened the page at this address, if she did. */
    Visitor visitor(String who, String address) {
        return openedBy.getOrDefault(who + address, visitor(who));
    }

    AccountId account(String who) {
        return visitor(who).account().id();
    }

    /** She has lost since she signed in what opened her own pages. */
    boolean isOver(String who) {
        return OVER.contains(who);
    }

    /** The page at this address about what is her own, as it was before anything was taken away. */
    Optional<String> opened(String who, String address) {
        return Optional.ofNullable(opened.get(who + address));
    }

    /** What is asked for: ids by their names in the matrix. */
    Map<String, String> target() {
        return target;
    }

    /** What is this visitor's own, or was. */
    Map<String, String> own(String who) {
        return who.contains("X") ? other : target;
    }

    /** The words that tell of the target, by their letters in the matrix. */
    Map<String, String> canaries() {
        return canaries;
    }

    /** All that is kept of the target, in one line that changes with any of it. */
    String state() {
        return scene.state(saturday);
    }

    /** The acts that were denied to her, each as often as it was. */
    List<String> denials(String who) {
        return scene.denials(visitor(who).account());
    }
}
