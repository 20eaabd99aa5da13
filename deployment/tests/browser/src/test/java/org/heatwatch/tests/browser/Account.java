package org.heatwatch.tests.browser;

/** Somebody who can sign in, with {@link Seed#PASSWORD}. */
record Account(String username, String name) {}
