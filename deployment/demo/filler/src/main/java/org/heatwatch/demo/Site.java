package org.heatwatch.demo;

import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.VenueDetails;

/** The venues of Alder County: invented streets in invented cities. */
enum Site {
    TRAINING_CENTER("Alder County Training Center", "410 Millrace Road", "Alder City", 120, "Room 2B",
            "Park in lot C behind the building; the entrance is on the creek side. Sign in at the front desk."),
    LIBRARY("Fernbrook Public Library", "25 Heron Street", "Fernbrook", 60, "Community Room",
            "Two blocks from the bus terminal. Street parking is free for three hours."),
    HOSPITAL("Sorrel Bay Medical Center, Conference Wing", "1800 Breakwater Drive", "Port Sorrel", 90, "Pelican Hall",
            "Garage 2, level 3, then follow the blue line. Bring the ticket for validation."),
    COLLEGE("Mesa Larkspur Community College", "7 Campus Loop", "Mesa Larkspur", 150, "Science 114",
            "Visitors park in lot 5. The elevator is at the west end."),
    SCHOOLS("Port Sorrel Unified School District Office", "333 Cannery Lane", "Port Sorrel", 50, "Board Room",
            "Ring at the glass door after 5 p.m."),
    GRANGE("Quail Flat Grange Hall", "62 Orchard Road", "Quail Flat", 70, "Main Hall",
            "The last two miles have no phone signal: print the directions. Gravel parking beside the hall."),
    SHERIFF("Alder County Sheriff's Office, Academy", "9000 Stonecutter Way", "Alder City", 80, "Classroom 1",
            "Show a photo identification at the gate."),
    CLINIC("Tule Landing Family Clinic", "14 Ferry Street", "Tule Landing", 30, "Sala Comunitaria",
            "Upstairs; the ramp is on the river side.");

    final VenueId id = VenueId.next();
    final VenueDetails details;
    final String room;

    Site(String name, String street, String city, int seats, String room, String directions) {
        this.details = new VenueDetails(name, street, city, directions, seats);
        this.room = room;
    }
}
