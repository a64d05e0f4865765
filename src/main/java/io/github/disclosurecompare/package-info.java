/**
 * The front door: {@code main}, the journey of a run in order, and what to say at its end. The rooms below it do the work.
 * May import every room.
 */
package io.github.disclosurecompare;
