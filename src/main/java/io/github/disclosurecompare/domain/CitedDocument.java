package io.github.disclosurecompare.domain;

/**
 * A numbered document that a text cites.
 *
 * @param title without its brackets; empty where none stands beside the number
 * @param issuer the words before the number that say whose it is; empty where there are none
 * @param number year and number, like 2014-23; the number alone of a decree
 */
public record CitedDocument(String title, String issuer, String number, Evidence evidence) {}
