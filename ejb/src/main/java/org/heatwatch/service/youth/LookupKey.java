package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.youth.LookupKind;

/** One thing to find a youth by. */
record LookupKey(@Classified(REFERENCE) LookupKind kind, @Classified(IDENTITY) byte[] hash) {}
