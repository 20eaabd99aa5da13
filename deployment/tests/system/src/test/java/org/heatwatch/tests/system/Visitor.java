package org.heatwatch.tests.system;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.tests.system.Fixtures.AnAccount;

/** Somebody who is signed in over HTTP, and sends much at once. */
final class Visitor {

    private static final int PORT = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final AnAccount account;
    private String cookie;

    private Visitor(AnAccount account, String cookie) {
        this.account = account;
        this.cookie = cookie;
    }

    /** @throws IllegalStateException if the account isn't let in */
    static Visitor signedIn(AnAccount account) throws IOException, InterruptedException {
        HttpResponse<String> entered = HTTP.send(form("/sign-in", Map.of("sign-in", "sign-in", "enter", "Sign in",
                "username", account.username(), "password", Fixtures.PASSWORD)).build(), BodyHandlers.ofString());
        if (entered.statusCode() != 302) {
            throw new IllegalStateException("Not let in: " + entered.statusCode());
        }
        return new Visitor(account, cookie(entered));
    }

    /**
     * Through the second step, too.
     *
     * @param code what the app of the account's holder shows
     * @throws IllegalStateException if the account isn't let in
     */
    static Visitor signedIn(AnAccount account, String code) throws IOException, InterruptedException {
        Visitor half = signedIn(account);
        HttpResponse<String> entered = half.submits("/public/second-step", Map.of("second-step", "second-step", "enter", "Sign in", "code", code)).join();
        if (entered.statusCode() != 302) {
            throw new IllegalStateException("Not let in: " + entered.statusCode());
        }
        half.cookie = cookie(entered);
        return half;
    }

    private static String cookie(HttpResponse<?> entered) {
        HttpCookie session = HttpCookie.parse(entered.headers().firstValue("Set-Cookie").orElseThrow()).get(0);
        return session.getName() + '=' + session.getValue();
    }

    /** Somebody who hasn't signed in. */
    static Visitor nobody() {
        return new Visitor(new AnAccount(AccountId.next(), ""), "none=none");
    }

    AnAccount account() {
        return account;
    }

    /** Sends a form of a page that keeps no state. */
    CompletableFuture<HttpResponse<String>> submits(String address, Map<String, String> fields) {
        return sends(form(address, fields));
    }

    CompletableFuture<HttpResponse<String>> gets(String address) {
        return sends(request(address));
    }

    /** What page.js asks before a form of a page of the youth zone leaves. */
    CompletableFuture<HttpResponse<String>> asksFromYouthPage() {
        return sends(request("/api/session").header("X-Zone", "youth").header("X-Account", account.id().toString()));
    }

    /** As a script does. */
    CompletableFuture<HttpResponse<String>> asks(String address) {
        return sends(request(address).header("X-Account", account.id().toString()));
    }

    /** As a script of a page that was drawn for another account. */
    CompletableFuture<HttpResponse<String>> asksFor(AnAccount other, String address) {
        return sends(request(address).header("X-Account", other.id().toString()));
    }

    /** As a script does that nobody has touched. */
    CompletableFuture<HttpResponse<String>> asksForNews(String address) {
        return sends(request(address).header("X-Account", account.id().toString()).header("X-Poll", "true"));
    }

    CompletableFuture<HttpResponse<String>> puts(String address, String json) {
        return sends(request(address)
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "roll")
                .header("X-Account", account.id().toString())
                .PUT(BodyPublishers.ofString(json)));
    }

    /** As a script does where the address or the body is one of scripts, else as a form. */
    Asked asked(String method, String address, String body) throws IOException, InterruptedException {
        boolean json = address.startsWith("/api/") || body.startsWith("{");
        return Asked.of(HTTP.send(request(address.replace(" ", "%20"))
                .header("Content-Type", json ? "application/json" : "application/x-www-form-urlencoded")
                .header("X-Requested-With", "roll")
                .header("X-Account", account.id().toString())
                .header("Cookie", cookie)
                .method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofByteArray()));
    }

    private CompletableFuture<HttpResponse<String>> sends(HttpRequest.Builder request) {
        return HTTP.sendAsync(request.header("Cookie", cookie).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&jakarta.faces.ViewState=stateless"));
        return request(address).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + address));
    }
}
