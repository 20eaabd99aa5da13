package org.heatwatch.tests.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** The county's mail server: it takes letters, and keeps how often it has got which. It can be away, slow, say no, or hang up. */
final class MailHouse implements AutoCloseable {

    private static final Duration LONG = Duration.ofMillis(200);
    private static final Duration ENDLESS = Duration.ofSeconds(5);

    enum Mood {
        WELL,
        /** Nobody listens. */
        AWAY,
        /** Each answer takes {@link #LONG}. */
        SLOW,
        /** "Not now" to each letter. */
        BUSY,
        /** "No" to each letter. */
        REFUSES,
        /** Hangs up when it is told of a letter. */
        DROPS,
        /** Takes all of a letter, keeps it, and hangs up without a word. */
        HANGS_UP,
        /** Goes on greeting, a line now and then, and never ends. */
        ENDLESS
    }

    private final Map<String, Integer> letters = new ConcurrentHashMap<>();
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int port;
    private volatile ServerSocket door;
    private volatile Mood mood = Mood.WELL;
    private volatile int talks;

    MailHouse() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = door.getLocalPort();
        threads.execute(this::listen);
    }

    int port() {
        return port;
    }

    void is(Mood now) throws IOException {
        Mood before = mood;
        mood = now;
        if (now == Mood.AWAY) {
            door.close();
            hangUp();
        } else if (before == Mood.AWAY) {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            threads.execute(this::listen);
        }
    }

    /** Of everybody who talks to it. */
    void hangUp() throws IOException {
        for (Socket each : clients) {
            each.close();
        }
    }

    /** How often somebody has come. */
    int talks() {
        return talks;
    }

    /** How many letters it has got, each counted as often as it came. */
    int size() {
        return letters.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often it has got the letter with this Message-ID. */
    int times(String messageId) {
        return letters.getOrDefault(messageId, 0);
    }

    /** The Message-IDs of the letters that came more than once. */
    List<String> repeated() {
        return letters.entrySet().stream().filter(each -> each.getValue() > 1).map(Map.Entry::getKey).collect(Collectors.toList());
    }

    private void listen() {
        ServerSocket mine = door;
        while (!mine.isClosed()) {
            try {
                Socket client = mine.accept();
                threads.execute(() -> serve(client));
            } catch (IOException closed) {
                continue;
            }
        }
    }

    private void serve(Socket client) {
        clients.add(client);
        talks++;
        try (client) {
            talk(client);
        } catch (IOException gone) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            clients.remove(client);
        }
    }

    private void talk(Socket client) throws IOException, InterruptedException {
        while (mood == Mood.ENDLESS) {
            say(client, "220-one moment");
            Thread.sleep(ENDLESS.toMillis());
        }
        say(client, "220 ready");
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("MAIL") && mood == Mood.DROPS) {
                return;
            }
            if (!line.equals("DATA")) {
                say(client, line.startsWith("MAIL") ? toALetter() : "250 yes");
                continue;
            }
            say(client, "354 go on");
            String letter = letter(lines);
            letters.merge(letter, 1, Integer::sum);
            if (mood == Mood.HANGS_UP) {
                return;
            }
            say(client, "250 taken");
        }
    }

    private String toALetter() {
        return switch (mood) {
            case BUSY -> "451 not now";
            case REFUSES -> "550 no";
            default -> "250 yes";
        };
    }

    /** Reads one to its end; its Message-ID. Whoever hangs up before has sent none. */
    private static String letter(BufferedReader lines) throws IOException {
        String id = "";
        for (String line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IOException("cut off in a letter");
            }
            if (line.startsWith("Message-ID: ") && id.isEmpty()) {
                id = line.substring("Message-ID: ".length());
            }
        }
        return id;
    }

    private void say(Socket client, String line) throws IOException, InterruptedException {
        if (mood == Mood.SLOW) {
            Thread.sleep(LONG.toMillis());
        }
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            door.close();
            hangUp();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        threads.shutdownNow();
    }
}
