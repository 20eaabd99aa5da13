package org.heatwatch.tests.http;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form of a page, with what the page has filled in (its hidden fields among it), to be changed and submitted by one of its buttons.
 * It can be submitted again and again.
 */
public final class Form {

    private record Field(String name, String value) {}

    private record Upload(String name, String fileName, byte[] content) {}

    private final URI action;
    private final boolean multipart;
    private final List<Field> fields = new ArrayList<>();
    private final List<Upload> uploads = new ArrayList<>();
    private boolean chunked;

    private Form(FormElement form, Element button) {
        action = URI.create(form.absUrl("action").isEmpty() ? form.baseUri() : form.absUrl("action"));
        multipart = form.attr("enctype").equals("multipart/form-data");
        form.elements().select("input[type=submit], input[type=image], button").remove();
        for (KeyVal each : form.formData()) {
            fields.add(new Field(each.key(), each.value()));
        }
        fields.add(new Field(button.attr("name"), button.attr("value")));
    }

    /**
     * The form around the button with this id.
     *
     * @throws IllegalStateException when the page has no such button
     */
    public static Form of(Answer answer, String button) {
        return by(answer, "#" + button);
    }

    /**
     * The form around the first button that this CSS selector finds.
     *
     * @throws IllegalStateException when it finds none
     */
    public static Form by(Answer answer, String selector) {
        Element pressed = answer.page().selectFirst(selector);
        if (pressed == null) {
            throw new IllegalStateException("no button " + selector + " on " + answer.address() + " (" + answer.status() + ")");
        }
        return new Form((FormElement) pressed.closest("form"), pressed);
    }

    /** Puts this value in the place of what the page has filled in. */
    public Form with(String field, String value) {
        fields.removeIf(each -> each.name().equals(field));
        fields.add(new Field(field, value));
        return this;
    }

    public Form with(String field, String fileName, byte[] content) {
        fields.removeIf(each -> each.name().equals(field));
        uploads.add(new Upload(field, fileName, content));
        return this;
    }

    /** From now on its length isn't told before it is sent. */
    public Form inChunks() {
        chunked = true;
        return this;
    }

    /** @param product where it is sent to, whichever node has drawn it */
    HttpRequest.Builder request(URI product) {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.resolve(action.getRawPath()
                + (action.getRawQuery() == null ? "" : "?" + action.getRawQuery())));
        if (!multipart) {
            String body = fields.stream().map(each -> encoded(each.name()) + "=" + encoded(each.value())).collect(Collectors.joining("&"));
            return request.header("Content-Type", "application/x-www-form-urlencoded").POST(told(BodyPublishers.ofString(body)));
        }
        String boundary = UUID.randomUUID().toString();
        return request.header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(told(parts(boundary)));
    }

    private BodyPublisher told(BodyPublisher body) {
        return chunked ? BodyPublishers.fromPublisher(body) : body;
    }

    private BodyPublisher parts(String boundary) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Field each : fields) {
            write(body, "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, each.name(), each.value()));
        }
        for (Upload each : uploads) {
            write(body, "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                    .formatted(boundary, each.name(), each.fileName()));
            body.writeBytes(each.content());
            write(body, "\r\n");
        }
        write(body, "--" + boundary + "--\r\n");
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
