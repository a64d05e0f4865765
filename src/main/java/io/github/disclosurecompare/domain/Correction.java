package io.github.disclosurecompare.domain;

import java.util.Optional;

/**
 * A decision that something was read, or written, wrongly. It names the value that it expects to find, so that it does
 * nothing once the source says otherwise.
 *
 * @param figure empty where a field of the report itself is meant
 * @param field the code of a {@link FigureField} or {@link ReportField}
 * @param expected the value as it was read
 * @param replacement the value that is to stand there
 */
public record Correction(
        ReportKey key,
        Optional<FigureKey> figure,
        String field,
        String expected,
        String replacement,
        Decision decision) {

    /**
     * A correction that found what it expects.
     *
     * @param place of the figure in the report, 0 = first; {@link #HEADER} for a field of the report itself
     */
    public record Applied(Correction correction, int place) {
        public static final int HEADER = -1;
    }

    /** What two corrections must not have in common: they would correct the same thing. */
    public Correction withoutOutcome() {
        return new Correction(key, figure, field, expected, "", new Decision("", "", ""));
    }

    boolean fits(Figure read) {
        return figure.filter(wanted -> wanted.fits(read)).isPresent()
                && Coded.find(FigureField.class, field).orElseThrow().of(read).equals(expected);
    }

    boolean fits(Report read) {
        return figure.isEmpty()
                && Coded.find(ReportField.class, field).orElseThrow().of(read).equals(expected);
    }

    Figure applyTo(Figure corrected) {
        return Coded.find(FigureField.class, field).orElseThrow().with(corrected, replacement);
    }

    Report applyTo(Report corrected) {
        return Coded.find(ReportField.class, field).orElseThrow().with(corrected, replacement);
    }
}
