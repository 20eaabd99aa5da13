package org.heatwatch.web.shared;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.OnBehalf;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.account.SignIn;

/**
 * Files that are made to be downloaded. Two are made at a time, the others wait in line, and neither a waiting request nor a slow client
 * holds a thread or a connection to the database. Whose turn has come is asked anew who she is and what she may. The file has no name from the moment it is opened, so it is gone in every ending.
 */
@ApplicationScoped
public class Exports {

    private static final String MADE = Exports.class.getName();

    /** What kind of file it is; in small letters its name's ending. */
    public enum Kind {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        PDF("application/pdf");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    /** What is exported: in one transaction, which ends when the file is whole. */
    public interface Export {

        /** @return under which name it is saved */
        FileName writeTo(OutputStream out) throws IOException;
    }

    /** An export that is named after nothing that it is of. */
    public interface Unnamed {
        void writeTo(OutputStream out) throws IOException;
    }

    private record Made(FileChannel file, FileName name) {}

    @Resource(lookup = "java:jboss/ee/concurrency/executor/exports")
    private ManagedExecutorService line;

    private final OnBehalf onBehalf;
    private final SignIn signIn;
    private final SignedInSession session;
    private final Caller caller;
    private final Messages messages;
    private final Clock clock;

    protected Exports() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Exports(OnBehalf onBehalf, SignIn signIn, SignedInSession session, Caller caller, Messages messages, Clock clock) {
        this.onBehalf = onBehalf;
        this.signIn = signIn;
        this.session = session;
        this.caller = caller;
        this.messages = messages;
        this.clock = clock;
    }

    /** As the other one: the file is named after its kind and the day on which it is made, as all of the youth zone are. */
    public void answer(String what, Kind kind, Unnamed export, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(kind, out -> {
            export.writeTo(out);
            return FileName.of(what, "", LocalDate.ofInstant(clock.instant(), County.ZONE));
        }, request, response);
    }

    /** Has the export made and comes back, by way of the same servlet, to send it; what it threw is thrown then. */
    public void answer(Kind kind, Export export, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object made = request.getAttribute(MADE);
        if (made == null) {
            order(export, request, response);
        } else if (made instanceof Made whole) {
            response.setContentType(kind.mediaType);
            whole.name().attachTo(response, kind.name().toLowerCase(Locale.ROOT));
            FileSending.begin(whole.file(), request, response);
        } else if (made instanceof RejectedExecutionException) {
            Unavailable.answer("EXPORTS", messages, request, response);
        } else {
            throw (RuntimeException) made;
        }
    }

    private void order(Export export, HttpServletRequest request, HttpServletResponse response) {
        SignedIn account = caller.signedIn().orElseThrow(AccessDenied::new);
        SignInId here = session.signIn().orElseThrow(AccessDenied::new);
        String address = caller.address();
        AsyncContext waiting = request.startAsync(request, response);
        waiting.setTimeout(0);
        try {
            line.execute(() -> {
                request.setAttribute(MADE, made(export, here, account, address));
                waiting.dispatch();
            });
        } catch (RejectedExecutionException full) {
            request.setAttribute(MADE, full);
            waiting.dispatch();
        }
    }

    /** The file, or what was thrown. */
    private Object made(Export export, SignInId here, SignedIn account, String address) {
        try {
            Path path = Files.createTempFile(Path.of(System.getProperty("jboss.server.temp.dir")), "export", null);
            FileChannel file = FileChannel.open(path, READ, WRITE, DELETE_ON_CLOSE);
            try {
                var name = new AtomicReference<FileName>();
                onBehalf.of(account, address, () -> {
                    signIn.goOn(here, address, false).orElseThrow(AccessDenied::new);
                    name.set(write(export, file));
                });
                return new Made(file, name.get());
            } catch (RuntimeException failed) {
                file.close();
                return failed;
            }
        } catch (IOException failed) {
            return new UncheckedIOException(failed);
        }
    }

    private static FileName write(Export export, FileChannel file) {
        try {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file));
            FileName name = export.writeTo(out);
            out.flush();
            return name;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
