/**
 * Accounts, their sign-ins, and what opens the youth zone to them: agreements of agencies, the signed confidentiality form, grants of roles, and the second look at an account that
 * may be in other hands than its holder's.
 * Roots: {@link org.heatwatch.domain.account.Account}, {@link org.heatwatch.domain.account.Mou},
 * {@link org.heatwatch.domain.account.RoleGrant} and {@link org.heatwatch.domain.account.SecondLook}. Uses {@code shared}, {@code access}, {@code people}.
 */
package org.heatwatch.domain.account;
