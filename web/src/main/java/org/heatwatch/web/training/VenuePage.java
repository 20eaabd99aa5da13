package org.heatwatch.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.VenueDetails;
import org.heatwatch.service.training.AddVenue;
import org.heatwatch.service.training.ChangeVenue;
import org.heatwatch.service.training.ManageVenues;
import org.heatwatch.service.training.VenueQueries;
import org.heatwatch.service.training.VenueResult;
import org.heatwatch.service.training.VenueSheet;
import org.heatwatch.web.shared.FormAct;
import org.heatwatch.web.shared.Messages;

/** Adding a venue, or seeing and changing the one that the address names. */
@Named
@ViewScoped
public class VenuePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final VenueQueries queries;
    private final ManageVenues manage;
    private final Messages messages;

    private VenueId id;
    private final FormAct act = new FormAct();
    private String name = "";
    private String street = "";
    private String city = "";
    private String directions = "";
    private String seats = "";
    private String travel = String.valueOf(VenueDetails.USUAL_TRAVEL);
    private String rooms = "";
    private VenueDetails stored;

    protected VenuePage() {
        this(null, null, null);
    }

    @Inject
    VenuePage(VenueQueries queries, ManageVenues manage, Messages messages) {
        this.queries = queries;
        this.manage = manage;
        this.messages = messages;
    }

    public void open() {
        if (id == null) {
            id = manage.newVenue();
            return;
        }
        VenueSheet venue = queries.venue(id);
        act.saw(venue.version());
        name = venue.details().name();
        street = venue.details().street();
        city = venue.details().city();
        directions = venue.details().directions();
        seats = venue.details().seats() == null ? "" : venue.details().seats().toString();
        travel = String.valueOf(venue.details().travelMinutes());
        rooms = RoomLines.of(venue.details().rooms());
    }

    public String save() {
        VenueResult result = act.isKnown()
                ? manage.change(new ChangeVenue(act.getCommand(), id, act.getSeenVersion(), details()))
                : manage.add(new AddVenue(act.getCommand(), id, details()));
        if (result instanceof VenueResult.Saved) {
            messages.next("venue.saved", name);
            return "/training/venues?faces-redirect=true";
        }
        act.renew();
        if (result instanceof VenueResult.Refused refused) {
            messages.error(refused);
        } else if (result instanceof VenueResult.Stale stale) {
            act.saw(stale.version());
            stored = stale.details();
        }
        return null;
    }

    private VenueDetails details() {
        if (!seats.isBlank() && !seats.strip().matches("\\d{1,9}")) {
            throw new RuleViolation("venue.seats", VenueDetails.MAX_SEATS);
        }
        if (!travel.strip().matches("\\d{1,9}")) {
            throw new RuleViolation("venue.travel", VenueDetails.MAX_TRAVEL);
        }
        return new VenueDetails(name, street, city, directions, seats.isBlank() ? null : Integer.valueOf(seats.strip()),
                Integer.parseInt(travel.strip()), RoomLines.read(rooms));
    }

    /** The rooms as they are typed, in one line. */
    public String roomsOf(VenueDetails details) {
        return RoomLines.of(details.rooms()).replace("\n", "; ");
    }

    /** What somebody else has saved since the form was opened; null if nobody has. */
    public VenueDetails getStored() {
        return stored;
    }

    public FormAct getAct() {
        return act;
    }

    public boolean isKnown() {
        return act.isKnown();
    }

    public VenueId getId() {
        return id;
    }

    public void setId(VenueId id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getDirections() {
        return directions;
    }

    public void setDirections(String directions) {
        this.directions = directions;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String seats) {
        this.seats = seats;
    }

    public String getTravel() {
        return travel;
    }

    public void setTravel(String travel) {
        this.travel = travel;
    }

    public String getRooms() {
        return rooms;
    }

    public void setRooms(String rooms) {
        this.rooms = rooms;
    }
}
