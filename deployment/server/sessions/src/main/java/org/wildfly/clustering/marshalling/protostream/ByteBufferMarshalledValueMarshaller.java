/*
 * After the class of this name in wildfly-clustering-marshalling-protostream, which is: Copyright The WildFly Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.wildfly.clustering.marshalling.protostream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import org.infinispan.protostream.descriptors.WireType;
import org.wildfly.clustering.marshalling.ByteBufferMarshalledValue;

/**
 * Writes what a session holds for another node, in the place and in the format of the server's class of this name (ADR 24). That one
 * counts the bytes of the live session, says the number, and writes the session once more: when a request changes it in between, neither
 * it nor what follows it can be read. This one writes it once, then counts.
 */
public enum ByteBufferMarshalledValueMarshaller implements ProtoStreamMarshaller<ByteBufferMarshalledValue<Object>> {

    /** The name by which the server registers it. */
    INSTANCE;

    private static final int BUFFER_INDEX = 1;

    /** A request changes its session for some milliseconds. */
    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(10);

    @Override
    public ByteBufferMarshalledValue<Object> readFrom(ProtoStreamReader reader) throws IOException {
        ByteBuffer buffer = null;
        while (!reader.isAtEnd()) {
            int tag = reader.readTag();
            if (WireType.getTagFieldNumber(tag) == BUFFER_INDEX) {
                buffer = reader.readByteBuffer();
            } else {
                reader.skipField(tag);
            }
        }
        return new ByteBufferMarshalledValue<>(buffer);
    }

    @Override
    public void writeTo(ProtoStreamWriter writer, ByteBufferMarshalledValue<Object> value) throws IOException {
        ByteBuffer buffer = written(value);
        if (buffer != null) {
            writer.writeBytes(BUFFER_INDEX, buffer);
        }
    }

    /** Not known before it is written. */
    @Override
    public OptionalInt size(ProtoStreamSizeOperation operation, ByteBufferMarshalledValue<Object> value) {
        return OptionalInt.empty();
    }

    @SuppressWarnings("unchecked")
    @Override
    public Class<? extends ByteBufferMarshalledValue<Object>> getJavaClass() {
        return (Class<ByteBufferMarshalledValue<Object>>) (Class<?>) ByteBufferMarshalledValue.class;
    }

    /** Maps and lists that a request changes just now refuse to be written, with exceptions of many kinds. */
    private static ByteBuffer written(ByteBufferMarshalledValue<Object> value) throws IOException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return value.getBuffer();
            } catch (RuntimeException changing) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return value.getBuffer();
    }
}
