package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.heatwatch.domain.access.Role;
import org.heatwatch.service.platform.crypto.KeyDestroyed;
import org.heatwatch.service.platform.crypto.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A youth whose key was destroyed stays unreadable, whatever comes back from a backup. */
class DestroyedKeysIT extends OnTheServer {

    private static final String NAME = "youth.name";
    private static final Path FOLDER = Path.of(System.getProperty("env.HEATWATCH_KEYS", ""));
    private static final Path REGISTER = FOLDER.resolve("destroyed.register");

    @Inject
    Sealing sealing;

    @Inject
    YouthRows rows;

    @Inject
    Heart heart;

    @Resource(lookup = "java:jboss/datasources/HeatWatchOwner")
    DataSource owner;

    private UUID youth;
    private byte[] name;
    private Path key;
    private byte[] keyInBackup;

    @BeforeEach
    void a_youth_with_a_sealed_name_and_a_backup_of_her_key() throws Exception {
        youth = rows.aYouth(rows.anAccount(Role.COORDINATOR, "Ana Ruiz")).value();
        sealing.newKey(youth);
        name = sealing.seal(youth, NAME, "Marisol Quintana Vega");
        store();
        key = FOLDER.resolve("subject-" + youth + ".key");
        keyInBackup = Files.readAllBytes(key);
        heart.beats("ForgetDestroyedJob");
        assertEquals("Marisol Quintana Vega", sealing.open(youth, NAME, stored()));
    }

    @Test
    void her_sealed_texts_and_lookups_go_with_her_key() throws Exception {
        destroy();

        assertThrows(KeyDestroyed.class, () -> sealing.open(youth, NAME, name));
        assertNothingIsLeft();
    }

    @Test
    void a_restored_database_brings_nothing_back() throws Exception {
        destroy();
        execute("delete from destroyed_key where subject = ?", youth);
        store();

        heart.beats("ForgetDestroyedJob");

        assertNothingIsLeft();
    }

    @Test
    void a_restored_folder_of_keys_brings_nothing_back() throws Exception {
        byte[] registerInBackup = Files.exists(REGISTER) ? Files.readAllBytes(REGISTER) : new byte[0];
        destroy();
        Files.write(key, keyInBackup);
        Files.write(REGISTER, registerInBackup);
        assertEquals("Marisol Quintana Vega", sealing.open(youth, NAME, name));

        heart.beats("ForgetDestroyedJob");

        assertThrows(KeyDestroyed.class, () -> sealing.open(youth, NAME, name));
        assertTrue(sealing.ring().destroyed().contains(youth));
        assertNothingIsLeft();
    }

    @Test
    void a_key_that_is_restored_alone_is_destroyed_again() throws Exception {
        destroy();
        Files.write(key, keyInBackup);

        heart.beats("ForgetDestroyedJob");

        assertFalse(Files.exists(key));
    }

    @Test
    void a_row_that_somebody_else_added_destroys_nothing() throws Exception {
        execute("insert into destroyed_key (subject, at, mac) values (?, now(), '')", youth);

        heart.beats("ForgetDestroyedJob");

        assertTrue(Files.exists(key));
        assertEquals("Marisol Quintana Vega", sealing.open(youth, NAME, stored()));
    }

    private void destroy() throws Exception {
        sealing.ring().destroy(youth, Instant.now());
        heart.beats("ForgetDestroyedJob");
    }

    private void store() throws Exception {
        execute("update youth set name_sealed = ? where id = ?", name, youth);
        execute("insert into youth_lookup (youth_id, kind, hash) values (?, 'BIRTH_DATE', ?)", youth,
                sealing.hash("BIRTH_DATE", "2010-01-01"));
    }

    private void assertNothingIsLeft() throws Exception {
        assertEquals(0, stored().length);
        assertEquals(0, count("select count(*) from youth_lookup where youth_id = ?"));
        assertEquals(1, count("select count(*) from destroyed_key where subject = ?"));
        assertTrue(Files.notExists(key));
    }

    private byte[] stored() throws Exception {
        try (Connection connection = owner.getConnection(); PreparedStatement query = connection.prepareStatement("select name_sealed from youth where id = ?")) {
            query.setObject(1, youth);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private long count(String sql) throws Exception {
        try (Connection connection = owner.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, youth);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void execute(String sql, Object... parameters) throws Exception {
        try (Connection connection = owner.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
