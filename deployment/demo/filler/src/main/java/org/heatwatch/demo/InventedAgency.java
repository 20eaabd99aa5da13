package org.heatwatch.demo;

import static org.heatwatch.domain.people.Discipline.COMMUNITY;
import static org.heatwatch.domain.people.Discipline.COURT;
import static org.heatwatch.domain.people.Discipline.DEFENCE;
import static org.heatwatch.domain.people.Discipline.EDUCATION;
import static org.heatwatch.domain.people.Discipline.HEALTH_CARE;
import static org.heatwatch.domain.people.Discipline.LAW_ENFORCEMENT;
import static org.heatwatch.domain.people.Discipline.PROSECUTION;
import static org.heatwatch.domain.people.Discipline.SOCIAL_SERVICES;
import static org.heatwatch.domain.people.Discipline.VICTIM_SERVICES;

import java.util.List;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.AgencyId;

/** The agencies of Alder County, in invented cities, and how many people each sends in a year. */
enum InventedAgency {
    ALDER_POLICE("Alder City Police Department", "alderpolice", LAW_ENFORCEMENT, "Alder City", 120,
            "Police Officer", "Detective", "Sergeant", "Dispatcher", "Crime Analyst"),
    FERNBROOK_POLICE("Fernbrook Police Department", "fernbrookpolice", LAW_ENFORCEMENT, "Fernbrook", 60,
            "Police Officer", "Detective", "Sergeant", "Community Service Officer"),
    PORT_SORREL_POLICE("Port Sorrel Police Department", "portsorrelpolice", LAW_ENFORCEMENT, "Port Sorrel", 65,
            "Police Officer", "Detective", "Lieutenant", "School Resource Officer"),
    QUAIL_FLAT_POLICE("Quail Flat Police Department", "quailflatpolice", LAW_ENFORCEMENT, "Quail Flat", 30,
            "Police Officer", "Sergeant", "Records Clerk"),
    SHERIFF("Alder County Sheriff's Office", "aldersheriff", LAW_ENFORCEMENT, "Alder City", 120,
            "Deputy Sheriff", "Detective", "Sergeant", "Correctional Deputy"),
    PROBATION("Alder County Probation Department", "alderprobation", LAW_ENFORCEMENT, "Alder City", 90,
            "Deputy Probation Officer", "Senior Deputy Probation Officer", "Supervising Probation Officer"),
    DISTRICT_ATTORNEY("Alder County District Attorney's Office", "alderda", PROSECUTION, "Alder City", 70,
            "Deputy District Attorney", "District Attorney Investigator", "Paralegal"),
    PUBLIC_DEFENDER("Alder County Public Defender", "alderdefender", DEFENCE, "Alder City", 55,
            "Deputy Public Defender", "Public Defender Investigator", "Legal Secretary"),
    SUPERIOR_COURT("Superior Court of Alder County", "aldercourt", COURT, "Alder City", 50,
            "Court Clerk", "Court Interpreter", "Mediator", "Research Attorney"),
    SORREL_BAY("Sorrel Bay Medical Center", "sorrelbay", HEALTH_CARE, "Port Sorrel", 110,
            "Registered Nurse", "Emergency Physician", "Medical Social Worker", "Patient Registrar"),
    FERNBROOK_HOSPITAL("Fernbrook Community Hospital", "fernbrookhospital", HEALTH_CARE, "Fernbrook", 65,
            "Registered Nurse", "Respiratory Therapist", "Case Manager"),
    PUBLIC_HEALTH("Alder County Public Health", "alderhealth", HEALTH_CARE, "Alder City", 70,
            "Public Health Nurse", "Health Educator", "Epidemiologist"),
    TULE_CLINIC("Tule Landing Family Clinic", "tuleclinic", HEALTH_CARE, "Tule Landing", 30,
            "Nurse Practitioner", "Medical Assistant", "Promotora de Salud"),
    BEHAVIORAL_HEALTH("Alder County Behavioral Health", "alderbehavioral", HEALTH_CARE, "Alder City", 65,
            "Licensed Clinical Social Worker", "Marriage and Family Therapist", "Peer Support Specialist"),
    ALDER_SCHOOLS("Alder City Unified School District", "alderschools", EDUCATION, "Alder City", 85,
            "School Counselor", "Teacher", "School Nurse", "Attendance Liaison"),
    PORT_SORREL_SCHOOLS("Port Sorrel Unified School District", "portsorrelschools", EDUCATION, "Port Sorrel", 65,
            "School Counselor", "Teacher", "Assistant Principal"),
    QUAIL_FLAT_SCHOOLS("Quail Flat Joint Union High School District", "quailflatschools", EDUCATION, "Quail Flat", 45,
            "Teacher", "School Psychologist", "Campus Supervisor"),
    LARKSPUR_COLLEGE("Mesa Larkspur Community College", "mesalarkspur", EDUCATION, "Mesa Larkspur", 30,
            "Academic Counselor", "Instructor", "Dean of Student Services"),
    OFFICE_OF_EDUCATION("Alder County Office of Education", "aldereducation", EDUCATION, "Alder City", 35,
            "Foster Youth Liaison", "Program Specialist", "School Social Worker"),
    CHILDREN_AND_FAMILIES("Alder County Department of Children and Families", "alderfamilies", SOCIAL_SERVICES, "Alder City", 95,
            "Social Worker II", "Social Worker III", "Social Work Supervisor", "Eligibility Specialist"),
    WILLOW_FORD("Willow Ford Foster Family Agency", "willowford", SOCIAL_SERVICES, "Fernbrook", 30,
            "Foster Care Social Worker", "Resource Family Trainer"),
    TIDEPOOL("Tidepool Advocates", "tidepool", VICTIM_SERVICES, "Port Sorrel", 30,
            "Victim Advocate", "Hotline Coordinator", "Legal Advocate"),
    LANTERN_ROW("Lantern Row Victim Support", "lanternrow", VICTIM_SERVICES, "Alder City", 25,
            "Victim Advocate", "Housing Navigator"),
    INTERFAITH_COUNCIL("Fernbrook Interfaith Council", "fernbrookinterfaith", COMMUNITY, "Fernbrook", 25,
            "Volunteer Coordinator", "Chaplain", "Board Member"),
    TULE_NEIGHBORS("Asociación de Vecinos de Tule Landing", "tulevecinos", COMMUNITY, "Tule Landing", 20,
            "Community Organizer", "Youth Program Lead", "Interpreter");

    final AgencyId id = AgencyId.next();
    final String agency;
    final String domain;
    final Discipline discipline;
    final String city;
    final int people;
    final List<String> titles;

    InventedAgency(String agency, String domain, Discipline discipline, String city, int people, String... titles) {
        this.agency = agency;
        this.domain = domain + ".example.org";
        this.discipline = discipline;
        this.city = city;
        this.people = people;
        this.titles = List.of(titles);
    }
}
