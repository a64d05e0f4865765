/**
 * The fictional data folder of the command {@code demo}: a province that shows every table and chart something to say.
 *
 * <p>Comes in: how many institutions and years, and a seed. Goes out: a roster and records under a data folder, and raw
 * reports if they are asked for; the same arguments give the same bytes on every JDK. What happened in a reporter's year ({@code DemoYear}) stands apart from
 * what its report says of it ({@code DemoReport}) and that from the files it is written to ({@code DemoCsv},
 * {@code DemoJsonLines}, {@code DemoReports}). A raw report says in sentences ({@code Composition}) what a record would
 * hold; the sentences are data, {@code demo/wording.yaml}, and which of them a reporter uses is its {@code Manner}. May
 * import: {@code domain} alone, FastCSV and Jackson for writing, SnakeYAML for the sentences.
 */
package io.github.disclosurecompare.cli.demo;
