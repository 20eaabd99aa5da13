package org.heatwatch.tests.system.broken.service.misc;

public final class BrokenPackage {

    private BrokenPackage() {}
}
