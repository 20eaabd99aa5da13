/** Pages of participants. They keep nothing between requests, so that no name is in a session; their addresses name codes. */
package org.heatwatch.web.youth;
