package io.github.disclosurecompare.publish.page;

import io.github.disclosurecompare.domain.Sha256;
import io.github.disclosurecompare.publish.change.Cause;
import io.github.disclosurecompare.publish.change.ChangeCounts;
import io.github.disclosurecompare.publish.change.ComparedTable;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.generation.Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the page of changes says of files: which kept their bytes, which did not, and why. */
public final class CertificatePage {
    /** A page stays below 2 MB. */
    private static final int MOST_FILES = 1500;

    private final Messages messages;
    private final ChangesPage cells;
    private final Certificate certificate;
    private final ChangeCounts counts;
    private final Optional<Cause> general;

    /** @param general why what no changed cell explains is not what it was; empty where nothing but inputs differs */
    public CertificatePage(Messages messages, Certificate certificate, ChangeCounts counts, Optional<Cause> general) {
        this.messages = messages;
        this.cells = new ChangesPage(messages, certificate.now()::containsKey);
        this.certificate = certificate;
        this.counts = counts;
        this.general = general;
    }

    public Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("kept", Messages.grouped(certificate.kept().size()));
        values.put("folders", folders());
        values.put("changedFiles", Messages.grouped(certificate.changed().size()));
        values.put("anyChanged", !certificate.changed().isEmpty());
        values.put(
                "changed",
                certificate.changed().entrySet().stream()
                        .limit(MOST_FILES)
                        .map(file -> Map.of(
                                "file", file.getKey(),
                                "old", certificate.old().get(file.getKey()),
                                "now", file.getValue(),
                                "why", why(file.getKey())))
                        .toList());
        values.put("come", files(certificate.come()));
        values.put("gone", files(certificate.gone()));
        values.put("comeFiles", Messages.grouped(certificate.come().size()));
        values.put("goneFiles", Messages.grouped(certificate.gone().size()));
        return values;
    }

    /** Folder by folder, with one checksum over the lines of {@code SHA256SUMS} that name its kept files. */
    private List<Map<String, Object>> folders() {
        SortedMap<String, SortedMap<String, String>> folders = new TreeMap<>();
        certificate
                .kept()
                .forEach((path, sum) -> folders.computeIfAbsent(folder(path), f -> new TreeMap<>())
                        .put(path, sum));
        boolean isShort = certificate.kept().size() <= MOST_FILES;
        return folders.entrySet().stream()
                .map(folder -> Map.<String, Object>of(
                        "folder",
                        folder.getKey(),
                        "count",
                        Messages.grouped(folder.getValue().size()),
                        "sum",
                        Sha256.hex(lines(folder.getValue())),
                        "files",
                        isShort ? files(folder.getValue()) : List.of()))
                .toList();
    }

    private static String folder(String path) {
        return path.contains("/") ? path.substring(0, path.indexOf('/') + 1) : "./";
    }

    private static String lines(SortedMap<String, String> files) {
        return files.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static List<Map<String, String>> files(SortedMap<String, String> files) {
        return files.entrySet().stream()
                .limit(MOST_FILES)
                .map(file -> Map.of("file", file.getKey(), "sum", file.getValue()))
                .toList();
    }

    /** The causes of the cells that the file shows: those of its table, of its year, or all. */
    private String why(String path) {
        Map<Cause, Long> causes = causesOf(path);
        if (!causes.isEmpty()) {
            return cells.causes(causes);
        }
        return general.map(messages::word).orElseGet(() -> messages.get("changes.why_around"));
    }

    private Map<Cause, Long> causesOf(String path) {
        for (ComparedTable table : ComparedTable.values()) {
            if (path.equals("data/" + table.code() + ".csv")) {
                return counts.byTable().getOrDefault(table, Map.of());
            }
        }
        String folder = folder(path);
        return folder.matches("\\d{4}-\\d{4}/")
                ? counts.ofYear(folder.substring(0, folder.length() - 1))
                : counts.byCause();
    }
}
