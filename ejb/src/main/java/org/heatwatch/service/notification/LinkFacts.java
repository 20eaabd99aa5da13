package org.heatwatch.service.notification;

import org.heatwatch.domain.notification.MessageKind;

/**
 * What a letter to the holder of an account tells.
 *
 * @param name of the holder of the account
 * @param username with which she signs in
 * @param address where the letter goes
 */
record LinkFacts(MessageKind kind, String name, String username, String address) {}
