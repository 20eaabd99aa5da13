package org.heatwatch.service.platform.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A zip written byte by byte, so that its directory can say what no honest program writes. */
final class RawZip {

    /** General purpose flag: the content needs a password. */
    static final int ENCRYPTED = 1;
    /** General purpose flag: sizes and checksum follow the content. */
    static final int DESCRIPTOR = 1 << 3;

    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int DESCRIPTOR_START = 0x08074B50;
    private static final int DEFLATED = 8;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Entry> entries = new ArrayList<>();

    /** What the directory says of one entry. */
    private record Entry(String name, int flags, int crc, int packed, int size, int offset) {
    }

    RawZip with(String name, byte[] content) {
        return with(name, content, 0, content.length, crc(content));
    }

    /** @param size what is told of the unpacked size, and @param crc of the checksum, whatever they are */
    RawZip with(String name, byte[] content, int flags, int size, int crc) {
        byte[] packed = packed(content);
        Entry entry = new Entry(name, flags, crc, packed.length, size, out.size());
        entries.add(entry);
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        boolean later = (flags & DESCRIPTOR) != 0;
        out.writeBytes(buffer(30).putInt(LOCAL).putShort((short) 20).putShort((short) flags).putShort((short) DEFLATED).putInt(0)
                .putInt(later ? 0 : crc).putInt(later ? 0 : packed.length).putInt(later ? 0 : size)
                .putShort((short) bytes.length).putShort((short) 0).array());
        out.writeBytes(bytes);
        out.writeBytes(packed);
        if (later) {
            out.writeBytes(buffer(16).putInt(DESCRIPTOR_START).putInt(7).putInt(7).putInt(7).array());
        }
        return this;
    }

    /** Names the entry before once more: no new content. */
    RawZip again(String name) {
        Entry last = entries.get(entries.size() - 1);
        entries.add(new Entry(name, last.flags, last.crc, last.packed, last.size, last.offset));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        int start = whole.size();
        for (Entry entry : entries) {
            byte[] name = entry.name.getBytes(StandardCharsets.UTF_8);
            whole.writeBytes(buffer(46).putInt(CENTRAL).putShort((short) 20).putShort((short) 20).putShort((short) entry.flags)
                    .putShort((short) DEFLATED).putInt(0).putInt(entry.crc).putInt(entry.packed).putInt(entry.size)
                    .putShort((short) name.length).putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0)
                    .putInt(0).putInt(entry.offset).array());
            whole.writeBytes(name);
        }
        int length = whole.size() - start;
        whole.writeBytes(buffer(22).putInt(END).putInt(0).putShort((short) entries.size()).putShort((short) entries.size())
                .putInt(length).putInt(start).putShort((short) 0).array());
        return whole.toByteArray();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static int crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes, deflater)) {
            packing.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }
}
