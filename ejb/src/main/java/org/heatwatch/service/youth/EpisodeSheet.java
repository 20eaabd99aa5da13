package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.LEGAL;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.YouthId;

/** @param episodes those that weren't taken back, the latest first */
public record EpisodeSheet(@Classified(REFERENCE) YouthId youth, @Classified(LEGAL) List<EpisodeLine> episodes) implements Serializable {

    /** The one whose last day isn't known yet. */
    public Optional<EpisodeLine> now() {
        return episodes.stream().filter(each -> each.until() == null).findFirst();
    }
}
