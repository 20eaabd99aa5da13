/** What every page uses: messages, words, converters, paging, what becomes of exceptions, and headers. */
package org.heatwatch.web.shared;
