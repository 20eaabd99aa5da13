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
import org.heatwatch.tests.system.Fixtures.AnAccount;

/** Somebody who is signed in over HTTP, and sends much at once. */
final class Visitor {

    private static final int PORT = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final AnAccount account;
    private final String cookie;

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
        HttpCookie session = HttpCookie.parse(entered.headers().firstValue("Set-Cookie").orElseThrow()).get(0);
        return new Visitor(account, session.getName() + '=' + session.getValue());
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

    CompletableFuture<HttpResponse<String>> puts(String address, String json) {
        return sends(request(address)
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "roll")
                .header("X-Account", account.id().toString())
                .PUT(BodyPublishers.ofString(json)));
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
