package io.github.disclosurecompare.cli.demo.raw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report as its reader finds it.
 *
 * @param publisher the institution on whose site it stands
 * @param lines those under the title
 * @param published the day that its page shows
 */
public record RawReport(String publisher, String title, List<RawLine> lines, Optional<LocalDate> published) {}
