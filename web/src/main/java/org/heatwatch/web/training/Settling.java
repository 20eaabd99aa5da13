package org.heatwatch.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.training.AcceptOffer;
import org.heatwatch.service.training.ApproveAll;
import org.heatwatch.service.training.ApproveRegistration;
import org.heatwatch.service.training.CancelRegistration;
import org.heatwatch.service.training.MovedUp;
import org.heatwatch.service.training.SettleRegistrations;
import org.heatwatch.service.training.SettleResult;
import org.heatwatch.web.shared.Messages;

/**
 * The buttons that approve, accept and cancel registrations. Each brings a command of its own, so that pressing it again, or going back to
 * it, counts once.
 */
@Named
@RequestScoped
public class Settling {

    private final SettleRegistrations registrations;
    private final Messages messages;

    protected Settling() {
        this(null, null);
    }

    @Inject
    Settling(SettleRegistrations registrations, Messages messages) {
        this.registrations = registrations;
        this.messages = messages;
    }

    /** What a button sends. */
    public String choice(String act, RegistrationId registration, long version) {
        return new SettleChoice(SettleChoice.Act.valueOf(act), registration, version, CommandId.next()).toString();
    }

    /** What the button sends that approves everybody. */
    public CommandId choiceOfAll() {
        return CommandId.next();
    }

    /**
     * @param pressed what a button sent
     * @param reason what was typed beside it; empty for nothing
     * @return the page of the training
     * @throws AccessDenied if it names no registration
     */
    public String settle(TrainingId training, String pressed, String reason) {
        SettleChoice choice = SettleChoice.of(pressed);
        tell(switch (choice.act()) {
            case APPROVE -> registrations.approve(new ApproveRegistration(choice.command(), choice.registration(), choice.seenVersion()));
            case ACCEPT -> registrations.accept(new AcceptOffer(choice.command(), choice.registration(), choice.seenVersion()));
            case CANCEL -> registrations.cancel(new CancelRegistration(choice.command(), choice.registration(), choice.seenVersion(), reason));
        });
        return page(training);
    }

    /**
     * @param pressed what the button sent
     * @return the page of the training
     * @throws AccessDenied if it names no command
     */
    public String approveAll(TrainingId training, String pressed) {
        if (!pressed.matches("[0-9a-f-]{36}")) {
            throw new AccessDenied();
        }
        tell(registrations.approveAll(new ApproveAll(new CommandId(UUID.fromString(pressed)), training)));
        return page(training);
    }

    private static String page(TrainingId training) {
        return "/training/training?faces-redirect=true&id=" + training;
    }

    private void tell(SettleResult result) {
        if (result instanceof SettleResult.Settled settled) {
            messages.next("registration.settled." + settled.state(), settled.name());
            settled.next().forEach(this::tell);
        } else if (result instanceof SettleResult.AllApproved all) {
            messages.next("registration.all-approved", all.registered(), all.waitlisted());
        } else if (result instanceof SettleResult.Stale stale) {
            messages.nextWarning("registration.stale", messages.text("registration.is." + stale.state()));
        } else if (result instanceof SettleResult.Refused refused) {
            messages.nextWarning(refused.key(), refused.arguments().toArray());
        }
    }

    private void tell(MovedUp next) {
        messages.next("registration.moved-up." + next.state(), next.name(), next.offerUntil());
    }
}
