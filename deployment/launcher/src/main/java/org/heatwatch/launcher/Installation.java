package org.heatwatch.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * What the build made.
 *
 * @param server the provisioned WildFly
 * @param product the archive of the product
 * @param demo the archive of the product with the filler in it
 */
public record Installation(Path server, Path product, Path demo) {

    /** The checkout this class was built in, unless the system properties heatwatch.server, .ear and .demo say otherwise. */
    public static Installation found() {
        Path deployment = jar().resolve("../../..").normalize();
        return new Installation(
                path("heatwatch.server", deployment.resolve("server/target/server")),
                path("heatwatch.ear", deployment.resolveSibling("ear/target/heatwatch.ear")),
                path("heatwatch.demo", deployment.resolve("demo/target/heatwatch-demo.ear")));
    }

    private static Path path(String property, Path standard) {
        return Path.of(System.getProperty(property, standard.toString()));
    }

    private static Path jar() {
        try {
            return Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
