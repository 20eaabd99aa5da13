package org.heatwatch.service.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.service.platform.crypto.Sealing;

/**
 * Makes a command count once. Its id is taken before the act and its result is kept with it, in the act's transaction; a resend
 * waits for the first to end and gets the first's result. Commands and results are records, which Java's serialisation writes by
 * component name and reads through their constructors.
 */
@ApplicationScoped
public class CommandReceipts {

    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "org.heatwatch.**;java.util.**;java.time.**;java.lang.*;maxdepth=20;maxbytes=1000000;!*");

    /** What a command of the youth zone may hold and still be compared by a hash that anybody can compute. */
    private static final Set<DataClass> TELLING_NOTHING = EnumSet.of(DataClass.REFERENCE, DataClass.PROGRAM);

    @PersistenceContext
    private EntityManager entities;

    private final Sealing sealing;
    private final Caller caller;
    private final Clock clock;

    protected CommandReceipts() {
        this(null, null, null);
    }

    @Inject
    CommandReceipts(Sealing sealing, Caller caller, Clock clock) {
        this.sealing = sealing;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes the command's id for this transaction.
     *
     * @return the first result, if this is a resend
     * @throws AccessDenied if the first was denied
     * @throws CommandIdTaken if the id was used for another command, or by another account
     */
    Optional<Object> take(Command command) {
        byte[] payload = payload(command);
        int taken = entities.createNativeQuery("""
                insert into command_receipt (command_id, account_id, payload, at)
                values (:command, :account, :payload, :at)
                on conflict (command_id) do nothing""")
                .setParameter("command", command.id().value())
                .setParameter("account", caller.account().value())
                .setParameter("payload", payload)
                .setParameter("at", clock.instant())
                .executeUpdate();
        if (taken == 1) {
            return Optional.empty();
        }
        Object[] first = (Object[]) entities.createNativeQuery(
                "select account_id, payload, result from command_receipt where command_id = :command", Object[].class)
                .setParameter("command", command.id().value())
                .getSingleResult();
        if (!caller.account().value().equals(first[0]) || !Arrays.equals(payload, (byte[]) first[1])) {
            throw new CommandIdTaken(command.id());
        }
        if (first[2] == null) {
            throw new AccessDenied();
        }
        return Optional.of(read((byte[]) first[2]));
    }

    /** What became of a command; empty unless the caller has sent it, with these values, and it ended. */
    public Optional<Object> of(Command command) {
        List<?> results = entities.createNativeQuery("""
                select result from command_receipt
                where command_id = :command and account_id = :account and payload = :payload and result is not null""", byte[].class)
                .setParameter("command", command.id().value())
                .setParameter("account", caller.account().value())
                .setParameter("payload", payload(command))
                .getResultList();
        return results.stream().map(result -> read((byte[]) result)).findFirst();
    }

    void keep(Command command, byte[] answer) {
        entities.createNativeQuery("update command_receipt set result = :result where command_id = :command")
                .setParameter("result", answer)
                .setParameter("command", command.id().value())
                .executeUpdate();
    }

    /** What a resend is compared by. Of one that says something of a youth the hash is keyed: names and birth dates could be guessed else. */
    private byte[] payload(Command command) {
        byte[] hash = sha256(bytes(command));
        boolean telling = Arrays.stream(command.getClass().getRecordComponents())
                .map(component -> component.getAnnotation(Classified.class))
                .anyMatch(classified -> classified != null && !TELLING_NOTHING.contains(classified.value()));
        return telling ? sealing.hash("command", HexFormat.of().formatHex(hash)) : hash;
    }

    /** What a result is kept as. */
    static byte[] bytes(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(OURS);
            return in.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
