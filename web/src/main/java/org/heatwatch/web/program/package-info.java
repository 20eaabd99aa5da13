/** Pages of programs. */
package org.heatwatch.web.program;
