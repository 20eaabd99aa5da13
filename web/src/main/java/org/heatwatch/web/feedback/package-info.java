/** The form that participants fill in without saying who they are, how it is handed out, and what it comes to. */
package org.heatwatch.web.feedback;
