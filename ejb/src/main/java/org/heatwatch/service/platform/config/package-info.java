/** What whoever runs the product has chosen. */
package org.heatwatch.service.platform.config;
