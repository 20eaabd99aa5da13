package org.heatwatch.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.PersonMergeId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.people.EditResult;
import org.heatwatch.service.people.MergePeople;
import org.heatwatch.service.people.MergePerson;
import org.heatwatch.service.people.PersonSheet;
import org.heatwatch.service.people.UndoMerge;
import org.heatwatch.web.shared.Messages;

/**
 * The buttons that merge two people, and undo it. Each brings the versions that were shown and a command of its own, so that pressing it
 * again, or going back to it, counts once.
 */
@Named
@RequestScoped
public class Merging {

    private static final String ID = "[0-9a-f-]{36}";

    private final MergePeople people;
    private final Messages messages;

    protected Merging() {
        this(null, null);
    }

    @Inject
    Merging(MergePeople people, Messages messages) {
        this.people = people;
        this.messages = messages;
    }

    /** What the button sends that keeps one and merges the other into her. */
    public String choice(PersonSheet kept, PersonSheet merged) {
        return String.join("/", kept.id().toString(), Long.toString(kept.version()), merged.id().toString(), Long.toString(merged.version()),
                CommandId.next().toString());
    }

    /**
     * @param pressed what the button sent
     * @return the page of the one kept; the same page where nothing was merged
     * @throws AccessDenied if it names no people
     */
    public String merge(String pressed) {
        String[] parts = parts(pressed, ID + "/\\d{1,18}/" + ID + "/\\d{1,18}/" + ID);
        var kept = new PersonId(UUID.fromString(parts[0]));
        var merged = new PersonId(UUID.fromString(parts[2]));
        EditResult result = people.merge(new MergePerson(command(parts[4]), merged, Long.parseLong(parts[3]), kept, Long.parseLong(parts[1])));
        if (result instanceof EditResult.Saved) {
            messages.next("merge.done");
            return page(kept);
        }
        tellWhyNot(result);
        return "/people/merge-person?faces-redirect=true&includeViewParams=true";
    }

    /** What the button sends that undoes a merge. */
    public String undoing(PersonId kept, PersonMergeId merge) {
        return String.join("/", kept.toString(), merge.toString(), CommandId.next().toString());
    }

    /**
     * @param pressed what the button sent
     * @return the page of the one who was kept
     * @throws AccessDenied if it names no merge
     */
    public String undo(String pressed) {
        String[] parts = parts(pressed, ID + "/" + ID + "/" + ID);
        var kept = new PersonId(UUID.fromString(parts[0]));
        EditResult result = people.undo(new UndoMerge(command(parts[2]), new PersonMergeId(UUID.fromString(parts[1])), kept));
        if (result instanceof EditResult.Saved) {
            messages.next("merge.taken-back");
        } else {
            tellWhyNot(result);
        }
        return page(kept);
    }

    private void tellWhyNot(EditResult result) {
        if (result instanceof EditResult.Refused refused) {
            messages.nextWarning(refused.key(), refused.arguments().toArray());
        } else {
            messages.nextWarning("merge.stale");
        }
    }

    private static String[] parts(String pressed, String shape) {
        if (!pressed.matches(shape)) {
            throw new AccessDenied();
        }
        return pressed.split("/");
    }

    private static CommandId command(String text) {
        return new CommandId(UUID.fromString(text));
    }

    private static String page(PersonId kept) {
        return "/people/person?faces-redirect=true&id=" + kept;
    }
}
