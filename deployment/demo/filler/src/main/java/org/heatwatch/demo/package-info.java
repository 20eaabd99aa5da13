/**
 * Fills an empty product with a year of an invented county, through the product's own use cases under a past clock. Deployed as one
 * more module of the product, once, by the run command; the product itself knows nothing of it. Everybody and everything in here is
 * invented: adults who work, no youths, addresses under example.org alone.
 */
package org.heatwatch.demo;
