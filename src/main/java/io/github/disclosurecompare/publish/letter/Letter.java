package io.github.disclosurecompare.publish.letter;

import io.github.disclosurecompare.domain.AcademicYear;
import io.github.disclosurecompare.domain.ReportingUnit;
import io.github.disclosurecompare.domain.Shortened;
import io.github.disclosurecompare.publish.edition.Edition;
import io.github.disclosurecompare.publish.edition.Messages;
import io.github.disclosurecompare.publish.markup.OfficeFile;
import java.util.List;

/** A letter to one institution: a page of questions, each with the sentence that raised it and room for a reply. */
final class Letter {
    /** What a page has room for. */
    private static final int MOST_QUESTIONS = 4;

    private static final int LONGEST_QUOTE = 100;

    private final Messages messages;
    private final AcademicYear year;
    private final ReportingUnit who;

    Letter(Messages messages, AcademicYear year, ReportingUnit who) {
        this.messages = messages;
        this.year = year;
        this.who = who;
    }

    byte[] of(List<OpenFinding> findings, BothSides sides) {
        WordText text = new WordText();
        text.title(messages.get("letter.title"));
        text.line(messages.get("letter.to", Edition.name(who), who.code().isEmpty() ? "-" : who.code()));
        text.line(messages.get("letter.opening", year));
        int number = 0;
        for (OpenFinding finding : findings.subList(0, Math.min(MOST_QUESTIONS, findings.size()))) {
            question(text, ++number, finding, sides.of(finding));
        }
        if (findings.size() > MOST_QUESTIONS) {
            text.line(messages.get("letter.more", findings.size() - MOST_QUESTIONS));
        }
        text.line(messages.get("letter.signature"));
        return new OfficeFile()
                .with("[Content_Types].xml", WordText.TYPES)
                .with("_rels/.rels", WordText.RELATIONSHIPS)
                .with("word/document.xml", text.toBytes())
                .toBytes();
    }

    private void question(WordText text, int number, OpenFinding finding, List<String> sums) {
        String of = finding.who().isUnit() ? "（" + finding.who().unit() + "）" : "";
        text.bold(number + ". " + of + finding.message());
        if (!finding.quote().isEmpty()) {
            text.line(messages.get("letter.quote", Shortened.of(finding.quote(), LONGEST_QUOTE)));
        }
        if (!finding.source().isEmpty()) {
            text.line(
                    finding.place().isEmpty()
                            ? messages.get("institution.source", finding.source())
                            : messages.get("letter.source", finding.source(), finding.place()));
        }
        sums.forEach(text::line);
        text.line(messages.get("question." + finding.code().code()));
        text.reply(messages.get("letter.reply"));
    }
}
