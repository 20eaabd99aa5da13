/**
 * Youths: admitting them under keys of their own, telling who they are to whoever may know, and finding them by exact words. Uses the
 * rooms {@code access} and {@code platform.crypto}.
 */
package org.heatwatch.service.youth;
