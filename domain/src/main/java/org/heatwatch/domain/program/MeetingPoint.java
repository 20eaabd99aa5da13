package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RuleViolation;

/** A public place from which participants of a program are driven to its sessions: a station, a library, never where somebody lives. */
@Entity
public class MeetingPoint {

    public static final int MAX_NAME = 100;

    public static final int MAX_DIRECTIONS = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private MeetingPointId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "program_id"))
    @Classified(REFERENCE)
    private ProgramId program;

    @Classified(PROGRAM)
    private String name;

    /** Where exactly; may be empty. */
    @Classified(PROGRAM)
    private String directions;

    /** Rides that start there go on; no other one does. */
    @Classified(PROGRAM)
    private boolean retired;

    @Classified(REFERENCE)
    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    @Classified(REFERENCE)
    private AccountId createdBy;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected MeetingPoint() {}

    /**
     * @param place 1 to {@value #MAX_NAME} characters
     * @param how   at most {@value #MAX_DIRECTIONS} characters
     * @throws RuleViolation point.name or point.directions
     */
    public MeetingPoint(MeetingPointId id, ProgramId program, String place, String how, AccountId by, Instant at) {
        this.id = id;
        this.program = program;
        this.name = OneLine.of(place);
        this.directions = OneLine.of(how);
        this.createdBy = by;
        this.createdAt = at;
        if (NameKey.of(name).isEmpty() || OneLine.length(name) > MAX_NAME) {
            throw new RuleViolation("point.name", MAX_NAME);
        }
        if (OneLine.length(directions) > MAX_DIRECTIONS) {
            throw new RuleViolation("point.directions", MAX_DIRECTIONS);
        }
    }

    /** It isn't offered any more. */
    public void retire() {
        retired = true;
    }

    public MeetingPointId id() {
        return id;
    }

    public ProgramId program() {
        return program;
    }

    public String name() {
        return name;
    }

    public boolean isRetired() {
        return retired;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeetingPoint point && id.equals(point.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
