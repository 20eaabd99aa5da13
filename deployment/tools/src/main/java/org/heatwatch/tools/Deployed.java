package org.heatwatch.tools;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.heatwatch.launcher.CannotStart;
import org.heatwatch.launcher.EmbeddedDatabase;
import org.heatwatch.service.platform.crypto.GivenKeys;
import org.heatwatch.service.platform.crypto.KeysState;

/** The database and the keys of the product that is deployed here. */
record Deployed(Map<String, String> variables) {

    /** @throws CannotStart if neither a database is named nor an embedded one runs */
    static Deployed from(Map<String, String> environment) {
        if (environment.containsKey("HEATWATCH_DB_URL")) {
            return new Deployed(environment);
        }
        Path home = Path.of(environment.getOrDefault("HEATWATCH_HOME", System.getProperty("user.home") + "/.heatwatch"));
        Map<String, String> all = new TreeMap<>(EmbeddedDatabase.environmentOfRunning(home.resolve("database")));
        all.putAll(environment);
        return new Deployed(all);
    }

    /** @throws CannotStart if they aren't given, or don't fit */
    GivenKeys keys() {
        GivenKeys keys = GivenKeys.from(name -> variables.getOrDefault(name, ""));
        if (keys.state() != KeysState.OPEN) {
            throw new CannotStart("The store of keys is closed: " + keys.state() + ". See HEATWATCH_KEYS and HEATWATCH_COUNTY_KEY in operations.md.");
        }
        return keys;
    }

    /** As the application's role, which can't change the log. */
    Connection database() throws SQLException {
        return DriverManager.getConnection(variables.get("HEATWATCH_DB_URL"), variables.get("HEATWATCH_DB_USER"), variables.get("HEATWATCH_DB_PASSWORD"));
    }
}
