/** Documents to print: markup of ours, with what people typed as text in it, becomes a tagged PDF. */
package org.heatwatch.service.platform.document;
