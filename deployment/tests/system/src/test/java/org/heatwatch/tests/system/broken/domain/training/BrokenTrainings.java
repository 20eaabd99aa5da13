package org.heatwatch.tests.system.broken.domain.training;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import org.heatwatch.tests.system.broken.domain.shared.BrokenId;

public final class BrokenTrainings {

    private BrokenTrainings() {}

    @Entity
    public static class RootWithoutVersion {

        @EmbeddedId
        private BrokenId id;
    }

    @Entity
    public static class OpenEntity {

        @EmbeddedId
        private BrokenId id;

        @ManyToOne
        private RootWithoutVersion eager;

        @ElementCollection
        private List<String> packed;

        @Version
        private long version;

        public OpenEntity() {}

        public void setId(BrokenId id) {
            this.id = id;
        }
    }
}
