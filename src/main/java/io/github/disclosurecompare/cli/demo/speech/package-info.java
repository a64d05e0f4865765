/**
 * How a number, a day, a heading or a list can be put in words.
 *
 * <p>Comes in: a value and the turn that a reporter likes. Goes out: words. The sentences are data,
 * {@code demo/wording.yaml}. May import: {@code domain}, {@code cli.demo.chance}.
 */
package io.github.disclosurecompare.cli.demo.speech;
