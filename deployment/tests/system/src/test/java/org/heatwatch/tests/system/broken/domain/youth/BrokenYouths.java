package org.heatwatch.tests.system.broken.domain.youth;

public final class BrokenYouths {

    private BrokenYouths() {}

    public record NamesNoClass(String name) {}
}
