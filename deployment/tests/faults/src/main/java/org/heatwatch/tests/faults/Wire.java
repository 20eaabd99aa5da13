package org.heatwatch.tests.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line of TCP that can be disturbed: it stands before a port of this machine and hands on what passes. */
final class Wire implements AutoCloseable {

    private static final int SLOW_MILLIS = 100;
    private static final int LOOK_AGAIN_MILLIS = 10;

    private final ServerSocket door = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
    private final int target;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WELL;

    enum State {
        WELL,
        /** Every packet takes 100 ms longer. */
        SLOW,
        /** Connections are cut, and new ones as well. */
        CUT,
        /** What is sent isn't lost, but doesn't arrive before the line is well again. Nobody is told. */
        BLACK_HOLE
    }

    Wire(int target) throws IOException {
        this.target = target;
        daemon(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void is(State now) throws IOException {
        state = now;
        if (now == State.CUT) {
            for (Socket each : ends) {
                each.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        is(State.CUT);
        door.close();
    }

    private void accept() throws IOException {
        while (!door.isClosed()) {
            Socket near = door.accept();
            if (state == State.CUT) {
                near.close();
            } else {
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                ends.add(near);
                ends.add(far);
                daemon(() -> handOn(near, far));
                daemon(() -> handOn(far, near));
            }
        }
    }

    private void handOn(Socket from, Socket to) throws IOException, InterruptedException {
        byte[] packet = new byte[8192];
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            for (int length = in.read(packet); length >= 0; length = in.read(packet)) {
                while (state == State.BLACK_HOLE) {
                    Thread.sleep(LOOK_AGAIN_MILLIS);
                }
                if (state == State.SLOW) {
                    Thread.sleep(SLOW_MILLIS);
                }
                out.write(packet, 0, length);
            }
        } finally {
            ends.remove(from);
            ends.remove(to);
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | InterruptedException cut) {
                // The ends notice by themselves.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
