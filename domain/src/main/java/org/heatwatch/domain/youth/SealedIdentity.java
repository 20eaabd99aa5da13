package org.heatwatch.domain.youth;

import static org.heatwatch.domain.access.DataClass.IDENTITY;

import org.heatwatch.domain.access.Classified;

/** Who a youth is, each part encrypted under her key. */
public record SealedIdentity(@Classified(IDENTITY) byte[] name, @Classified(IDENTITY) byte[] goesBy, @Classified(IDENTITY) byte[] birthDate) {}
