package io.github.disclosurecompare.cli;

/** How a command ended, for scripts. A signal ends it with 128 + its number. */
final class ExitCodes {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int DONE_WITH_DEFECTS = 3;
    static final int STORE_IS_HELD = 75;

    private ExitCodes() {}
}
