package org.heatwatch.web.youth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.youth.AdmitYouths;
import org.heatwatch.service.youth.CorrectIdentity;
import org.heatwatch.service.youth.CorrectionResult;
import org.heatwatch.service.youth.IdentitySheet;
import org.heatwatch.service.youth.YouthIdentities;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.TypedDates;

/**
 * Correcting who a youth is. The page keeps nothing between requests: what was typed stands in its form alone, and so do the command
 * and the version that was seen.
 */
@Named
@RequestScoped
public class CorrectIdentityPage {

    private final YouthIdentities identities;
    private final AdmitYouths admit;
    private final Messages messages;

    private String youth;
    private IdentitySheet sheet;
    private CommandId command = CommandId.next();
    private long seen;
    private String name;
    private String goes;
    private String born;

    protected CorrectIdentityPage() {
        this(null, null, null);
    }

    @Inject
    CorrectIdentityPage(YouthIdentities identities, AdmitYouths admit, Messages messages) {
        this.identities = identities;
        this.admit = admit;
        this.messages = messages;
    }

    /** @throws AccessDenied if the address says no code */
    public void open() {
        sheet = identities.toCorrect(YouthCode.typed(youth == null ? "" : youth).orElseThrow(AccessDenied::new));
        if (name == null) {
            seen = sheet.version();
            name = sheet.identity().fullName();
            goes = sheet.identity().goesBy();
            born = sheet.identity().birthDate().toString();
        }
    }

    public String save() {
        var identity = new YouthIdentity(name, goes, TypedDates.date(born, "youth.born-date"));
        CorrectionResult result = admit.correct(new CorrectIdentity(command, sheet.youth(), identity, seen));
        if (result instanceof CorrectionResult.Corrected) {
            messages.next("youth.corrected");
            return "/youth/participant?faces-redirect=true&includeViewParams=true";
        }
        command = CommandId.next();
        if (result instanceof CorrectionResult.Refused refused) {
            messages.error(refused);
        } else {
            seen = sheet.version();
            messages.error("youth.correct-stale", sheet.identity().fullName(), sheet.identity().birthDate());
        }
        return null;
    }

    public String getYouth() {
        return youth;
    }

    public void setYouth(String youth) {
        this.youth = youth;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGoes() {
        return goes;
    }

    public void setGoes(String goes) {
        this.goes = goes;
    }

    public String getBorn() {
        return born;
    }

    public void setBorn(String born) {
        this.born = born;
    }
}
