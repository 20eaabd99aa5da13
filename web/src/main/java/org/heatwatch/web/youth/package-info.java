/** Records of youths, and who has looked at them. Addresses and titles name a youth by her code, never otherwise. */
package org.heatwatch.web.youth;
