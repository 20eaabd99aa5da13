package org.heatwatch.demo;

import org.heatwatch.domain.training.Audience;

/** What the trainings are about, whom for, and how many come. */
enum Subject {
    HUMAN_TRAFFICKING_101("Human Trafficking 101", Audience.MIXED, 66),
    PATROL("Recognizing Exploitation on Patrol", Audience.LAW_ENFORCEMENT, 52),
    EMERGENCY("Signs of Trafficking in the Emergency Department", Audience.HEALTH_CARE, 48),
    SCHOOLS("What Schools See First: Online Recruitment", Audience.EDUCATION, 50),
    TRAUMA("Trauma-Informed Interviewing", Audience.LAW_ENFORCEMENT, 45),
    MISSING("Working with Youth Missing from Care", Audience.SOCIAL_SERVICES, 38),
    LABOR("Labor Trafficking in Agriculture and Construction", Audience.MIXED, 58),
    NEIGHBORS("Neighbors Who Notice: Evenings for the Community", Audience.COMMUNITY, 24),
    CHARGING("Building a Trafficking Case without the Victim's Testimony", Audience.PROSECUTION, 36),
    DEFENSE("Exploited Clients: Screening and Safe Harbor", Audience.DEFENCE, 30),
    ADVOCATES("Safety Planning for Advocates", Audience.VICTIM_SERVICES, 30),
    REPORTING("Mandated Reporting and Confidentiality", Audience.MIXED, 60),
    COURTROOM("Victim-Centered Practice in the Courtroom", Audience.COURT, 28),
    CARE("Vicarious Trauma and Caring for Staff", Audience.MIXED, 54),
    NURSES("Asking Safely: Screening by Nurses", Audience.HEALTH_CARE, 44);

    final String title;
    final Audience audience;
    final int attendees;

    Subject(String title, Audience audience, int attendees) {
        this.title = title;
        this.audience = audience;
        this.attendees = attendees;
    }
}
