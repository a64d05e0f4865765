package io.github.disclosurecompare.cli.demo.raw;

/** A paragraph of a raw report. */
public record RawLine(Kind kind, String text) {
    /** What it is in the layout. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        SIGNATURE
    }

    static RawLine heading(String text) {
        return new RawLine(Kind.HEADING, text);
    }

    public static RawLine paragraph(String text) {
        return new RawLine(Kind.PARAGRAPH, text);
    }

    static RawLine signature(String text) {
        return new RawLine(Kind.SIGNATURE, text);
    }
}
