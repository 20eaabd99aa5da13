package org.heatwatch.web.youth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.StatusEpisodeId;
import org.heatwatch.domain.youth.EpisodeKind;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Refusal;
import org.heatwatch.service.youth.EndEpisode;
import org.heatwatch.service.youth.EpisodeLine;
import org.heatwatch.service.youth.EpisodeResult;
import org.heatwatch.service.youth.EpisodeSheet;
import org.heatwatch.service.youth.KeepEpisodes;
import org.heatwatch.service.youth.NoteEpisode;
import org.heatwatch.service.youth.TakeBackEpisode;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedDates;

/** When a youth can't be expected. It knows her by her code, and keeps nothing between requests. */
@Named
@RequestScoped
public class EpisodesPage {

    private final KeepEpisodes episodes;
    private final Messages messages;
    private final Clock clock;

    private String youth;
    private CommandId command = CommandId.next();
    private EpisodeSheet sheet;
    private EpisodeKind kind;
    private String from = "";
    private String until = "";
    private String last = "";

    protected EpisodesPage() {
        this(null, null, null);
    }

    @Inject
    EpisodesPage(KeepEpisodes episodes, Messages messages, Clock clock) {
        this.episodes = episodes;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws AccessDenied if the address says no code */
    public void open() {
        sheet = episodes.episodes(YouthCode.typed(youth == null ? "" : youth).orElseThrow(AccessDenied::new));
        String today = LocalDate.ofInstant(clock.instant(), County.ZONE).toString();
        from = from.isEmpty() ? today : from;
        last = last.isEmpty() ? today : last;
    }

    public String note() {
        if (kind == null) {
            throw new RuleViolation("episode.kind");
        }
        return after(episodes.note(new NoteEpisode(command, sheet.youth(), new StatusEpisodeId(command.value()), kind,
                TypedDates.date(from, "episode.from"), until.isBlank() ? null : TypedDates.date(until, "episode.until"))), "episode.noted");
    }

    /** @param pressed what the button of an episode sent: its id, the version that was seen, and a command */
    public String end(String pressed) {
        String[] sent = sent(pressed);
        return after(episodes.end(new EndEpisode(new CommandId(UUID.fromString(sent[2])), new StatusEpisodeId(UUID.fromString(sent[0])),
                Long.parseLong(sent[1]), TypedDates.date(last, "episode.last"))), "episode.ended");
    }

    /** @param pressed as {@link #end} is sent */
    public String takeBack(String pressed) {
        String[] sent = sent(pressed);
        return after(episodes.takeBack(new TakeBackEpisode(new CommandId(UUID.fromString(sent[2])), new StatusEpisodeId(UUID.fromString(sent[0])),
                Long.parseLong(sent[1]))), "episode.now-taken-back");
    }

    private static String[] sent(String pressed) {
        if (!pressed.matches("[0-9a-f-]{36}/\\d{1,18}/[0-9a-f-]{36}")) {
            throw new AccessDenied();
        }
        return pressed.split("/");
    }

    private String after(EpisodeResult result, String done) {
        if (result instanceof EpisodeResult.Saved) {
            messages.next(done);
            return "/youth/episodes?faces-redirect=true&includeViewParams=true";
        }
        command = CommandId.next();
        if (result instanceof Refusal refused) {
            messages.error(refused);
        } else {
            messages.error("episode.stale");
        }
        return null;
    }

    /** What the buttons of an episode send. */
    public String choice(EpisodeLine episode) {
        return episode.id() + "/" + episode.version() + "/" + CommandId.next();
    }

    public EpisodeSheet getSheet() {
        return sheet;
    }

    public EpisodeKind[] getKinds() {
        return EpisodeKind.values();
    }

    public String getYouth() {
        return youth;
    }

    public void setYouth(String youth) {
        this.youth = youth;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public EpisodeKind getKind() {
        return kind;
    }

    public void setKind(EpisodeKind kind) {
        this.kind = kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }
}
