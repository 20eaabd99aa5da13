package org.heatwatch.service.platform.crypto;

import java.util.List;
import java.util.Optional;

/**
 * Where wrapped keys lie, outside the database and its backups; several nodes share one. It also keeps registers, to which lines are
 * only added. What a method has done is on disk when it returns. Every method throws {@link java.io.UncheckedIOException} when the
 * place can't be reached.
 */
public interface KeyStore {

    Optional<String> read(String name);

    /** @return false if there is one of this name already; it stays as it is */
    boolean add(String name, String wrapped);

    void replace(String name, String wrapped);

    /** Without a trace of it; one that isn't there is no error. */
    void remove(String name);

    List<String> names();

    void append(String register, String line);

    /** All lines of a register, the oldest first; of one that doesn't exist, none. */
    List<String> lines(String register);

    List<String> registers();
}
