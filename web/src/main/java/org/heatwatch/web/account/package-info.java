/** Signing in and out, and the administrator's pages of accounts. */
package org.heatwatch.web.account;
