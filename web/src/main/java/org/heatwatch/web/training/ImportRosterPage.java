package org.heatwatch.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RosterVerdict;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.training.CheckRoster;
import org.heatwatch.service.training.CommitRoster;
import org.heatwatch.service.training.ImportRoster;
import org.heatwatch.service.training.RosterLine;
import org.heatwatch.service.training.RosterProgress;
import org.heatwatch.service.training.RosterQueries;
import org.heatwatch.service.training.RosterResult;
import org.heatwatch.service.training.RosterSheet;
import org.heatwatch.service.training.RosterStanding;
import org.heatwatch.service.training.RosterTarget;
import org.heatwatch.service.training.UnfinishedRoster;
import org.heatwatch.service.training.WithdrawRoster;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.Paging;

/** From a roster's file to its dry run, and on to the import. The address names the training, and the roster once there is one. */
@Named
@ViewScoped
public class ImportRosterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The id of the file's field. */
    private static final String FIELD = "file";

    private static final int PAGE_SIZE = 50;
    private static final long WAIT_MS = 2_000;
    private static final long LOOK_MS = 50;

    private final ImportRoster imports;
    private final RosterQueries rosters;
    private final Messages messages;
    private final HttpServletRequest request;

    private TrainingId training;
    private RosterImportId roster;
    private RosterVerdict show;
    private String page;
    private CommandId command = CommandId.next();
    private transient Shown shown;

    /** @param unfinished what the user has left unfinished, where the address names no roster */
    private record Shown(RosterTarget target, UnfinishedRoster unfinished, RosterSheet found, List<RosterLine> rows, Paging paging) {}

    protected ImportRosterPage() {
        this(null, null, null, null);
    }

    @Inject
    ImportRosterPage(ImportRoster imports, RosterQueries rosters, Messages messages, HttpServletRequest request) {
        this.imports = imports;
        this.rosters = rosters;
        this.messages = messages;
        this.request = request;
    }

    /** @throws AccessDenied if the address names no training, or a roster of another one */
    public void open() {
        if (training == null) {
            throw new AccessDenied();
        }
        RosterTarget target = rosters.target(training);
        if (roster == null) {
            shown = new Shown(target, rosters.unfinished(training).orElse(null), null, List.of(), null);
            return;
        }
        RosterSheet found = rosters.roster(roster);
        if (!found.training().equals(training)) {
            throw new AccessDenied();
        }
        Paging paging = Paging.at(page, PAGE_SIZE, show == null ? found.rows() : found.count(show));
        shown = new Shown(target, null, found, rosters.rows(roster, show, paging.firstRow(), PAGE_SIZE), paging);
    }

    /** Read again where the form goes on at another node. */
    private Shown shown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    /** Takes the file from the request itself: to Faces an empty one is none. */
    public String check() throws IOException, ServletException {
        Part file = request.getPart(FIELD);
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isBlank()) {
            messages.error("roster.file-missing");
            open();
            return null;
        }
        Path upload = Files.createTempFile("roster", ".upload");
        try (InputStream in = file.getInputStream()) {
            Files.copy(in, upload, StandardCopyOption.REPLACE_EXISTING);
            return after(imports.check(new CheckRoster(command, RosterImportId.next(), training, upload.toString(), file.getSubmittedFileName())));
        } finally {
            Files.delete(upload);
        }
    }

    public String commit() {
        return after(imports.commit(new CommitRoster(command, roster)));
    }

    public String withdraw() {
        return after(imports.withdraw(new WithdrawRoster(command, roster)));
    }

    private String after(RosterResult result) {
        command = CommandId.next();
        if (result instanceof RosterResult.Sent sent) {
            waitFor(sent.roster());
            return page(sent.roster());
        }
        if (result instanceof RosterResult.Committed) {
            return page(roster);
        }
        if (result instanceof RosterResult.Withdrawn) {
            messages.next("roster.withdrawn");
            return address();
        }
        if (result instanceof RosterResult.Gone) {
            messages.nextWarning("roster.gone");
            return address();
        }
        if (result instanceof RosterResult.Refused refused) {
            messages.error(refused);
        } else if (result instanceof RosterResult.Stale stale) {
            messages.error("roster.stale", stale.rows());
        }
        open();
        return null;
    }

    /** A short file is read in less time than it takes to draw a page about it. */
    private void waitFor(RosterImportId sent) {
        for (long waited = 0; waited < WAIT_MS && rosters.progress(sent).standing() == RosterStanding.READING; waited += LOOK_MS) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MS));
        }
    }

    private String page(RosterImportId of) {
        return address() + "&roster=" + of;
    }

    private String address() {
        return "/training/import-roster?faces-redirect=true&training=" + training;
    }

    /** How many of those who would be registered have to wait. */
    public long getWaiting() {
        return Math.max(0, getFound().people() - getTarget().free());
    }

    public RosterTarget getTarget() {
        return shown().target();
    }

    /** What the user has left unfinished; null where there is nothing, or the address names a roster. */
    public UnfinishedRoster getUnfinished() {
        return shown().unfinished();
    }

    /** Why the file was refused, and what to do. */
    public String getRefusal() {
        RosterProgress progress = getFound().progress();
        return messages.text(progress.refusal(), progress.names().toArray());
    }

    /** A sentence for what stays unused of the file: names, and how many. */
    public String unused(String key, List<String> names) {
        return messages.text(key, String.join(", ", names), names.size());
    }

    public RosterSheet getFound() {
        return shown().found();
    }

    public List<RosterLine> getRows() {
        return shown().rows();
    }

    public Paging getPaging() {
        return shown().paging();
    }

    public TrainingId getTraining() {
        return training;
    }

    public void setTraining(TrainingId training) {
        this.training = training;
    }

    public RosterImportId getRoster() {
        return roster;
    }

    public void setRoster(RosterImportId roster) {
        this.roster = roster;
    }

    public RosterVerdict getShow() {
        return show;
    }

    public void setShow(RosterVerdict show) {
        this.show = show;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
