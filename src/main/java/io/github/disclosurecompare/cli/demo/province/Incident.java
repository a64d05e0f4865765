package io.github.disclosurecompare.cli.demo.province;

/** What can go wrong, or just change, in one institution's year: each is there for a finding to be made. */
enum Incident {
    MISSING_REPORT(35, Aspect.REPORT, false),
    LATE(80, Aspect.DATE, false),
    UNDATED(35, Aspect.DATE, false),
    CALENDAR_YEAR(20, Aspect.DATE, false),
    MISSING_SECTION(50, Aspect.SECTIONS, false),
    /** The stated total is a good deal more or less than its parts. */
    TOTAL_OFF(35, Aspect.TOTAL, false),
    /** The stated total is said with 余 this time. */
    TOTAL_ROUNDED(50, Aspect.TOTAL, false),
    APPLICATIONS_OFF(35, Aspect.APPLICATIONS, false),
    /** One channel group's numbers have a digit too many. */
    EXTRA_DIGIT(20, Aspect.AMOUNTS, true),
    /** The numbers of the site are last year's. */
    REPEATED_VALUES(35, Aspect.AMOUNTS, true),
    NEW_CHANNEL(50, Aspect.CHANNELS, true);

    /** What of a report it touches; no two touch the same. */
    private enum Aspect {
        REPORT,
        DATE,
        SECTIONS,
        TOTAL,
        APPLICATIONS,
        AMOUNTS,
        CHANNELS
    }

    private final int perMille;
    private final Aspect aspect;
    private final boolean needsYearBefore;

    Incident(int perMille, Aspect aspect, boolean needsYearBefore) {
        this.perMille = perMille;
        this.aspect = aspect;
        this.needsYearBefore = needsYearBefore;
    }

    /** How many there are among so many reports. */
    int among(int reports) {
        return (int) ((long) reports * perMille / 1000);
    }

    /** Whether it is a change, seen only beside a report of the year before. */
    boolean needsYearBefore() {
        return needsYearBefore;
    }

    boolean goesWith(Incident other) {
        return this != MISSING_REPORT && other != MISSING_REPORT && aspect != other.aspect;
    }
}
