package org.heatwatch.domain.shared;

import java.io.Serializable;
import java.util.List;

/**
 * A rule of the domain was broken. It undoes the transaction (ejb-jar.xml) and carries a message key with arguments, so that
 * the page says in the reader's words what is wrong and what to do.
 */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<Serializable> arguments;

    public RuleViolation(String key, Serializable... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key of the sentence in the message bundle of the feature. */
    public String key() {
        return key;
    }

    public List<Serializable> arguments() {
        return arguments;
    }
}
