package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.domain.Institution;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.CharacterSet;
import io.github.disclosurecompare.ingest.extract.text.CuedPattern;
import io.github.disclosurecompare.ingest.extract.text.Han;
import io.github.disclosurecompare.ingest.extract.text.PageFurniture;
import io.github.disclosurecompare.ingest.extract.text.QuotedTitle;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the institution that a report belongs to where its title does not name it. */
final class Parents {
    private static final Pattern OWN_RULES = Pattern.compile(
            "《(?:中共)?([" + Han.CHARACTERS + "]{2,20}?(?:大学|职业(?:技术)?学院|高等专科学校|学院))(?:委员会|党委|党务|校务|院务|信息公开|章程|保密|关于)");
    private static final CuedPattern CONTACT =
            CuedPattern.of("电地邮网hHwW@传联链eE", "(?i)电话|地址|邮箱|邮编|网址|http|www|@|传真|联系|链接|E-?mail");
    private static final CharacterSet CLAUSE_ENDS = CharacterSet.of("。;\n");
    private static final String SELF_BEFORE = "\n。;,:对我将全为(";
    private static final int LONGEST_SENTENCE = 200;

    private final ReportText text;
    private final InstitutionNames names;
    private final Optional<Title> title;
    private final Signature signature;

    /**
     * The institution of a unit.
     *
     * @param inferredFrom where it is named, if that is only in rules, links or contacts
     */
    record Parent(String code, String name, Optional<Span> inferredFrom) {}

    /** How much the place of a name says about who reports. */
    private enum Place {
        SIGNATURE(8),
        BESIDE_UNIT(6),
        RULE(4),
        CONTACT(3),
        SELF(2),
        BODY(1);

        private final int weight;

        Place(int weight) {
            this.weight = weight;
        }

        private boolean isOwnWord() {
            return this != RULE && this != CONTACT;
        }
    }

    Parents(ReportText text, InstitutionNames names, Optional<Title> title, Signature signature) {
        this.text = text;
        this.names = names;
        this.title = title;
        this.signature = signature;
    }

    Optional<Parent> of(String unit) {
        List<NamedInstitution> all = all();
        return best(all, unit)
                .filter(found -> !UnitName.endsAsInstitution(unit) || isMoreThanMentioned(all, found, unit))
                .map(found -> new Parent(found.code(), found.name(), inferred(all, found, unit)))
                .or(() -> ofRules(unit));
    }

    /** The institution that a report without a name is most probably of. */
    Optional<Institution> self() {
        return best(all(), "");
    }

    private List<NamedInstitution> all() {
        return names.list(text.reading(), new Span(0, text.reading().length()));
    }

    private Optional<Institution> best(List<NamedInstitution> all, String unit) {
        Map<Institution, Integer> weights = new HashMap<>();
        Institution best = null;
        for (NamedInstitution name : all) {
            int weight = weights.merge(name.institution(), place(name.span(), unit).weight, Integer::sum);
            best = best == null || weight > weights.get(best) ? name.institution() : best;
        }
        return Optional.ofNullable(best);
    }

    private Optional<Span> inferred(List<NamedInstitution> all, Institution institution, String unit) {
        List<Span> places = all.stream()
                .filter(name -> name.institution().equals(institution))
                .map(NamedInstitution::span)
                .toList();
        return places.stream().anyMatch(span -> place(span, unit).isOwnWord())
                ? Optional.empty()
                : Optional.of(places.get(0));
    }

    /** An institution that the registry does not know, named in the title of its rules. */
    private Optional<Parent> ofRules(String unit) {
        Matcher rules = OWN_RULES.matcher(text.reading());
        while (rules.find()) {
            if (!rules.group(1).equals(unit)) {
                return Optional.of(new Parent("", rules.group(1), Optional.of(new Span(rules.start(1), rules.end(1)))));
            }
        }
        return Optional.empty();
    }

    /** Whether an institution is named elsewhere than in passing, as the partners of a college are. */
    private boolean isMoreThanMentioned(List<NamedInstitution> all, Institution institution, String unit) {
        return all.stream()
                .filter(name -> name.institution().equals(institution))
                .anyMatch(name -> place(name.span(), unit).weight > Place.SELF.weight);
    }

    private Place place(Span name, String unit) {
        if (!unit.isEmpty() && text.reading().startsWith(unit, name.end())) {
            return Place.BESIDE_UNIT;
        }
        if (signature.names().stream().anyMatch(line -> line.span().holds(name.begin()))) {
            return Place.SIGNATURE;
        }
        if (QuotedTitle.holds(text.reading(), name)) {
            return Place.RULE;
        }
        if (isInContact(name) || isInFurniture(name)) {
            return Place.CONTACT;
        }
        char before = name.begin() == 0 ? '\n' : text.reading().charAt(name.begin() - 1);
        return SELF_BEFORE.indexOf(before) >= 0 ? Place.SELF : Place.BODY;
    }

    private boolean isInContact(Span name) {
        int begin = name.begin();
        while (begin > 0
                && name.begin() - begin < LONGEST_SENTENCE
                && !CLAUSE_ENDS.has(text.reading().charAt(begin - 1))) {
            begin--;
        }
        int end = name.end();
        while (end < text.reading().length()
                && end - name.end() < LONGEST_SENTENCE
                && !CLAUSE_ENDS.has(text.reading().charAt(end))) {
            end++;
        }
        return CONTACT.isIn(text.reading(), begin, end);
    }

    private boolean isInFurniture(Span name) {
        boolean inTitle =
                title.filter(found -> found.span().holds(name.begin())).isPresent();
        return !inTitle
                && text.layout()
                        .lineAt(name.begin())
                        .filter(PageFurniture::isFurniture)
                        .isPresent();
    }
}
