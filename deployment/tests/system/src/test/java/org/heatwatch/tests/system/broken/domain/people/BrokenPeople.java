package org.heatwatch.tests.system.broken.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.heatwatch.tests.system.broken.domain.training.BrokenTrainings;

public final class BrokenPeople {

    private BrokenPeople() {}

    @ApplicationScoped
    public static class KnowsTheContainer {}

    public record LooksUp(BrokenTrainings.RootWithoutVersion higher) {}
}
