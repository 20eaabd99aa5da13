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
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SpeakerId;

/** A guest speaker of a program: a professional without an account. She is vetted and signs the confidentiality form before she meets a group. */
@Entity
public class Speaker {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private SpeakerId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "program_id"))
    @Classified(REFERENCE)
    private ProgramId program;

    @Classified(PROGRAM)
    private String name;

    @Classified(PROGRAM)
    private String organization;

    @Classified(PROGRAM)
    private String email;

    @Classified(PROGRAM)
    private String phone;

    /** The day on which somebody looked into whether she may be near the girls; null before. */
    @Classified(PROGRAM)
    private LocalDate vettedOn;

    /** The day on which she signed the confidentiality form; null before. */
    @Classified(PROGRAM)
    private LocalDate signedOn;

    @Classified(REFERENCE)
    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    @Classified(REFERENCE)
    private AccountId createdBy;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected Speaker() {}

    public Speaker(SpeakerId id, ProgramId program, SpeakerDetails details, AccountId by, Instant at) {
        this.id = id;
        this.program = program;
        this.createdBy = by;
        this.createdAt = at;
        describe(details);
    }

    public final void describe(SpeakerDetails details) {
        name = details.name();
        organization = details.organization();
        email = details.email();
        phone = details.phone();
    }

    /**
     * @param vetted null while she isn't
     * @param signed null while she hasn't
     * @param today  the day it is, in the county
     * @throws RuleViolation speaker.day-in-future
     */
    public void clear(LocalDate vetted, LocalDate signed, LocalDate today) {
        if (vetted != null && vetted.isAfter(today) || signed != null && signed.isAfter(today)) {
            throw new RuleViolation("speaker.day-in-future", today);
        }
        vettedOn = vetted;
        signedOn = signed;
    }

    public SpeakerId id() {
        return id;
    }

    public ProgramId program() {
        return program;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Speaker speaker && id.equals(speaker.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
