package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.domain.InstitutionRegistry;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.ingest.extract.text.SimplifiedForms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which institution a record means by its code, its name or a former name. */
final class InstitutionMatcher {
    private static final Pattern FULL_CODE = Pattern.compile("\\d{10}");
    private static final Pattern SHORT_CODE = Pattern.compile("\\d{5}");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?([eE]\\+?\\d{1,2})?");
    private static final Pattern EXPONENT = Pattern.compile("[eE]");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final int LONGEST_NAME = 200;

    private final InstitutionRegistry registry;

    InstitutionMatcher(InstitutionRegistry registry) {
        this.registry = registry;
    }

    /**
     * The institution meant; one that the registry does not know is taken as it is written, in simplified characters.
     *
     * @param code as written; empty where none is
     * @param name as written; empty where none is
     * @throws BadCell if the code is no code, name or unit is no name, code and name are of two institutions, or there are
     *     two of the name and no code tells which
     */
    ReportingUnit match(String code, String name, String unit) throws BadCell {
        return find(code, name, SimplifiedForms.of(unit));
    }

    private ReportingUnit find(String code, String name, String unit) throws BadCell {
        if (code.isEmpty() && name.isEmpty()) {
            throw new BadCell(
                    Column.INSTITUTION_CODE.code(), "", "neither institution_code nor institution is given; give one");
        }
        refuseUnlikeName(Column.UNIT, unit, unit);
        String plainName = SimplifiedForms.of(InstitutionRegistry.withoutSpace(name));
        refuseUnlikeName(Column.INSTITUTION, name, plainName);
        List<Institution> named = name.isEmpty() ? List.of() : registry.listByName(plainName);
        if (code.isEmpty()) {
            return findByName(name, named, unit).orElseGet(() -> new ReportingUnit("", plainName, unit));
        }
        String wellFormed = wellFormed(code);
        Optional<Institution> byCode = registry.findByCode(wellFormed);
        if (byCode.isPresent() && !named.isEmpty() && !byCode.get().goesBy(plainName)) {
            throw new BadCell(
                    Column.INSTITUTION.code(),
                    name,
                    "code " + wellFormed + " is " + byCode.get().name() + "; correct the code or the name");
        }
        return byCode.map(found -> unitOf(found, unit)).orElseGet(() -> new ReportingUnit(wellFormed, plainName, unit));
    }

    private static Optional<ReportingUnit> findByName(String name, List<Institution> named, String unit)
            throws BadCell {
        if (named.size() > 1) {
            throw new BadCell(
                    Column.INSTITUTION.code(),
                    name,
                    "the name of " + named.get(0).code() + " and of "
                            + named.get(1).code() + "; give institution_code");
        }
        return named.stream().findFirst().map(found -> unitOf(found, unit));
    }

    private static void refuseUnlikeName(Column column, String cell, String name) throws BadCell {
        if (name.length() > LONGEST_NAME) {
            throw new BadCell(
                    column.code(), cell, "longer than 200 characters; write the name alone, other text into a note");
        }
        if (UNPRINTABLE.matcher(name).find()) {
            throw new BadCell(
                    column.code(), cell, "holds a line break, a tab or another character that no name has; remove it");
        }
    }

    /** The 10-digit code that was meant. */
    private String wellFormed(String code) throws BadCell {
        String restored = restored(code, Digits.toAscii(code));
        if (FULL_CODE.matcher(restored).matches()) {
            return restored;
        }
        if (SHORT_CODE.matcher(restored).matches()) {
            return registry.findByShortCode(restored)
                    .map(Institution::code)
                    .orElseThrow(() -> new BadCell(
                            Column.INSTITUTION_CODE.code(),
                            code,
                            "no institution of the registry has this 5-digit code; write the 10-digit one"));
        }
        throw new BadCell(
                Column.INSTITUTION_CODE.code(),
                code,
                "neither 10 digits nor a 5-digit code of the registry; correct it");
    }

    /** Undoes what a spreadsheet makes of a code: 4.137010433E9, 10433.0; digits that it dropped cannot be restored. */
    private String restored(String code, String ascii) throws BadCell {
        if (!NUMBER.matcher(ascii).matches() || Digits.areAll(ascii)) {
            return ascii;
        }
        BigDecimal number = new BigDecimal(ascii);
        String digits = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        boolean isRounded = EXPONENT.matcher(ascii).find() && number.precision() < digits.length();
        if (digits.contains(".") || isRounded && registry.findByCode(digits).isEmpty()) {
            throw new BadCell(
                    Column.INSTITUTION_CODE.code(),
                    code,
                    "a spreadsheet has rounded this code; format the column as text and write all 10 digits");
        }
        return digits;
    }

    private static ReportingUnit unitOf(Institution institution, String unit) {
        return new ReportingUnit(institution.code(), institution.name(), unit);
    }
}
