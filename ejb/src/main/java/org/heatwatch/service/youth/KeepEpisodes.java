package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.Permission.ENROL_YOUTHS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.StatusEpisodeId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.StatusEpisode;
import org.heatwatch.domain.youth.Youth;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;

/** The times in which a youth can't be expected. Whoever changes them holds the youth, so that she has one at a time. */
@Stateless
public class KeepEpisodes {

    @PersistenceContext
    private EntityManager entities;

    private final YouthIdentities youths;
    private final Relations relations;
    private final Touched touched;
    private final Caller caller;
    private final Clock clock;

    protected KeepEpisodes() {
        this(null, null, null, null, null);
    }

    @Inject
    KeepEpisodes(YouthIdentities youths, Relations relations, Touched touched, Caller caller, Clock clock) {
        this.youths = youths;
        this.relations = relations;
        this.touched = touched;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws AccessDenied if there is no such youth, or she isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EpisodeSheet episodes(YouthCode code) {
        YouthId youth = youths.withCode(code, ENROL_YOUTHS).orElseThrow(AccessDenied::new);
        reached(youth);
        return new EpisodeSheet(youth, entities.createQuery("""
                select new org.heatwatch.service.youth.EpisodeLine(s.id, s.kind, s.fromDay, s.untilDay, a.displayName, s.version)
                from StatusEpisode s join Account a on a.id = s.notedBy
                where s.youth = :youth and s.takenBack = false order by s.fromDay desc""", EpisodeLine.class)
                .setParameter("youth", youth)
                .getResultList());
    }

    /** @throws AccessDenied unless she is in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EpisodeResult note(NoteEpisode command) {
        hold(command.youth());
        StatusEpisode episode;
        try {
            episode = new StatusEpisode(command.episode(), command.youth(), command.kind(), command.from(),
                    LocalDate.ofInstant(clock.instant(), County.ZONE), caller.account(), clock.instant());
            if (command.until() != null) {
                episode.lasts(command.until());
            }
            mustBeAlone(episode, command.until());
        } catch (RuleViolation broken) {
            return new EpisodeResult.Refused(broken.key(), broken.arguments());
        }
        entities.persist(episode);
        return new EpisodeResult.Saved();
    }

    /** @throws AccessDenied if there is no such episode, or its youth isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EpisodeResult end(EndEpisode command) {
        return act(command.episode(), command.seenVersion(), episode -> {
            mustBeAlone(episode, command.until());
            episode.lasts(command.until());
        });
    }

    /** @throws AccessDenied if there is no such episode, or its youth isn't in the caller's hands */
    @Allowed(ENROL_YOUTHS)
    public EpisodeResult takeBack(TakeBackEpisode command) {
        return act(command.episode(), command.seenVersion(), StatusEpisode::takeBack);
    }

    private EpisodeResult act(StatusEpisodeId id, long seenVersion, Consumer<StatusEpisode> verb) {
        StatusEpisode episode = Optional.ofNullable(entities.find(StatusEpisode.class, id)).orElseThrow(AccessDenied::new);
        hold(episode.youth());
        entities.refresh(episode);
        if (episode.version() != seenVersion) {
            return new EpisodeResult.Stale();
        }
        try {
            verb.accept(episode);
        } catch (RuleViolation broken) {
            return new EpisodeResult.Refused(broken.key(), broken.arguments());
        }
        return new EpisodeResult.Saved();
    }

    private void hold(YouthId youth) {
        reached(youth);
        entities.find(Youth.class, youth, LockModeType.PESSIMISTIC_WRITE);
    }

    private void reached(YouthId youth) {
        touched.through(relations.toYouth(youth, ENROL_YOUTHS));
        touched.youths(List.of(youth));
    }

    /** @param until null until that is known */
    private void mustBeAlone(StatusEpisode episode, LocalDate until) {
        entities.createQuery("""
                from StatusEpisode s where s.youth = :youth and s.id <> :self and s.takenBack = false
                    and s.fromDay <= :until and (s.untilDay is null or s.untilDay >= :from)""", StatusEpisode.class)
                .setParameter("youth", episode.youth())
                .setParameter("self", episode.id())
                .setParameter("from", episode.from())
                .setParameter("until", until == null ? LocalDate.of(9999, 1, 1) : until)
                .getResultStream()
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation("episode.from-taken", other.from());
                });
    }
}
