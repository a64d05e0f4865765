/**
 * What the first bytes of a file say, and the charsets that Chinese texts are in.
 *
 * <p>Comes in: bytes. Goes out: the charset that they are in, or may be in. May import: nothing of ours. Documents,
 * records and names of files are told apart by the same rules.
 */
package io.github.disclosurecompare.ingest.charset;
