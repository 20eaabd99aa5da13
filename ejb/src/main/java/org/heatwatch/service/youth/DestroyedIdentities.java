package org.heatwatch.service.youth;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** At the start of the product, whatever came back from a backup of the database or of the keys is taken away again. */
@Singleton
@Startup
@DependsOn("ZoneAtStart")
public class DestroyedIdentities {

    private final ForgetDestroyed destroyed;

    protected DestroyedIdentities() {
        this(null);
    }

    @Inject
    DestroyedIdentities(ForgetDestroyed destroyed) {
        this.destroyed = destroyed;
    }

    @PostConstruct
    void again() {
        destroyed.forget();
    }
}
