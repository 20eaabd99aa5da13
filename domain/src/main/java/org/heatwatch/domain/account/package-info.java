/**
 * Accounts, their sign-ins, and what opens the youth zone to them: agreements of agencies, the signed confidentiality form, grants of roles.
 * Roots: {@link org.heatwatch.domain.account.Account}, {@link org.heatwatch.domain.account.Mou} and
 * {@link org.heatwatch.domain.account.RoleGrant}. Uses {@code shared}, {@code access}, {@code people}.
 */
package org.heatwatch.domain.account;
