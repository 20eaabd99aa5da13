package org.heatwatch.tests.system.broken.domain.youth;

import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;

public final class BrokenYouths {

    private BrokenYouths() {}

    public record NamesNoClass(String name) {}

    public record PrintsAName(@Classified(DataClass.IDENTITY) String name) {}
}
