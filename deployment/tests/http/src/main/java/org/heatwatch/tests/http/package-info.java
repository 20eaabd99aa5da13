/** What the browser tests, the fault harness and the benchmark share: the product as it ships, its accounts, and visitors without a browser. */
package org.heatwatch.tests.http;
