/**
 * The fictional data folder of the command {@code demo}: a province that shows every table and chart something to say.
 *
 * <p>Comes in: how many institutions and years, and a seed. Goes out: a roster and records under a data folder, and raw
 * reports if they are asked for; the same arguments give the same bytes on every JDK. Its rooms, in the order in which they
 * see each other: {@code chance}, {@code speech}, {@code province}, {@code raw}, {@code defect}. May import: {@code domain}
 * alone, FastCSV and Jackson for writing, SnakeYAML for the sentences.
 */
package io.github.disclosurecompare.cli.demo;
