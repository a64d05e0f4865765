/**
 * Raw reports that are wrong in known ways, and the key that says which findings are to be made of them.
 *
 * <p>Comes in: reports that are right. Goes out: the same with defects, and {@code defects.csv}. May import: {@code domain},
 * {@code cli.demo.chance}, {@code cli.demo.raw}.
 */
package io.github.disclosurecompare.cli.demo.defect;
