/**
 * Runs by the clock.
 *
 * <p>Comes in: a cron expression and a command. Goes out: the command's processes, one after the other. May import:
 * {@code java.*} and Spring. Each night is a process of its own: whatever it leaks, breaks or is killed by ends with it, the clock holds neither
 * lock nor database, and a new version of the jar is taken up the next night.
 */
package io.github.disclosurecompare.cli.schedule;
