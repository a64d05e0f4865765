/**
 * A fictional province: its institutions, their habits, and what happened to each in each year.
 *
 * <p>Comes in: how many institutions and years, and a seed. Goes out: reports. What happened in a reporter's year
 * ({@code DemoYear}) stands apart from what its report says of it ({@code DemoReport}). May import: {@code domain},
 * {@code cli.demo.chance}, {@code cli.demo.speech}.
 */
package io.github.disclosurecompare.cli.demo.province;
