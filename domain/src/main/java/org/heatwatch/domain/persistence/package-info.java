/** What Hibernate and Flyway need beside the entities. No rules here. */
package org.heatwatch.domain.persistence;
