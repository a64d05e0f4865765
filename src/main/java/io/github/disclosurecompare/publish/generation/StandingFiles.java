package io.github.disclosurecompare.publish.generation;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.YearSelection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of the last publication that a run of one year leaves as they are, to the byte. */
public final class StandingFiles {
    private static final Set<String> OF_ALL_YEARS = Set.of("across-years", "institutions", "data");
    private static final String FRONT_PAGE = "index.html";
    /** Of the following year: what shows a change against the year before. */
    private static final String COMPARING = "index\\.html|(summary|findings)\\..+|charts/change.+";

    private final YearSelection selection;

    public StandingFiles(YearSelection selection) {
        this.selection = selection;
    }

    /** Whether a file is published anew. */
    public boolean isRenewed(String path) {
        if (selection.only().isEmpty()) {
            return true;
        }
        String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        if (path.equals(FRONT_PAGE) || OF_ALL_YEARS.contains(folder)) {
            return true;
        }
        Optional<AcademicYear> year = AcademicYear.find(folder);
        return year.filter(selection::takesUp).isPresent()
                || year.filter(selection::isFollowing).isPresent()
                        && path.substring(folder.length() + 1).matches(COMPARING);
    }

    /**
     * Takes the others over.
     *
     * @param last folder of the last publication
     */
    public void keep(StagedFiles files, Path last) throws IOException {
        for (Map.Entry<String, String> file : Certificate.sums(last).entrySet()) {
            if (!isRenewed(file.getKey())) {
                files.adopt(file.getKey(), last, file.getValue());
            }
        }
    }
}
