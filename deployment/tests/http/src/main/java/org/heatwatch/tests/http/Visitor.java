package org.heatwatch.tests.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Element;

/**
 * One user without a browser: cookies of her own, packed answers, redirects followed. Several threads may act for the same visitor,
 * as several tabs do. Each request throws an IOException when no answer came, of which its writes may have taken effect all the same.
 */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_REDIRECTS = 5;

    /** Keep-alive connections are pooled, so one client does for all. Its cookies would not do: it keeps none for https over http. */
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Supplier<URI> product;
    private final Duration patience;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile String account = "";

    /** @param product the root of the product's addresses, with a trailing slash */
    public Visitor(URI product) {
        this(product, PATIENCE);
    }

    /** @param patience how long an answer may take before it is given up */
    public Visitor(URI product, Duration patience) {
        this(() -> product, patience);
    }

    /**
     * @param product asked before each request, as a balancer that sends it to one node of several
     * @param patience how long an answer may take before it is given up
     */
    public Visitor(Supplier<URI> product, Duration patience) {
        this.product = product;
        this.patience = patience;
    }

    /**
     * Signs in by the sign-in page and opens Today.
     *
     * @throws IllegalStateException when that doesn't lead to Today
     */
    public Answer signIn(String username, String password) throws IOException, InterruptedException {
        return entered(username, enter(username, password));
    }

    /**
     * Signs in with a second factor and opens Today.
     *
     * @throws IllegalStateException when that doesn't lead to Today, or no code is asked for; the code may count as used all the same
     */
    public Answer signIn(String username, String password, Authenticator app) throws IOException, InterruptedException {
        Form secondStep = Form.of(enter(username, password), "enter");
        return entered(username, submit(secondStep.with("code", app.nextCode())));
    }

    private Answer enter(String username, String password) throws IOException, InterruptedException {
        return submit(Form.of(get("/sign-in"), "enter").with("username", username).with("password", password));
    }

    private Answer entered(String username, Answer entered) {
        Element frame = entered.page().selectFirst("[data-account]");
        if (entered.status() != 200 || frame == null) {
            throw new IllegalStateException(username + " was not let in: " + entered.status() + " " + entered.address());
        }
        account = frame.attr("data-account");
        return entered;
    }

    /** The id of the account that signed in, "" before. */
    public String account() {
        return account;
    }

    /** @param path from the root, with its query */
    public Answer get(String path) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(product.get().resolve(path)));
    }

    /** The body of a download, unpacked by nobody, to be read as slowly as the reader likes. */
    public InputStream download(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.get().resolve(path)).timeout(patience);
        return HTTP.send(withCookies(request).build(), BodyHandlers.ofInputStream()).body();
    }

    public Answer submit(Form form) throws IOException, InterruptedException {
        return follow(form.request(product.get()));
    }

    /**
     * A script's call.
     *
     * @param method GET, PUT or POST
     * @param json the body, "" for none
     */
    public Answer call(String method, String path, String json) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(product.get().resolve(path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "script")
                .header("X-Account", account)
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    private Answer follow(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send(request);
        for (int i = 0; i < MOST_REDIRECTS && response.statusCode() / 100 == 3; i++) {
            URI next = response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
            response = send(HttpRequest.newBuilder(next));
        }
        byte[] body = response.body();
        boolean packed = response.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
        return new Answer(response.uri(), response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
                response.headers(), packed ? unpacked(body) : body, body.length);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.timeout(patience).header("Accept-Encoding", "gzip");
        HttpResponse<byte[]> response = HTTP.send(withCookies(request).build(), BodyHandlers.ofByteArray());
        for (String header : response.headers().allValues("Set-Cookie")) {
            HttpCookie.parse(header).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        }
        return response;
    }

    private HttpRequest.Builder withCookies(HttpRequest.Builder request) {
        String all = cookies.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining("; "));
        return all.isEmpty() ? request : request.header("Cookie", all);
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }
}
