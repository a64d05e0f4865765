/**
 * The commands: options in, exit code out.
 *
 * <p>Comes in: command line, properties, environment. Goes out: results on standard output, messages on standard error, an
 * exit code. May import every room. A command starts no more than it needs: only those that use the store start Spring.
 */
package io.github.disclosurecompare.cli;
