package io.github.disclosurecompare.ingest.extract.header;

import io.github.disclosurecompare.domain.FindingCode;
import io.github.disclosurecompare.domain.TextFinding;
import io.github.disclosurecompare.ingest.extract.outline.Heading;
import io.github.disclosurecompare.ingest.extract.outline.HeadingMark;
import io.github.disclosurecompare.ingest.extract.outline.HeadingTree;
import io.github.disclosurecompare.ingest.extract.outline.ReportText;
import io.github.disclosurecompare.ingest.extract.text.ChineseDigits;
import io.github.disclosurecompare.ingest.extract.text.Findings;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the numbers of the parts: as many as the preamble says, and none left out. */
final class PartNumbers {
    private static final int LONGEST_LIST = 260;
    private static final int LONGEST_PREAMBLE = 4000;
    private static final Pattern STATED = Pattern.compile("(\\d{1,2}|[一二三四五六七八九十两]{1,3})个?(?:大|主要)?$");
    private static final int LONGEST_NUMBER = 6;
    private static final Pattern OF_REPORT = Pattern.compile("报告|全文|本文|内容|正文");
    private static final String SENTENCE_ENDS = "。\n!?";

    private PartNumbers() {}

    /** A preamble that announces another number of parts than the body has. */
    static Optional<TextFinding> mismatch(ReportText text) {
        List<Heading> parts = text.outline().parts();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        String preamble =
                text.reading().substring(0, Math.min(parts.get(0).span().begin(), LONGEST_PREAMBLE));
        for (int at = nextNoun(preamble, 0); at >= 0; at = nextNoun(preamble, at + 1)) {
            Matcher stated = STATED.matcher(preamble).region(Math.max(0, at - LONGEST_NUMBER), at);
            if (stated.find() && isOfReport(preamble, stated.start())) {
                int said = ChineseDigits.belowHundred(stated.group(1).replace('两', '二'));
                return said == parts.size()
                        ? Optional.empty()
                        : Optional.of(mismatch(text, said, stated, parts.size()));
            }
        }
        return Optional.empty();
    }

    private static TextFinding mismatch(ReportText text, int said, Matcher stated, int found) {
        return Findings.at(
                FindingCode.PART_COUNT_MISMATCH,
                "前言称有" + said + "个部分，正文有" + found + "个。",
                text.source(),
                new Span(stated.start(), stated.end() + 2));
    }

    private static int nextNoun(String reading, int from) {
        int part = reading.indexOf("部分", from);
        int block = reading.indexOf("板块", from);
        return part < 0 || block >= 0 && block < part ? block : part;
    }

    private static boolean isOfReport(String reading, int number) {
        int begin = number;
        while (begin > 0 && number - begin < LONGEST_LIST && SENTENCE_ENDS.indexOf(reading.charAt(begin - 1)) < 0) {
            begin--;
        }
        return OF_REPORT.matcher(reading).region(begin, number).find();
    }

    /** The first heading whose number does not follow the one before: of a part, or of a section inside a part. */
    static Optional<TextFinding> skipped(ReportText text) {
        return afterGap(text.outline().parts())
                .or(() -> sections(text).stream()
                        .map(PartNumbers::afterGap)
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(heading -> Findings.at(
                        FindingCode.SECTION_NUMBER_SKIPPED,
                        "部分的编号不连续：“" + text.words(heading.span()) + "”之前缺第" + (heading.number() - 1) + "部分。",
                        text.source(),
                        heading.span()));
    }

    private static Optional<Heading> afterGap(List<Heading> siblings) {
        int last = 0;
        for (Heading heading : siblings) {
            if (heading.number() > last + 1) {
                return Optional.of(heading);
            }
            last = heading.number();
        }
        return Optional.empty();
    }

    /** The groups of headings inside a part that hold sections of the report. */
    private static List<List<Heading>> sections(ReportText text) {
        return HeadingTree.groups(text.outline().headings(), HeadingMark.Level.CHINESE_IN_BRACKETS).stream()
                .filter(group ->
                        group.stream().filter(h -> !h.sections().isEmpty()).count() > 1)
                .toList();
    }
}
