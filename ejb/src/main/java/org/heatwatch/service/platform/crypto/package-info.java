/**
 * Keys, and what is sealed with them. Each youth has a key of her own, each purpose one of the product's; all lie in a
 * {@link org.heatwatch.service.platform.crypto.KeyStore} outside the database, wrapped by the county key.
 */
package org.heatwatch.service.platform.crypto;
