package org.heatwatch.service.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.account.SignInPath;
import org.heatwatch.domain.attendance.KioskPin;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.access.OpenToAll;
import org.heatwatch.service.account.Guesses;

/**
 * What can be done on a tablet at the door, by whoever stands before it: find oneself, check in, leave with the PIN. It acts for whoever
 * started the kiosk, who is asked at each act whether she may take that roll. It reads no marks.
 */
@Stateless
public class AtKiosk {

    /** Letters somebody types before anybody is found. */
    public static final int FEWEST_LETTERS = 2;

    /** People found at once; fewer are found by typing more. */
    public static final int MOST_FOUND = 8;

    private static final String TOKEN = "the tablet's token says which roll it is";

    private final HibernateKiosks kiosks;
    private final TakeAttendance attendance;
    private final Guesses guesses;
    private final AccessLog log;
    private final Clock clock;

    protected AtKiosk() {
        this(null, null, null, null, null);
    }

    @Inject
    AtKiosk(HibernateKiosks kiosks, TakeAttendance attendance, Guesses guesses, AccessLog log, Clock clock) {
        this.kiosks = kiosks;
        this.attendance = attendance;
        this.guesses = guesses;
        this.log = log;
        this.clock = clock;
    }

    /** The session whose roll it is; empty if the kiosk is over. */
    @OpenToAll(because = TOKEN)
    public Optional<RollSession> session(SecretToken token, String address) {
        return kiosks.live(token, address).map(HibernateKiosks.Live::session);
    }

    /**
     * Those on the roll whose names begin with what is typed: nobody for less than {@link #FEWEST_LETTERS} letters, and one more than
     * {@link #MOST_FOUND} at most, which tells that there are others.
     *
     * @return empty if the kiosk is over
     */
    @OpenToAll(because = TOKEN)
    public Optional<List<KioskLine>> find(SecretToken token, String typed, String address) {
        String key = typed.length() > PersonName.MAX ? "" : NameKey.of(typed);
        return kiosks.live(token, address)
                .map(live -> key.length() < FEWEST_LETTERS ? List.of() : found(kiosks.names(live.session()), List.of(key.split(" "))));
    }

    /** Those who read the same are one line. */
    private static List<KioskLine> found(List<KioskName> everybody, List<String> typed) {
        Map<String, Long> sameWords = everybody.stream().collect(Collectors.groupingBy(AtKiosk::words, Collectors.counting()));
        return everybody.stream()
                .filter(name -> name.fits(typed))
                .collect(Collectors.toMap(AtKiosk::words, Function.identity(), (first, second) -> first, LinkedHashMap::new))
                .values().stream()
                .limit(MOST_FOUND + 1L)
                .map(name -> name.line(sameWords.get(words(name)) > 1))
                .toList();
    }

    private static String words(KioskName name) {
        return name.shortened() + '\n' + name.agency();
    }

    /** Marks somebody present, or late, whom nobody has marked. */
    @OpenToAll(because = TOKEN)
    public CheckInResult checkIn(SecretToken token, CommandId command, RegistrationId registration, String address) {
        return kiosks.live(token, address)
                .map(live -> attendance.checkIn(new CheckIn(command, live.session().id(), registration)))
                .orElseGet(CheckInResult.Over::new);
    }

    /** Ends the kiosk by its PIN. */
    @OpenToAll(because = "whoever knows its PIN may end it")
    public LeaveResult leave(SecretToken token, KioskPin pin, String address) {
        var live = kiosks.live(token, address).map(HibernateKiosks.Live::kiosk);
        if (live.isEmpty()) {
            return new LeaveResult.Left();
        }
        String name = live.get().id().toString();
        OptionalInt closed = guesses.closedFor(SignInPath.KIOSK_PIN, name, address);
        if (closed.isPresent()) {
            return new LeaveResult.Throttled(closed.getAsInt());
        }
        boolean right = live.get().isLeftWith(token, pin);
        log.noted("AtKiosk.leave", live.get().session().value(), right ? Outcome.DONE : Outcome.DENIED);
        if (!right) {
            guesses.wrong(SignInPath.KIOSK_PIN, name, address);
            return new LeaveResult.Wrong();
        }
        live.get().end(clock.instant());
        return new LeaveResult.Left();
    }
}
