package org.heatwatch.service.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heatwatch.service.platform.crypto.KeysState;
import org.heatwatch.service.platform.crypto.Sealing;

/**
 * Opens the youth zone at the start of the product, or says why it stays closed. Keys are made where nothing was ever logged; where
 * something was, they were lost, and others would open nothing.
 */
@Singleton
@Startup
public class ZoneAtStart {

    private static final Logger LOG = Logger.getLogger(ZoneAtStart.class.getName());

    @PersistenceContext
    private EntityManager entities;

    private final Sealing sealing;
    private final MakeLogMonths months;

    protected ZoneAtStart() {
        this(null, null);
    }

    @Inject
    ZoneAtStart(Sealing sealing, MakeLogMonths months) {
        this.sealing = sealing;
        this.months = months;
    }

    @PostConstruct
    void open() {
        months.ahead();
        if (sealing.state() == KeysState.KEYS_MISSING && !isAnythingLogged()) {
            sealing.begin();
        }
        if (!sealing.isOpen()) {
            LOG.log(Level.WARNING, "The youth zone is closed: {0}", sealing.state());
        }
    }

    private boolean isAnythingLogged() {
        return entities.createNativeQuery("select exists (select from youth_access_event)", Boolean.class).getSingleResult().equals(true);
    }
}
