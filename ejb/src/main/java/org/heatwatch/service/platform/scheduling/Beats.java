package org.heatwatch.service.platform.scheduling;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a job that is a bean: it is called again and again for as long as the product runs, by one node of all. A beat that fails is
 * noted in the log; the next one comes all the same.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Beats {

    /** From the begin of one beat to the begin of the next, if it has ended by then. */
    int everySeconds();
}
