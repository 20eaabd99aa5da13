package org.heatwatch.tests.faults;

/** How what the database holds can differ from what the product said. */
enum Misfit {
    LOST(new Counts(1, 0, 0, 0, 0)),
    DUPLICATE(new Counts(0, 1, 0, 0, 0)),
    TORN(new Counts(0, 0, 1, 0, 0)),
    PHANTOM(new Counts(0, 0, 0, 1, 0)),
    FALSE_SAVED(new Counts(0, 0, 0, 0, 1));

    private final Counts once;

    Misfit(Counts once) {
        this.once = once;
    }

    Counts once() {
        return once;
    }

    String word() {
        return name().toLowerCase().replace('_', ' ');
    }
}
