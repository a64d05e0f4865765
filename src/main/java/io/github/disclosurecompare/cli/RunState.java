package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.domain.Sha256;
import io.github.disclosurecompare.ingest.InputFolder;
import java.io.IOException;
import java.util.Map;

/**
 * All that a publication is a function of, in one digest: inputs, decisions, reference, settings, program version and
 * JDK.
 */
record RunState(String version, String digest) {

    static RunState of(Settings settings, String version) throws IOException {
        StringBuilder whole = new StringBuilder();
        whole.append("version ").append(version).append('\n');
        whole.append("java ").append(Runtime.version().feature()).append('\n');
        whole.append("peer-group ").append(settings.peerGroup().code()).append('\n');
        whole.append("locale ").append(settings.locale().toLanguageTag()).append('\n');
        for (Map.Entry<String, String> file :
                new InputFolder(settings.data()).checksums().entrySet()) {
            whole.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
        }
        return new RunState(version, Sha256.hex(whole.toString()));
    }
}
