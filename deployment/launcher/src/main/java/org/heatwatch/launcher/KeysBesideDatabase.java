package org.heatwatch.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * A county key and a folder for the keys it wraps, for a database that is embedded for trying things out: whoever has the one has the
 * other. Where HEATWATCH_KEYS is set there is none of it.
 */
final class KeysBesideDatabase {

    private static final int KEY_BYTES = 32;

    private KeysBesideDatabase() {
    }

    /** The variables by which the product finds them; the county key is made the first time. */
    static Map<String, String> in(Path folder) {
        if (System.getenv().containsKey("HEATWATCH_KEYS")) {
            return Map.of();
        }
        Path county = folder.resolve("county-key");
        try (SeekableByteChannel file = Files.newByteChannel(county, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            file.write(ByteBuffer.wrap(Base64.getEncoder().encodeToString(key).getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException made) {
            // Once is enough.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("HEATWATCH_KEYS", folder.resolve("keys").toString(), "HEATWATCH_COUNTY_KEY_FILE", county.toString());
    }
}
