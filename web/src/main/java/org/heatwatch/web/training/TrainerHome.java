package org.heatwatch.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.training.AnswerOffer;
import org.heatwatch.service.training.AnswerOffers;
import org.heatwatch.service.training.AnswerResult;
import org.heatwatch.service.training.OfferLine;
import org.heatwatch.service.training.OwnSession;
import org.heatwatch.service.training.TrainerQueries;
import org.heatwatch.web.shared.Messages;

/** What a trainer finds on Today: trainings that are offered to her, and her next sessions with all that she needs to get there. */
@Named
@RequestScoped
public class TrainerHome {

    private final TrainerQueries queries;
    private final AnswerOffers answers;
    private final Caller caller;
    private final Messages messages;

    private List<OfferLine> offers = List.of();
    private List<OwnSession> sessions = List.of();

    protected TrainerHome() {
        this(null, null, null, null);
    }

    @Inject
    TrainerHome(TrainerQueries queries, AnswerOffers answers, Caller caller, Messages messages) {
        this.queries = queries;
        this.answers = answers;
        this.caller = caller;
        this.messages = messages;
    }

    /** Nothing of it is anybody else's. */
    public boolean isOwn() {
        return caller.may(Permission.KEEP_OWN_CALENDAR);
    }

    public void open() {
        if (isOwn()) {
            offers = queries.offers();
            sessions = queries.sessions();
        }
    }

    /**
     * @param pressed what a button sent
     * @param reason why it is declined; empty for nothing
     * @return the page that she is on
     * @throws AccessDenied if it names no training
     */
    public String answer(String pressed, String reason) {
        if (!pressed.matches("(ACCEPT|DECLINE)/[0-9a-f-]{36}/[0-9a-f-]{36}")) {
            throw new AccessDenied();
        }
        String[] parts = pressed.split("/");
        boolean accepted = parts[0].equals("ACCEPT");
        var answer = new AnswerOffer(new CommandId(UUID.fromString(parts[2])), new TrainingId(UUID.fromString(parts[1])), reason);
        AnswerResult result = accepted ? answers.accept(answer) : answers.decline(answer);
        if (result instanceof AnswerResult.Answered answered) {
            messages.next(accepted ? "offer.accepted" : "offer.declined", answered.title());
        } else if (result instanceof AnswerResult.Refused refused) {
            messages.nextWarning(refused.key(), refused.arguments().toArray());
        }
        return "/today?faces-redirect=true";
    }

    /** What a button sends. */
    public String choice(String act, OfferLine offer) {
        return act + "/" + offer.training() + "/" + CommandId.next();
    }

    public List<OfferLine> getOffers() {
        return offers;
    }

    public List<OwnSession> getSessions() {
        return sessions;
    }
}
