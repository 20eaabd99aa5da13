package org.heatwatch.tests.faults;

/** What users do while a fault strikes. */
enum Kind {
    MARKING,
    REGISTERING,
    IMPORTING;

    String word() {
        return name().toLowerCase();
    }
}
