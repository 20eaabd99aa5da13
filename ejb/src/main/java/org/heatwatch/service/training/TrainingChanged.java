package org.heatwatch.service.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.TrainingId;

/** Fired in the transaction of an act, once its rows are kept: a training is not what everybody on it was told. */
public record TrainingChanged(TrainingId training, What what) implements Serializable {

    /** What was done to it. */
    public enum What {
        PUBLISHED,
        /** Its title, a time or a place. */
        MOVED,
        /** Sessions of it are off; otherwise it is as it was. */
        SHORTENED,
        CANCELLED
    }
}
