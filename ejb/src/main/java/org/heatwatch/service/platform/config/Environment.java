package org.heatwatch.service.platform.config;

/** Environment variables, as the server's configuration reads them: a system property {@code env.NAME} stands for NAME. */
public final class Environment {

    private Environment() {}

    public static String value(String name, String otherwise) {
        return System.getProperty("env." + name, System.getenv().getOrDefault(name, otherwise));
    }

    /** The root of the product's addresses as people reach it, without a slash at its end; never taken from a request, which may lie. */
    public static String address() {
        return value("HEATWATCH_ADDRESS", "http://localhost:8080").replaceFirst("/+$", "");
    }
}
