package org.heatwatch.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.County;
import org.heatwatch.service.training.CalendarSession;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.web.shared.Messages;

/** The trainings of a month, a week or the next weeks. Which, and what filters it, is in the address; without a word it is this month. */
@Named
@RequestScoped
public class CalendarPage {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    /** Four digits a year: beyond them nothing is planned. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final TrainingQueries queries;
    private final TrainingFilters filters;
    private final Messages messages;
    private final Clock clock;

    private CalendarView view;
    private String day;
    private LocalDate chosen;
    private LocalDate today;
    private Map<LocalDate, List<CalendarSession>> sessions = Map.of();

    protected CalendarPage() {
        this(null, null, null, null);
    }

    @Inject
    CalendarPage(TrainingQueries queries, TrainingFilters filters, Messages messages, Clock clock) {
        this.queries = queries;
        this.filters = filters;
        this.messages = messages;
        this.clock = clock;
    }

    public void open() {
        today = LocalDate.ofInstant(clock.instant(), County.ZONE);
        view = view == null ? CalendarView.MONTH : view;
        chosen = chosen();
        sessions = queries.sessions(filters.in(firstShown(), lastShown()), view.mostOfADay()).stream()
                .collect(Collectors.groupingBy(session -> session.start().toLocalDate()));
    }

    /** The day that the address names; today where it names none. */
    private LocalDate chosen() {
        try {
            return day == null ? today : LocalDate.parse(day, DAY);
        } catch (DateTimeParseException noDay) {
            return today;
        }
    }

    /** A month is shown in whole weeks. */
    private LocalDate firstShown() {
        LocalDate first = view.first(chosen);
        return isAgenda() ? first : CalendarView.sunday(first);
    }

    private LocalDate lastShown() {
        LocalDate last = view.last(chosen);
        return isAgenda() ? last : CalendarView.sunday(last).plusDays(6);
    }

    private Stream<CalendarDay> days(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).map(this::day);
    }

    private CalendarDay day(LocalDate date) {
        List<CalendarSession> shown = sessions.getOrDefault(date, List.of());
        long all = shown.isEmpty() ? 0 : shown.get(0).onItsDay();
        boolean within = !date.isBefore(view.first(chosen)) && !date.isAfter(view.last(chosen));
        return new CalendarDay(date, within, date.equals(today), shown, all - shown.size());
    }

    /** The weeks of a month or the one, with all their days. */
    public List<List<CalendarDay>> getWeeks() {
        return firstShown().datesUntil(lastShown(), Period.ofWeeks(1))
                .map(sunday -> days(sunday, sunday.plusDays(6)).toList())
                .toList();
    }

    /** Those on which there is something. */
    public List<CalendarDay> getDays() {
        return days(firstShown(), lastShown()).filter(each -> !each.sessions().isEmpty()).toList();
    }

    /** "November 2026", or from when to when. */
    public String getPeriod() {
        return view == CalendarView.MONTH ? MONTH.format(chosen)
                : messages.text("calendar.period", view.first(chosen), view.last(chosen));
    }

    /** The sessions of the period. */
    public long getCount() {
        return days(view.first(chosen), view.last(chosen)).mapToLong(each -> each.sessions().size() + each.more()).sum();
    }

    public boolean isAgenda() {
        return view == CalendarView.AGENDA;
    }

    public LocalDate getChosen() {
        return chosen;
    }

    public LocalDate getNext() {
        return view.next(chosen);
    }

    public LocalDate getPrevious() {
        return view.previous(chosen);
    }

    public LocalDate getToday() {
        return today;
    }

    public CalendarView getView() {
        return view;
    }

    public void setView(CalendarView view) {
        this.view = view;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
