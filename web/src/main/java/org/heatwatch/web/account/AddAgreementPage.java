package org.heatwatch.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.heatwatch.domain.account.Mou;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.account.AgreementResult;
import org.heatwatch.service.account.FileAgreement;
import org.heatwatch.service.account.ManageAgreements;
import org.heatwatch.service.people.AgencyChoice;
import org.heatwatch.service.people.DirectoryQueries;
import org.heatwatch.web.shared.Messages;

/** Filing an agreement of the agency that the address names: from when to when, with the signed file. */
@Named
@ViewScoped
public class AddAgreementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DirectoryQueries directory;
    private final ManageAgreements manage;
    private final Messages messages;
    private final HttpServletRequest request;

    private AgencyId agency;
    private AgencyChoice chosen;
    private CommandId command = CommandId.next();
    private String starts = "";
    private String ends = "";

    protected AddAgreementPage() {
        this(null, null, null, null);
    }

    @Inject
    AddAgreementPage(DirectoryQueries directory, ManageAgreements manage, Messages messages, HttpServletRequest request) {
        this.directory = directory;
        this.manage = manage;
        this.messages = messages;
        this.request = request;
    }

    /** @throws AccessDenied if the address names an agency that there isn't */
    public void open() {
        if (agency != null) {
            chosen = directory.agencyChoice(agency);
        }
    }

    /**
     * Takes the file from the request itself: to Faces an empty one is none.
     *
     * @throws AccessDenied if the address names no agency
     */
    public String save() throws IOException, ServletException {
        if (chosen == null) {
            throw new AccessDenied();
        }
        Optional<LocalDate> first = read("starts", starts);
        Optional<LocalDate> last = read("ends", ends);
        Optional<byte[]> content = content();
        if (first.isEmpty() || last.isEmpty() || content.isEmpty()) {
            return "";
        }
        AgreementResult result = manage.file(new FileAgreement(command, agency, first.get(), last.get(), content.get()));
        if (result instanceof AgreementResult.Filed filed) {
            messages.next("agreement.filed", chosen.name());
            return "/account/agreement?faces-redirect=true&id=" + filed.agreement();
        }
        command = CommandId.next();
        if (result instanceof AgreementResult.Refused refused) {
            messages.error(refused);
        }
        return "";
    }

    private Optional<byte[]> content() throws IOException, ServletException {
        Part file = request.getPart("file");
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isBlank()) {
            messages.error("agreement.file-missing");
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream()) {
            return Optional.of(in.readNBytes(Mou.MAX_BYTES + 1));
        }
    }

    private Optional<LocalDate> read(String field, String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDate) {
            messages.error("agreement." + field);
            return Optional.empty();
        }
    }

    /** Nothing: the page is shown again without it. */
    public Part getFile() {
        return null;
    }

    /** Takes it out of the field, which would keep it with the page. It is read from the request. */
    public void setFile(Part file) {
        // Read by save.
    }

    public int getMostBytes() {
        return Mou.MAX_BYTES;
    }

    /** Null until one is chosen. */
    public AgencyChoice getChosen() {
        return chosen;
    }

    public AgencyId getAgency() {
        return agency;
    }

    public void setAgency(AgencyId agency) {
        this.agency = agency;
    }

    public CommandId getCommand() {
        return command;
    }

    public void setCommand(CommandId command) {
        this.command = command;
    }

    public String getStarts() {
        return starts;
    }

    public void setStarts(String starts) {
        this.starts = starts;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }
}
