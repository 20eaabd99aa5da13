package org.heatwatch.tests.system;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Command;
import org.heatwatch.service.access.GrantResult;
import org.heatwatch.service.access.Touched;

/** Acts of the youth zone of every kind, with nothing of a feature about them. */
@Stateless
public class YouthActs {

    @PersistenceContext(unitName = "heatwatch")
    private EntityManager entities;

    @Inject
    private Touched touched;

    @Inject
    private YouthActs others;

    public record Change(CommandId id, YouthId youth, boolean refused) implements Command {
        @Override
        public UUID subject() {
            return youth.value();
        }
    }

    @Allowed(Permission.READ_YOUTH)
    public String look(YouthId youth) {
        touched.youths(List.of(youth));
        touched.through(EnumSet.of(Relation.BREAK_GLASS, Relation.FACILITATOR));
        return "seen";
    }

    @Allowed(Permission.READ_YOUTH)
    public void print(List<YouthId> youths) {
        touched.purpose("print");
        youths.forEach(others::look);
    }

    @Allowed(Permission.READ_YOUTH)
    public void lookWithoutRelation(YouthId youth) {
        throw new AccessDenied();
    }

    /** Reads, and calls what changes. */
    @Allowed(Permission.READ_YOUTH)
    public void lookAndChange(YouthId youth) {
        others.change(new Change(CommandId.next(), youth, true));
    }

    @Allowed(Permission.READ_YOUTH)
    public void breakRule() {
        throw new RuleViolation("none");
    }

    /** Looks at the record, then shifts its version, unless it is refused. */
    @Allowed(Permission.TAKE_COHORT_ATTENDANCE)
    public GrantResult change(Change command) {
        others.look(command.youth());
        if (command.refused()) {
            return new GrantResult.Refused("none", List.of());
        }
        entities.createNativeQuery("update youth set version = version + 1 where id = :id").setParameter("id", command.youth().value()).executeUpdate();
        return new GrantResult.Saved();
    }
}
