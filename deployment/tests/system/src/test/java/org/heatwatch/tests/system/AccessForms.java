package org.heatwatch.tests.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.tests.system.AccessMatrix.Row;

/** Sends what a row of the access matrix asks, forms with all that a browser would send of them. */
@ApplicationScoped
public class AccessForms {

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    /** Of somebody who never had the page. */
    private static final String NO_VIEW = "1:1";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Pattern HIDDEN = Pattern.compile("<input(?=[^>]* type=\"hidden\")(?=[^>]* name=\"([^\"]*)\")(?=[^>]* value=\"([^\"]*)\")[^>]*>");

    /** What a page's policy for scripts adds to each form. */
    private static final String NONCE = "&primefaces.nonce=" + Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    @Inject
    private AccessCast cast;

    /** A page and whose it is, so that it is known what in it is her own. */
    private record Page(String who, String body) {

        String form(String id) {
            int from = body.indexOf("<form id=\"" + id + '"');
            return from < 0 ? "" : body.substring(from, body.indexOf("</form>", from));
        }

        /** Of hers, or of a page that keeps none. */
        Optional<String> viewState(String sender) {
            return HIDDEN.matcher(body).results().filter(each -> each.group(1).equals(VIEW_STATE)).map(each -> each.group(2))
                    .filter(each -> who.equals(sender) || each.equals("stateless")).findFirst();
        }
    }

    /** Her own page with the form of this row, as she gets it now or got it before something was taken away; empty if she never did. */
    Optional<String> page(String who, Row row) throws IOException, InterruptedException {
        Optional<String> before = row.method().equals("OWN") ? cast.opened(who, row.address()) : Optional.empty();
        if (before.isEmpty() || cast.isOver(who)) {
            return before;
        }
        Asked now = cast.visitor(who, row.address()).asked("GET", row.address(cast.own(who), cast.own(who)), "");
        return now.status() == 200 ? Optional.of(now.body()) : before;
    }

    /** What a row's button of this page sends beside the row's key, as the page says if she gets one. */
    String view(String who, Address address) throws IOException, InterruptedException {
        String page = cast.visitor(who).asked("GET", address.asked(cast.own(who)), "").body();
        String fields = HIDDEN.matcher(page).results().filter(each -> Set.of(VIEW_STATE, "primefaces.nonce").contains(each.group(1)))
                .map(each -> '&' + each.group(1) + '=' + each.group(2)).distinct().collect(Collectors.joining());
        return fields.isEmpty() ? '&' + VIEW_STATE + '=' + (address.method().equals("POST") ? "stateless" : NO_VIEW) + NONCE : fields;
    }

    /**
     * As this visitor.
     *
     * @param page her own, if the row is a form's
     * @param ids of what is asked for
     */
    Asked ask(String who, Row row, Optional<String> page, Map<String, String> ids) throws IOException, InterruptedException {
        String address = row.address(ids, cast.own(who));
        String body = row.body(ids, cast.own(who));
        Visitor visitor = cast.visitor(who, row.address());
        if (!row.method().equals("OWN")) {
            boolean form = row.method().equals("POST") && !row.isScripts();
            return visitor.asked(row.method(), address, form ? body + '&' + VIEW_STATE + "=stateless" + NONCE : body);
        }
        String[] form = body.split(" ", 2);
        Asked answer = visitor.asked("POST", address, form[0] + '=' + form[0] + '&' + form[1] + hidden(form[0], who, row, page, ids));
        return page.isEmpty() && answer.status() == 302 && answer.path().equals(row.path()) ? visitor.asked("GET", address, "") : answer;
    }

    /** What the page, or else one of those whose form it is, has put into this form: with these ids in the place of its reader's own, and new commands. */
    private String hidden(String form, String who, Row row, Optional<String> page, Map<String, String> ids) {
        List<Page> pages = Stream.of(page.map(body -> new Page(who, body)), page(who, row.address()), page("fac", row.address()), page("coord", row.address()))
                .flatMap(Optional::stream).toList();
        String viewState = pages.stream().flatMap(each -> each.viewState(who).stream()).findFirst().orElse(NO_VIEW);
        Optional<Page> drawn = pages.stream().filter(each -> !each.form(form).isEmpty()).findFirst();
        if (drawn.isEmpty()) {
            return '&' + VIEW_STATE + '=' + viewState + NONCE;
        }
        var fields = new StringBuilder();
        Matcher hidden = HIDDEN.matcher(drawn.get().form(form));
        while (hidden.find()) {
            fields.append('&').append(hidden.group(1)).append('=').append(switch (hidden.group(1)) {
                case "drawn-for" -> cast.account(who);
                case VIEW_STATE -> viewState;
                default -> ID.matcher(hidden.group(2)).matches() ? id(hidden.group(2), drawn.get().who(), ids) : hidden.group(2);
            });
        }
        return fields.toString();
    }

    private Optional<Page> page(String who, String address) {
        return cast.opened(who, address).map(body -> new Page(who, body));
    }

    private String id(String drawn, String reader, Map<String, String> ids) {
        return Stream.of("cohort", "session", "enrolment", "place", "queued", "template", "visit", "program", "coming", "ride", "line").filter(each -> drawn.equals(cast.own(reader).get(each))).findFirst().map(ids::get)
                .orElseGet(() -> UUID.randomUUID().toString());
    }
}
