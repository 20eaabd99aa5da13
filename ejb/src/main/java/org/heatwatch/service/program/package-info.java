/** Programs, and in whose hands they are. Knows {@code youth}, {@code account}, {@code people} and {@code access}. */
package org.heatwatch.service.program;
