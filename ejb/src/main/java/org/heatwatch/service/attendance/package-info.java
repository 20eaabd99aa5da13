/** Taking attendance, walk-ins, and the hours that come out. Knows {@code people}, {@code account} and {@code training}. */
package org.heatwatch.service.attendance;
