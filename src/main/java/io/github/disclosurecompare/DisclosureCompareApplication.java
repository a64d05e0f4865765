package io.github.disclosurecompare;

import io.github.disclosurecompare.cli.Commands;

/** Compares the yearly information-disclosure reports of universities: reads, assesses, compares, publishes. */
public final class DisclosureCompareApplication {
    private DisclosureCompareApplication() {}

    public static void main(String[] args) {
        System.exit(Commands.execute(args));
    }
}
