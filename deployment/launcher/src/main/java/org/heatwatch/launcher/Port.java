package org.heatwatch.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
public final class Port {

    private Port() {
    }

    /** @throws CannotStart when another program listens on this port of this address */
    static void requireFree(String bind, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(bind, port));
        } catch (IOException e) {
            throw new CannotStart(("Port %d of %s can't be used (%s). Stop the program that has it, "
                    + "or choose another port: HEATWATCH_PORT=%d ./deployment/run").formatted(port, bind, e.getMessage(), port + 1), e);
        }
    }

    /** A port of loopback that was free a moment ago. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("This machine has no free port: " + e.getMessage(), e);
        }
    }
}
