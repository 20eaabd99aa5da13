package org.heatwatch.web.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The calls of a page on which nobody is signed in, whose address {@code web.xml} leaves open. Whoever is signed in beside it isn't asked for. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithoutSignIn {}
