package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthIdentity;

/** Who a youth is, to be corrected. */
public record IdentitySheet(@Classified(REFERENCE) YouthId youth, @Classified(IDENTITY) YouthIdentity identity,
        @Classified(REFERENCE) long version) implements Serializable {}
