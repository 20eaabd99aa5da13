/**
 * How fast the product is and how far from what this machine can do at all: each figure stands beside a floor that was measured in the
 * same run. Users are real ones, each with an account and a session; every answer is looked at, every write is looked for afterwards.
 */
package org.heatwatch.tests.benchmark;
