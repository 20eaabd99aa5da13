package org.heatwatch.tests.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that says to one command what a test wants, and to all others yes; an empty reply ends the connection without a word. */
final class StubbornMailServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<String> messageIds = new CopyOnWriteArrayList<>();
    private final String command;
    private final String reply;

    /** @param command begin of a line; "." is the end of a letter */
    StubbornMailServer(String command, String reply) throws IOException {
        this.command = command;
        this.reply = reply;
        var listening = new Thread(this::listen, "stubborn mail server");
        listening.setDaemon(true);
        listening.start();
        Postbox.sendTo(door.getLocalPort());
    }

    /** Of the letters whose head it has read, in order. */
    List<String> messageIds() {
        return messageIds;
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                talk(client);
            } catch (IOException closed) {
                continue;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 ready");
        boolean inLetter = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (inLetter && line.startsWith("Message-ID: ")) {
                messageIds.add(line.substring("Message-ID: ".length()));
            }
            inLetter = inLetter ? !line.equals(".") : line.equals("DATA");
            if (inLetter && !line.equals("DATA")) {
                continue;
            }
            String answer = line.startsWith(command) ? reply : line.equals("DATA") ? "354 go on" : "250 yes";
            if (answer.isEmpty()) {
                return;
            }
            say(client, answer);
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Postbox.sendNowhere();
    }
}
