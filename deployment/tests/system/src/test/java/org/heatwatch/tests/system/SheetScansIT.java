package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.attendance.SheetScan;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.ScanKind;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.SheetScanId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.AttachScan;
import org.heatwatch.service.attendance.ScanLine;
import org.heatwatch.service.attendance.ScanResult;
import org.heatwatch.service.attendance.SheetScans;
import org.junit.jupiter.api.Test;

class SheetScansIT extends AsCoordinator {

    private static final byte[] PDF = "%PDF-1.7 signed".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2};

    @Inject
    SheetScans scans;

    @Inject
    Rolls aRoll;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Test
    void the_newest_scan_stands_first_and_those_before_it_stay_as_they_came() {
        SessionId session = aRoll.started(1);
        SheetScanId first = attached(session, PDF);
        clock.moveTo(aRoll.startOf(session).plusSeconds(60));
        SheetScanId second = attached(session, JPEG);

        assertEquals(List.of(second, first), scans.of(session).stream().map(ScanLine::id).toList());
        assertEquals(List.of(ScanKind.JPEG, ScanKind.PDF), scans.of(session).stream().map(ScanLine::kind).toList());
        assertArrayEquals(PDF, scans.read(first).content());
    }

    @Test
    void what_is_no_scan_by_its_content_is_refused() {
        SessionId session = aRoll.started(0);

        for (String content : List.of("", "<html><script>alert(1)</script>", "PK\u0003\u0004", "%PD", " %PDF-1.7")) {
            assertEquals("scan.file-kind", refused(attach(session, content.getBytes(StandardCharsets.ISO_8859_1))));
        }
        assertEquals(List.of(), scans.of(session));
    }

    @Test
    void a_scan_is_as_large_as_the_page_says_and_no_larger() {
        SessionId session = aRoll.started(0);

        attached(session, Arrays.copyOf(PDF, SheetScan.MAX_BYTES));
        assertEquals("scan.file-too-large", refused(attach(session, Arrays.copyOf(PDF, SheetScan.MAX_BYTES + 1))));
        assertEquals(1, scans.of(session).size());
    }

    @Test
    void there_is_nothing_to_scan_before_the_roll_has_started() {
        assertEquals("roll.not-started", refused(attach(aRoll.notStarted(1), PDF)));
    }

    @Test
    void a_scan_of_a_closed_roll_is_attached() {
        SessionId session = aRoll.started(1);
        aRoll.closeWithTheRestPresent(session);

        attached(session, PDF);
    }

    @Test
    void a_scan_that_is_sent_twice_is_there_once() {
        SessionId session = aRoll.started(0);
        var command = new AttachScan(CommandId.next(), session, PDF);

        assertEquals(scans.attach(command), scans.attach(new AttachScan(command.id(), session, PDF.clone())));
        assertEquals(1, scans.of(session).size());
    }

    @Test
    void another_trainer_sees_no_scan_and_adds_none() {
        SessionId session = aRoll.started(0);
        SheetScanId scan = attached(session, PDF);
        aRoll.asAnotherTrainer();

        assertThrows(AccessDenied.class, () -> scans.of(session));
        assertThrows(AccessDenied.class, () -> scans.read(scan));
        assertThrows(AccessDenied.class, () -> attach(session, PDF));
    }

    @Test
    void it_comes_back_to_be_saved_and_not_shown_and_leaves_an_event() throws Exception {
        SessionId session = aRoll.started(0);
        SheetScanId scan = attached(session, PDF);
        Visitor coordinator = Visitor.signedIn(fixtures.anAccount(Set.of(Role.COORDINATOR)));

        HttpResponse<String> file = coordinator.gets("/sheet-scan?id=" + scan).join();

        assertEquals(new String(PDF, StandardCharsets.ISO_8859_1), file.body());
        assertEquals("attachment; filename=\"signed-sheet-human-trafficking-101-" + LocalDate.ofInstant(aRoll.startOf(session), County.ZONE) + ".pdf\"",
                file.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals("nosniff", file.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(1L, entities.createQuery("select count(e) from AccessEvent e where e.act = 'SheetScans.read' and e.subject = :scan", Long.class)
                .setParameter("scan", scan.value())
                .getSingleResult());
        assertEquals(404, coordinator.gets("/sheet-scan?id=" + SheetScanId.next()).join().statusCode());
    }

    private SheetScanId attached(SessionId session, byte[] content) {
        return assertInstanceOf(ScanResult.Attached.class, attach(session, content)).scan();
    }

    private ScanResult attach(SessionId session, byte[] content) {
        return scans.attach(new AttachScan(CommandId.next(), session, content));
    }

    private static String refused(ScanResult result) {
        return assertInstanceOf(ScanResult.Refused.class, result).key();
    }
}
