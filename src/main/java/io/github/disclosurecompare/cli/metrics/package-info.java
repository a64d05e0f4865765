/**
 * Tells a monitor of runs.
 *
 * <p>Comes in: how a run ended and what it counted. Goes out: a file for the textfile collector of Prometheus'
 * node_exporter. May import {@code publish}, for writing in one step.
 */
package io.github.disclosurecompare.cli.metrics;
