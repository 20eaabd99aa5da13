package org.heatwatch.service.training;

/** In which order a list shows trainings, by their first session. */
public enum TrainingSort {
    SOONEST("t.firstStart, t.id"),
    LATEST("t.firstStart desc, t.id");

    private final String order;

    TrainingSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
