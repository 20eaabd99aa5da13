package org.heatwatch.web.shared;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;

/** Sends a file as fast as its reader takes it, for at most half an hour, and closes it in every ending. No thread waits meanwhile. */
final class FileSending implements WriteListener, AsyncListener {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private final FileChannel file;
    private final ServletOutputStream out;
    private final AsyncContext sending;

    private FileSending(FileChannel file, ServletOutputStream out, AsyncContext sending) {
        this.file = file;
        this.out = out;
        this.sending = sending;
    }

    static void begin(FileChannel file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        file.position(0);
        response.setContentLengthLong(file.size());
        AsyncContext async = request.startAsync(request, response);
        async.setTimeout(LONGEST.toMillis());
        var sending = new FileSending(file, response.getOutputStream(), async);
        async.addListener(sending);
        sending.out.setWriteListener(sending);
    }

    @Override
    public void onWritePossible() throws IOException {
        while (out.isReady()) {
            int read = file.read(buffer.clear());
            if (read < 0) {
                sending.complete();
                return;
            }
            out.write(buffer.array(), 0, read);
        }
    }

    /** The reader has gone. */
    @Override
    public void onError(Throwable gone) {
        sending.complete();
    }

    @Override
    public void onComplete(AsyncEvent event) throws IOException {
        file.close();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        sending.complete();
    }

    @Override
    public void onError(AsyncEvent event) {
        sending.complete();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }
}
