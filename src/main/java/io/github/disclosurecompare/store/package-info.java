/**
 * The shelf: what one room made for the next, and the only SQL.
 *
 * <p>Comes in: reports and rejects from {@code ingest}, findings from {@code assess}, comparisons from {@code compare}.
 * Goes out: the same values again, year by year; no ResultSet leaves. May import: {@code domain}. It is a cache: losing it
 * loses the history of runs and nothing else, since the inputs rebuild it.
 */
package io.github.disclosurecompare.store;
