package org.heatwatch.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Objects;

/** Begins the filling when the server has started the product. */
@Singleton
@Startup
public class FillAtStart {

    private final FillDemo fillDemo;

    protected FillAtStart() {
        this(null);
    }

    @Inject
    FillAtStart(FillDemo fillDemo) {
        this.fillDemo = fillDemo;
    }

    @PostConstruct
    void begin() {
        fillDemo.fill(Path.of(Objects.requireNonNull(System.getenv("HEATWATCH_HOME"), "HEATWATCH_HOME names no folder")));
    }
}
