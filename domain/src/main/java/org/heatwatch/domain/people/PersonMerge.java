package org.heatwatch.domain.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.PersonMergeId;
import org.heatwatch.domain.shared.RuleViolation;

/** Two people who turned out to be one: who was merged into whom, by whom, and what the one kept took over. It can be undone, once. */
@Entity
public class PersonMerge {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonMergeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_id"))
    private PersonId merged;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "kept_id"))
    private PersonId kept;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String filledEmail;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agency filledAgency;

    @Enumerated(EnumType.STRING)
    private Discipline filledDiscipline;

    private String filledTitle;

    private String filledLicence;

    private Instant undoneAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "undone_by"))
    private AccountId undoneBy;

    @Version
    private Long version;

    protected PersonMerge() {}

    public PersonMerge(PersonMergeId id, PersonId merged, PersonId kept, Filled filled, AccountId by, Instant at) {
        this.id = id;
        this.merged = merged;
        this.kept = kept;
        this.account = by;
        this.at = at;
        filledEmail = filled.email();
        filledAgency = filled.agency();
        filledDiscipline = filled.discipline();
        filledTitle = filled.title();
        filledLicence = filled.licence();
    }

    /** @throws RuleViolation person.merge-undone */
    public void undo(AccountId by, Instant now) {
        if (isUndone()) {
            throw new RuleViolation("person.merge-undone");
        }
        undoneBy = by;
        undoneAt = now;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    public PersonMergeId id() {
        return id;
    }

    public PersonId merged() {
        return merged;
    }

    public PersonId kept() {
        return kept;
    }

    public Filled filled() {
        return new Filled(filledEmail, filledAgency, filledDiscipline, filledTitle, filledLicence);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonMerge merge && id.equals(merge.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
