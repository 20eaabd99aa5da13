package org.heatwatch.web.attendance;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.attendance.PeopleCounted;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.CountPeople;
import org.heatwatch.service.attendance.HeadcountQueries;
import org.heatwatch.service.attendance.HeadcountResult;
import org.heatwatch.service.attendance.HeadcountSheet;
import org.heatwatch.service.attendance.TakeHeadcount;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** How many people came to a session of a headcount event, and what was entered before. */
@Named
@ViewScoped
public class HeadcountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HeadcountQueries queries;
    private final TakeHeadcount headcount;
    private final Messages messages;

    private SessionId id;
    private final FormAct act = new FormAct();
    private List<HeadcountRow> rows = List.of();
    private transient HeadcountSheet sheet;

    protected HeadcountPage() {
        this(null, null, null);
    }

    @Inject
    HeadcountPage(HeadcountQueries queries, TakeHeadcount headcount, Messages messages) {
        this.queries = queries;
        this.headcount = headcount;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no session of the caller's */
    public void open() {
        id = Optional.ofNullable(id).orElseThrow(AccessDenied::new);
        saw();
        rows = Stream.of(Discipline.values()).map(each -> new HeadcountRow(each, before(each))).toList();
    }

    private void saw() {
        sheet = queries.of(id);
        sheet.latest().ifPresent(latest -> act.saw(latest.edition()));
    }

    /** Nothing for nobody: most events have people of a few disciplines. */
    private String before(Discipline discipline) {
        return sheet.latest().map(latest -> latest.people().of(discipline)).filter(number -> number > 0).map(String::valueOf).orElse("");
    }

    public String save() {
        if (rows.stream().allMatch(HeadcountRow::isEmpty)) {
            messages.error("headcount.empty");
            return null;
        }
        Optional<PeopleCounted> people = people();
        if (people.isEmpty()) {
            return null;
        }
        HeadcountResult result = headcount.count(new CountPeople(act.getCommand(), id, (int) act.getSeenVersion(), people.get()));
        if (result instanceof HeadcountResult.Counted counted) {
            messages.next("headcount.saved", counted.total());
            return "/attendance/headcount?faces-redirect=true&session=" + id;
        }
        act.renew();
        if (result instanceof HeadcountResult.Refused refused) {
            messages.error(refused);
        } else {
            saw();
            messages.error("headcount.stale", sheet.latest().orElseThrow().by());
        }
        return null;
    }

    /** Empty, with a message at each field that is wrong. */
    private Optional<PeopleCounted> people() {
        Map<Discipline, Integer> people = new EnumMap<>(Discipline.class);
        for (int row = 0; row < rows.size(); row++) {
            HeadcountRow typed = rows.get(row);
            typed.number().ifPresent(number -> people.put(typed.getDiscipline(), number));
            if (typed.number().isEmpty()) {
                FacesContext.getCurrentInstance().addMessage("rows:" + row + ":people", new FacesMessage(FacesMessage.SEVERITY_ERROR,
                        messages.text("headcount.people", PeopleCounted.MOST), null));
            }
        }
        return people.size() == rows.size() ? Optional.of(new PeopleCounted(people)) : Optional.empty();
    }

    /** "Law enforcement 20, court 3". */
    public String words(PeopleCounted people) {
        return Stream.of(Discipline.values())
                .filter(each -> people.of(each) > 0)
                .map(each -> messages.text("headcount.of", messages.text("discipline." + each), people.of(each)))
                .collect(Collectors.joining(", "));
    }

    /** Read again where only the form came back. */
    public HeadcountSheet getSheet() {
        if (sheet == null) {
            sheet = queries.of(id);
        }
        return sheet;
    }

    public FormAct getAct() {
        return act;
    }

    public List<HeadcountRow> getRows() {
        return rows;
    }

    public SessionId getId() {
        return id;
    }

    public void setId(SessionId id) {
        this.id = id;
    }
}
