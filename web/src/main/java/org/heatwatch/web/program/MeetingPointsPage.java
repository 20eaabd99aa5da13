package org.heatwatch.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.AddMeetingPoint;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.KeepMeetingPoints;
import org.heatwatch.service.program.PointSheet;
import org.heatwatch.service.program.RetireMeetingPoint;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** The public places from which participants of a program are driven. */
@Named
@ViewScoped
public class MeetingPointsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final KeepMeetingPoints points;
    private final Messages messages;

    private ProgramId id;
    private final FormAct act = new FormAct();
    private PointSheet sheet;
    private String name = "";
    private String directions = "";

    protected MeetingPointsPage() {
        this(null, null);
    }

    @Inject
    MeetingPointsPage(KeepMeetingPoints points, Messages messages) {
        this.points = points;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address names no program */
    public void open() {
        if (id == null) {
            throw new AccessDenied();
        }
        sheet = points.points(id);
    }

    /** The place's id comes from the command, so that a form sent twice adds one. */
    public String add() {
        CohortResult result = points.add(new AddMeetingPoint(act.getCommand(), id, new MeetingPointId(act.getCommand().value()), name, directions));
        if (result instanceof CohortResult.Refused refused) {
            act.renew();
            messages.error(refused);
            return null;
        }
        messages.next("point.added");
        return again();
    }

    /** @param pressed what the button of a place sent: its id and a command */
    public String retire(String pressed) {
        if (!pressed.matches("[0-9a-f-]{36}/[0-9a-f-]{36}")) {
            throw new AccessDenied();
        }
        points.retire(new RetireMeetingPoint(new CommandId(UUID.fromString(pressed.substring(37))), id,
                new MeetingPointId(UUID.fromString(pressed.substring(0, 36)))));
        messages.next("point.now-retired");
        return again();
    }

    private String again() {
        return "/program/meeting-points?faces-redirect=true&program=" + id;
    }

    /** What the button of a place sends. */
    public String choice(MeetingPointId point) {
        return point + "/" + CommandId.next();
    }

    public PointSheet getSheet() {
        return sheet;
    }

    public FormAct getAct() {
        return act;
    }

    /** The program's. */
    public ProgramId getId() {
        return id;
    }

    public void setId(ProgramId id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDirections() {
        return directions;
    }

    public void setDirections(String directions) {
        this.directions = directions;
    }
}
