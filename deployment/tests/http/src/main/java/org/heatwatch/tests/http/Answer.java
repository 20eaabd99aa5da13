package org.heatwatch.tests.http;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What the product answered, after its redirects.
 *
 * @param address where the answer came from in the end
 * @param type the content type, "" when there is none
 * @param headers of the last of them
 * @param content the body, unpacked
 * @param transferred the bytes of the body as they came through the network
 */
public record Answer(URI address, int status, String type, HttpHeaders headers, byte[] content, int transferred) {

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    public Document page() {
        return Jsoup.parse(text(), address.toString());
    }

    /** @throws com.google.gson.JsonParseException when it isn't JSON */
    public JsonObject json() {
        return JsonParser.parseString(text()).getAsJsonObject();
    }

    /** Whether it is the sign-in page instead of what was asked for. */
    public boolean isSignIn() {
        return address.getPath().equals("/sign-in") || status == 401;
    }
}
