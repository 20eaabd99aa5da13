package org.heatwatch.tests.system;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/**
 * What was answered over HTTP.
 *
 * @param location where it leads, empty if nowhere
 * @param body as text; of a workbook all that is in it
 */
record Asked(int status, String location, String body) {

    static Asked of(HttpResponse<byte[]> answer) throws IOException {
        return new Asked(answer.statusCode(), answer.headers().firstValue("Location").orElse(""), text(answer.body()));
    }

    private static String text(byte[] body) throws IOException {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** The path where it leads. */
    String path() {
        return location.isEmpty() ? "" : URI.create(location).getPath();
    }

    @Override
    public String toString() {
        return location.isEmpty() ? String.valueOf(status) : status + " to " + location;
    }
}
