/** What the product asks of its connections to the database beyond statements. The pool's own limits are in the server's script. */
package org.heatwatch.service.platform.database;
