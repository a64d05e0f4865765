/**
 * What is left to chance, from one seed: each part draws from a branch of its own, so that more of one changes no other.
 *
 * <p>Comes in: a seed. Goes out: numbers, the same ones on every JDK. May import: {@code java.*}.
 */
package io.github.disclosurecompare.cli.demo.chance;
