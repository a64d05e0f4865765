package io.github.disclosurecompare.domain;

/** A finding that somebody has looked at and lets stand: it is no longer open. */
public record Acceptance(String fingerprint, Decision decision) {}
