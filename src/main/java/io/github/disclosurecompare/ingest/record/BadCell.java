package io.github.disclosurecompare.ingest.record;

/** A value that cannot be taken up: where it stands, what it is, and what to do about it. */
public final class BadCell extends Exception {
    private static final long serialVersionUID = 1;

    private final String column;
    private final String value;

    /** @param reason what is wrong and what to do, as a clause */
    public BadCell(String column, String value, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.value = value;
    }

    public String column() {
        return column;
    }

    public String value() {
        return value;
    }

    /** The same in a column of another name. */
    BadCell in(String otherColumn) {
        return new BadCell(otherColumn, value, getMessage());
    }
}
