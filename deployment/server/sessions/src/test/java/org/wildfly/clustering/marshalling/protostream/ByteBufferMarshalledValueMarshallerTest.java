package org.wildfly.clustering.marshalling.protostream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wildfly.clustering.marshalling.AbstractByteBufferMarshaller;
import org.wildfly.clustering.marshalling.ByteBufferMarshalledValue;

class ByteBufferMarshalledValueMarshallerTest {

    private final ProtoStreamByteBufferMarshaller nodes = new ProtoStreamByteBufferMarshaller(
            SerializationContextBuilder.newInstance(ClassLoaderMarshaller.of(getClass().getClassLoader())).build());

    @Test
    void readsASessionThatGrewWhileItWasWrittenAndThoseBehindIt() throws IOException {
        List<String> attributes = new ArrayList<>(List.of("first"));
        SessionMarshaller growing = new SessionMarshaller(() -> attributes.add("one more " + attributes.size()));

        List<List<String>> there = sent(List.of(session(attributes, growing), session(List.of("second"), new SessionMarshaller(() -> { }))));

        assertEquals("first", there.get(0).get(0));
        assertEquals(List.of("second"), there.get(1));
    }

    @Test
    void writesASessionThatRefusesToBeWrittenAMomentLater() throws IOException {
        int[] refusals = {3};
        SessionMarshaller refusing = new SessionMarshaller(() -> {
            if (refusals[0]-- > 0) {
                throw new ConcurrentModificationException();
            }
        });

        assertEquals(List.of(List.of("first")), sent(List.of(session(List.of("first"), refusing))));
    }

    @Test
    void saysWhyASessionCantBeWrittenAtAll() {
        SessionMarshaller refusing = new SessionMarshaller(() -> {
            throw new ConcurrentModificationException();
        });

        assertThrows(ConcurrentModificationException.class, () -> sent(List.of(session(List.of("first"), refusing))));
    }

    @Test
    void passesOnASessionThatItHasNotRead() throws IOException {
        SessionMarshaller plain = new SessionMarshaller(() -> { });
        List<Object> received = read(nodes.write(new ArrayList<>(List.of(session(List.of("first"), plain)))));

        assertEquals(List.of(List.of("first")), opened(read(nodes.write(new ArrayList<>(received)))));
        assertEquals(List.of(List.of("first")), opened(received));
    }

    private static Object session(List<String> attributes, SessionMarshaller marshaller) {
        return new ByteBufferMarshalledValue<>(attributes, marshaller);
    }

    private List<List<String>> sent(List<Object> sessions) throws IOException {
        return opened(read(nodes.write(new ArrayList<>(sessions))));
    }

    @SuppressWarnings("unchecked")
    private List<Object> read(ByteBuffer bytes) throws IOException {
        return (List<Object>) nodes.read(bytes);
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> opened(List<Object> sessions) throws IOException {
        List<List<String>> opened = new ArrayList<>();
        for (Object each : sessions) {
            opened.add(((ByteBufferMarshalledValue<List<String>>) each).get(new SessionMarshaller(() -> { })));
        }
        return opened;
    }

    /** Something happens each time a session is written. */
    private static final class SessionMarshaller extends AbstractByteBufferMarshaller {

        private final Runnable happening;

        private SessionMarshaller(Runnable happening) {
            super(SessionMarshaller.class.getClassLoader());
            this.happening = happening;
        }

        @Override
        public Object readFrom(InputStream input) throws IOException {
            try {
                return new ObjectInputStream(input).readObject();
            } catch (ClassNotFoundException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void writeTo(OutputStream output, Object object) throws IOException {
            happening.run();
            ObjectOutputStream objects = new ObjectOutputStream(output);
            objects.writeObject(object);
            objects.flush();
        }

        @Override
        public boolean test(Object object) {
            return true;
        }
    }
}
