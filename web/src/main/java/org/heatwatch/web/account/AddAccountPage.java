package org.heatwatch.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.account.AccountResult;
import org.heatwatch.service.account.AddAccount;
import org.heatwatch.service.account.ManageAccounts;
import org.heatwatch.service.account.NewPassword;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.service.people.PersonChoice;
import org.heatwatch.web.shared.Messages;

/** Adding an account. A trainer's belongs to a person, who is looked for by name or e-mail. */
@Named
@ViewScoped
public class AddAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_FOUND = 10;

    private final DirectoryQueries directory;
    private final ManageAccounts manage;
    private final Messages messages;

    private AccountId id;
    private CommandId command = CommandId.next();
    private String name = "";
    private String username = "";
    private String email = "";
    private Set<Role> roles = EnumSet.noneOf(Role.class);
    private PersonId person;
    private String typed = "";
    private List<PersonChoice> found = List.of();
    private boolean sought;
    private transient String password;

    protected AddAccountPage() {
        this(null, null, null);
    }

    @Inject
    AddAccountPage(DirectoryQueries directory, ManageAccounts manage, Messages messages) {
        this.directory = directory;
        this.manage = manage;
        this.messages = messages;
    }

    public void open() {
        id = manage.newAccount();
    }

    public void findPerson() {
        found = typed.isBlank() ? List.of() : directory.personChoices(typed, MOST_FOUND);
        sought = !typed.isBlank();
        person = found.size() == 1 ? found.get(0).id() : null;
    }

    public String save() {
        AccountResult result = manage.add(new AddAccount(command, id, username, name, email, person, roles, new NewPassword(password)));
        if (result instanceof AccountResult.Saved) {
            messages.next(password.isEmpty() ? "account.invited" : "account.added", name);
            return "/account/account?faces-redirect=true&id=" + id;
        }
        command = CommandId.next();
        if (result instanceof AccountResult.Refused refused) {
            messages.error(refused);
        }
        return null;
    }

    /** Those that need no second person. */
    public List<Role> getAllRoles() {
        return Stream.of(Role.values()).filter(each -> !each.isOfYouthZone()).toList();
    }

    public List<PersonChoice> getFound() {
        return found;
    }

    public boolean isNobodyFound() {
        return sought && found.isEmpty();
    }

    public boolean isMore() {
        return found.size() == MOST_FOUND;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public void setRoles(Set<Role> roles) {
        this.roles = roles;
    }

    public PersonId getPerson() {
        return person;
    }

    public void setPerson(PersonId person) {
        this.person = person;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
