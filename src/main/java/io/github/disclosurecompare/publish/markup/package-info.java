/**
 * How pages, sheets and letters are written down: markup in UTF-8, and the zip that holds the parts of an office file.
 *
 * <p>Comes in: markup, and texts of any origin. Goes out: bytes. May import: {@code java.*}.
 */
package io.github.disclosurecompare.publish.markup;
