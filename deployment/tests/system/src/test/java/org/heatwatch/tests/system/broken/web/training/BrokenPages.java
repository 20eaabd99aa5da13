package org.heatwatch.tests.system.broken.web.training;

import org.heatwatch.tests.system.broken.domain.training.BrokenTrainings;
import org.heatwatch.tests.system.broken.service.training.BrokenService;

public final class BrokenPages {

    private BrokenPages() {}

    public static class HoldsAPart {

        private BrokenService.OpenPart part;
    }

    public static class HoldsAnEntity {

        private BrokenTrainings.OpenEntity entity;
    }
}
