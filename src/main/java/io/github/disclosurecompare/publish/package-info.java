/**
 * Step 4: comparisons to what a supervisor opens.
 *
 * <p>Comes in, from the shelf: reports, findings, comparison tables. Goes out: a new generation under the output folder -
 * tables, charts, pages - which becomes {@code current} in one step once it is complete. May import: {@code domain},
 * {@code store}; the only place for JFreeChart, AWT, templates and {@code reports-out}. No arithmetic here: a number is
 * printed as the shelf holds it.
 */
package io.github.disclosurecompare.publish;
