package org.heatwatch.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.UnavailabilityId;
import org.heatwatch.domain.training.UnavailableTime;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.training.AddUnavailability;
import org.heatwatch.service.training.ManageUnavailability;
import org.heatwatch.service.training.RemoveUnavailability;
import org.heatwatch.service.training.TrainerQueries;
import org.heatwatch.service.training.UnavailabilityLine;
import org.heatwatch.service.training.UnavailabilityResult;
import org.heatwatch.web.shared.Messages;

/** When a trainer can't: her own times, each week or on some days. */
@Named
@RequestScoped
public class AvailabilityPage {

    private static final String PAGE = "/training/availability?faces-redirect=true";

    private final TrainerQueries queries;
    private final ManageUnavailability manage;
    private final ClashWords clashWords;
    private final Messages messages;
    private final Clock clock;

    private List<UnavailabilityLine> lines = List.of();
    private UnavailabilityId id = UnavailabilityId.next();
    private CommandId command = CommandId.next();
    private DayOfWeek weekday;
    private String from = "";
    private String until = "";
    private String first = "";
    private String last = "";

    protected AvailabilityPage() {
        this(null, null, null, null, null);
    }

    @Inject
    AvailabilityPage(TrainerQueries queries, ManageUnavailability manage, ClashWords clashWords, Messages messages, Clock clock) {
        this.queries = queries;
        this.manage = manage;
        this.clashWords = clashWords;
        this.messages = messages;
        this.clock = clock;
    }

    @PostConstruct
    void fromToday() {
        first = LocalDate.ofInstant(clock.instant(), County.ZONE).toString();
    }

    public void open() {
        lines = queries.unavailability();
    }

    public String add() {
        if (first.isBlank()) {
            messages.error("unavailable.first");
        }
        Optional<LocalTime> begin = read("from", from, LocalTime::parse);
        Optional<LocalTime> end = read("until", until, LocalTime::parse);
        Optional<LocalDate> firstDay = read("first", first, LocalDate::parse);
        Optional<LocalDate> lastDay = read("last", last, LocalDate::parse);
        if (isWrong(from, begin) || isWrong(until, end) || firstDay.isEmpty() || isWrong(last, lastDay)) {
            return null;
        }
        var time = new UnavailableTime(weekday, begin.orElse(LocalTime.MIDNIGHT),
                end.orElse(null), firstDay.orElseThrow(), lastDay.orElse(null));
        return after(manage.add(new AddUnavailability(command, id, time)), "unavailable.added");
    }

    /** @param pressed what a button sent: an id and a command */
    public String remove(String pressed) {
        if (!pressed.matches("[0-9a-f-]{36}/[0-9a-f-]{36}")) {
            throw new AccessDenied();
        }
        String[] parts = pressed.split("/");
        return after(manage.remove(new RemoveUnavailability(new CommandId(UUID.fromString(parts[1])),
                new UnavailabilityId(UUID.fromString(parts[0])))), "unavailable.removed");
    }

    private String after(UnavailabilityResult result, String done) {
        if (result instanceof UnavailabilityResult.Saved) {
            messages.next(done);
            return PAGE;
        }
        command = CommandId.next();
        if (result instanceof UnavailabilityResult.Refused refused) {
            messages.error(refused.key(), clashWords.inWords(refused.arguments()));
        }
        return null;
    }

    private <T> Optional<T> read(String field, String typed, Function<String, T> parse) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(parse.apply(typed.strip()));
        } catch (DateTimeParseException notOne) {
            messages.error("unavailable." + field);
            return Optional.empty();
        }
    }

    private static boolean isWrong(String typed, Optional<?> read) {
        return !typed.isBlank() && read.isEmpty();
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public List<UnavailabilityLine> getLines() {
        return lines;
    }

    /** What a button sends to take one away. */
    public String removal(UnavailabilityLine line) {
        return line.id() + "/" + CommandId.next();
    }

    public UnavailabilityId getId() {
        return id;
    }

    public void setId(UnavailabilityId id) {
        this.id = id;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    /** Null for every day. */
    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
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

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }
}
