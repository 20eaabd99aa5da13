/** Accounts and signing in. Knows {@code people} and {@code access}. */
package org.heatwatch.service.account;
