package org.heatwatch.service.access;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.heatwatch.service.platform.crypto.Hmac;

/**
 * One act of the youth zone as the log keeps it; whatever may be missing is null. Outcome and relation are texts, so that a row that
 * was tampered with can be read too.
 *
 * @param at to the microsecond, as the database keeps it
 * @param youths whom it touched
 */
record YouthEvent(UUID id, Instant at, UUID account, UUID agency, String act, String outcome, String relation, String purpose, UUID subject,
        UUID command, String address, Collection<UUID> youths) {

    private static final String FORM = "heatwatch youth event 1";

    /** The hash of all of it under the log's key. Each field tells its own length, so that nothing moves from one to the next. */
    byte[] mac(SecretKey key) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(FORM);
            write(out, id);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            write(out, account);
            write(out, agency);
            out.writeUTF(act);
            out.writeUTF(outcome);
            out.writeUTF(relation == null ? "" : relation);
            out.writeUTF(purpose);
            write(out, subject);
            write(out, command);
            out.writeUTF(address);
            out.writeInt(youths.size());
            for (UUID youth : new TreeSet<>(youths)) {
                write(out, youth);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Hmac.of(key, bytes.toByteArray());
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeBoolean(id != null);
        if (id != null) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        }
    }
}
