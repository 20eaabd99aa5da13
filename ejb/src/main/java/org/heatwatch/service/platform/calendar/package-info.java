/** Calendar objects (RFC 5545), as mails and feeds have them. */
package org.heatwatch.service.platform.calendar;
