package org.heatwatch.service.notification;

import org.heatwatch.domain.notification.MessageKind;

/**
 * What a letter to a facilitator about what is open tells: how much, and nothing of what it is or of whom.
 *
 * @param name of the holder of the account
 * @param address where the letter goes
 */
record OpenFacts(MessageKind kind, String name, String address, int things) {}
