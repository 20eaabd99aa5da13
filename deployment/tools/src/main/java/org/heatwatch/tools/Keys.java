package org.heatwatch.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.heatwatch.launcher.CannotStart;
import org.heatwatch.service.platform.crypto.NoKey;

/** What is done with keys beside the product: {@code rotate} wraps all by a new county key, {@code destroy CODE} destroys a youth's. */
public final class Keys {

    private static final String USAGE = """
            keys rotate         wraps every key by HEATWATCH_COUNTY_KEY; HEATWATCH_COUNTY_KEY_OLD is the one before
            keys destroy CODE   destroys the key of the youth with this code, for good: her record can never be read again""";

    private Keys() {}

    public static void main(String[] arguments) {
        try {
            System.out.println(done(List.of(arguments)));
        } catch (CannotStart | NoKey | SQLException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static String done(List<String> arguments) throws SQLException, IOException {
        if (arguments.equals(List.of("rotate"))) {
            return "%d keys were wrapped anew. Once every node runs with the new county key, take the old one away."
                    .formatted(Deployed.from(System.getenv()).keys().ring().orElseThrow().rewrap());
        }
        if (arguments.size() == 2 && arguments.get(0).equals("destroy")) {
            return destroy(Deployed.from(System.getenv()), arguments.get(1));
        }
        throw new CannotStart(USAGE);
    }

    private static String destroy(Deployed deployed, String code) throws SQLException, IOException {
        var ring = deployed.keys().ring().orElseThrow();
        try (Connection database = deployed.database()) {
            UUID youth = youth(database, code);
            System.out.println("Nobody will ever read the name, birth date and notes of " + code + " again. Type the code once more to go on:");
            if (!code.equals(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine())) {
                throw new CannotStart("Nothing was destroyed.");
            }
            ring.destroy(youth, Clock.systemUTC().instant());
            return "The key is destroyed. The product takes what was sealed and the lookups out of the database within a minute, or at its next start.";
        }
    }

    private static UUID youth(Connection database, String code) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select id from youth where code = ?")) {
            query.setString(1, code);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new CannotStart("No youth has the code " + code + ".");
                }
                return row.getObject(1, UUID.class);
            }
        }
    }
}
