package org.heatwatch.service.people;

import static org.heatwatch.domain.access.Permission.EDIT_DIRECTORY;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heatwatch.domain.people.EmailAddress;
import org.heatwatch.domain.people.Filled;
import org.heatwatch.domain.people.Person;
import org.heatwatch.domain.people.PersonMerge;
import org.heatwatch.domain.shared.PersonMergeId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/**
 * Makes one of two people who turned out to be the same, and undoes it. The duplicate stays on file and points to the one who is kept;
 * whatever names her in any room names the one kept, and is written down row by row, so that undoing it gives every one of them back.
 * Both are held meanwhile.
 */
@Stateless
public class MergePeople {

    private final HibernateMerges merges;
    private final Event<AgencyChanged> agencyChanged;
    private final Caller caller;
    private final Clock clock;

    protected MergePeople() {
        this(null, null, null, null);
    }

    @Inject
    MergePeople(HibernateMerges merges, Event<AgencyChanged> agencyChanged, Caller caller, Clock clock) {
        this.merges = merges;
        this.agencyChanged = agencyChanged;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws AccessDenied if one of them isn't on file
     * @throws org.heatwatch.domain.shared.RuleViolation person.merged-with-herself
     */
    @Allowed(EDIT_DIRECTORY)
    public EditResult merge(MergePerson command) {
        merges.hold(command.merged(), command.kept());
        Person merged = merges.person(command.merged());
        Person kept = merges.person(command.kept());
        Optional<Person> mergedBefore = Stream.of(merged, kept).filter(person -> person.mergedInto().isPresent()).findFirst();
        if (mergedBefore.isPresent()) {
            return new EditResult.Refused("person.merged-already", List.of(mergedBefore.get().name().full()));
        }
        if (merged.version() != command.mergedSeen() || kept.version() != command.keptSeen()) {
            return new EditResult.Stale();
        }
        Optional<EditResult> obstacle = merges.against(merged.id(), kept.id())
                .map(found -> new EditResult.Refused(found.key(), found.arguments()));
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        boolean anotherAgency = !merged.agency().equals(kept.agency());
        Filled filled = merged.mergeInto(kept);
        merges.store();
        kept.take(filled);
        var merge = new PersonMerge(PersonMergeId.next(), merged.id(), kept.id(), filled, caller.account(), clock.instant());
        merges.add(merge);
        merges.store();
        merges.rekey(merge);
        if (anotherAgency) {
            agencyChanged.fire(new AgencyChanged(kept.id()));
        }
        return new EditResult.Saved();
    }

    /** What the one kept was given since stays hers. */
    @Allowed(EDIT_DIRECTORY)
    public EditResult undo(UndoMerge command) {
        PersonMerge merge = merges.merge(command.merge());
        if (!merge.kept().equals(command.kept())) {
            throw new AccessDenied();
        }
        merges.hold(merge.merged(), merge.kept());
        merges.read(merge);
        Person merged = merges.person(merge.merged());
        Person kept = merges.person(merge.kept());
        Optional<EditResult> refused = refusal(merge, merged, kept);
        if (refused.isPresent()) {
            return refused.get();
        }
        kept.giveBack(merge.filled());
        merge.undo(caller.account(), clock.instant());
        merges.store();
        merged.standAlone(merge.filled());
        merges.store();
        merges.rekeyBack(merge);
        if (!merged.agency().equals(kept.agency())) {
            Stream.of(merged, kept).forEach(person -> agencyChanged.fire(new AgencyChanged(person.id())));
        }
        return new EditResult.Saved();
    }

    private Optional<EditResult> refusal(PersonMerge merge, Person merged, Person kept) {
        if (merge.isUndone()) {
            return refused("person.merge-undone", merged);
        }
        if (kept.mergedInto().isPresent()) {
            return refused("person.merge-later-first", kept);
        }
        if (merges.isNeededTwice(merge)) {
            return refused("person.merge-needed-twice", merged);
        }
        return Optional.ofNullable(merge.filled().email())
                .flatMap(email -> merges.nameOf(EmailAddress.key(email), kept.id()))
                .map(owner -> new EditResult.Refused("person.merge-email-taken", List.of(owner)));
    }

    private static Optional<EditResult> refused(String key, Person about) {
        return Optional.of(new EditResult.Refused(key, List.of(about.name().full())));
    }
}
