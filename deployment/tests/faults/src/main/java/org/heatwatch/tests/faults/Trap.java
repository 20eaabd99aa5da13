package org.heatwatch.tests.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** A port of this machine that files name and nobody may call. */
final class Trap implements AutoCloseable {

    private final ServerSocket port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger callers = new AtomicInteger();

    Trap() throws IOException {
        Thread listener = new Thread(this::listen, "trap");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        while (!port.isClosed()) {
            try {
                port.accept().close();
                callers.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Host and port. */
    String address() {
        return "127.0.0.1:" + port.getLocalPort();
    }

    /** How many have called until now. */
    int callers() {
        return callers.get();
    }

    @Override
    public void close() throws IOException {
        port.close();
    }
}
