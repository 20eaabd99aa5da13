/** Read-only views over several rooms. Nothing depends on it. */
package org.heatwatch.service.reporting;
