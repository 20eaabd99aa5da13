/** Accounts and their sign-ins. Root: {@link org.heatwatch.domain.account.Account}. Uses {@code shared}, {@code access}, {@code people}. */
package org.heatwatch.domain.account;
