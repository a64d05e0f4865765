package io.github.disclosurecompare.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command speaks.
 *
 * @param out results alone
 * @param err logs, progress and messages
 */
record Console(PrintWriter out, PrintWriter err) {
    static Console of(CommandSpec spec) {
        return new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
    }
}
