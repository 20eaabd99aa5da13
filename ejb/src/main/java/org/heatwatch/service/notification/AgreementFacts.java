package org.heatwatch.service.notification;

import java.time.LocalDate;

/**
 * What a letter about the end of an agreement tells.
 *
 * @param name of the administrator it goes to
 * @param address where it goes; empty if she has none
 * @param endsOn the last day on which it holds
 */
record AgreementFacts(String name, String address, String agency, LocalDate endsOn) {}
