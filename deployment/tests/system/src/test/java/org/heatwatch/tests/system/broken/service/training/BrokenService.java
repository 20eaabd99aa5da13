package org.heatwatch.tests.system.broken.service.training;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.mail.Message;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Command;
import org.heatwatch.tests.system.broken.domain.training.BrokenTrainings.OpenEntity;
import org.heatwatch.tests.system.broken.web.training.BrokenPages;

public final class BrokenService {

    private BrokenService() {}

    public record KnowsAPage(BrokenPages.HoldsAPart page) {}

    public static class OpenPart {}

    public record Line(OpenEntity entity) implements Serializable {}

    @Stateless
    public static class HandsOutEntities {

        public List<Line> lines() {
            return List.of();
        }
    }

    @Stateless
    public static class TakesMoreThanACommand {

        public void act(Command command, Instant at) {}
    }

    @Stateless
    public static class OpensBothZones {

        @Allowed({Permission.READ_TRAININGS, Permission.READ_YOUTH})
        public void read() {}
    }

    public record ReadsPoi(Row row) {}

    public record SendsMail(Message message) {}

    public static class SeatHelper {}

    public static class AsksTheSystem {

        private Object timeHelper;

        public void print() {
            System.out.println(Instant.now());
        }
    }

    public static class Merges {

        public void merge(EntityManager entities, OpenEntity entity) {
            entities.merge(entity);
        }
    }

    public static class OpensASecondTransaction {

        @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
        public void log() {}
    }
}
