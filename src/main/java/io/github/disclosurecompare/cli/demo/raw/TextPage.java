package io.github.disclosurecompare.cli.demo.raw;

import java.util.ArrayList;
import java.util.List;

/** Writes a raw report as plain text; with the furniture of the page that it was copied from, if it has a page's date. */
final class TextPage {
    private TextPage() {}

    static String write(RawReport report, String lineEnd) {
        List<String> lines = new ArrayList<>();
        report.published().ifPresent(day -> lines.add("首页 > 信息公开 > 年度报告 > 正文"));
        lines.add(report.title());
        report.published().ifPresent(day -> lines.add("发布日期：" + day + "    浏览次数：" + day.toEpochDay() % 1000));
        report.lines().forEach(line -> lines.add(line.text()));
        return String.join(lineEnd + lineEnd, lines) + lineEnd;
    }
}
