package org.heatwatch.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Role;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.account.SignIn;

/** Who is reading the page, and what to offer. The door of each session bean asks again. */
@Named
@RequestScoped
public class CurrentUser {

    private final Caller caller;
    private final Messages messages;

    protected CurrentUser() {
        this(null, null);
    }

    @Inject
    CurrentUser(Caller caller, Messages messages) {
        this.caller = caller;
        this.messages = messages;
    }

    public String getAccount() {
        return caller.account().toString();
    }

    /** Seconds without an act after which she is signed out. */
    public long getIdleSeconds() {
        return SignIn.IDLE.toSeconds();
    }

    public String getName() {
        return caller.signedIn().map(SignedIn::name).orElse("");
    }

    /** The roles in words. */
    public String getRoles() {
        Set<Role> roles = caller.signedIn().map(SignedIn::roles).orElse(Set.of());
        return roles.stream().sorted().map(role -> messages.text("role." + role)).collect(Collectors.joining(", "));
    }

    public List<Place> getPlaces() {
        return Arrays.stream(Place.values()).filter(place -> place.needed().map(caller::may).orElse(true)).toList();
    }

    /** True if one of her roles is of the youth zone, or a program is in her hands. */
    public boolean isOfYouthZone() {
        return caller.signedIn().filter(SignedIn::isOfYouthZone).isPresent();
    }

    /** True if what the youth zone asks for beside a role is missing. */
    public boolean isStandingMissing() {
        return isOfYouthZone() && !caller.standing().isComplete();
    }

    /** True if she may hand out what opens the youth zone. */
    public boolean isSure() {
        return caller.standing().isSure();
    }

    public boolean isThroughSecondFactor() {
        return caller.standing().secondFactor();
    }

    public boolean may(Permission permission) {
        return caller.may(permission);
    }
}
