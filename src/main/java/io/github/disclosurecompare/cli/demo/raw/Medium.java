package io.github.disclosurecompare.cli.demo.raw;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The kind of file that a reporter's reports are. */
enum Medium {
    TEXT(".txt", StandardCharsets.UTF_8),
    OLD_TEXT(".txt", Charset.forName("GB18030")),
    PAGE(".html", StandardCharsets.UTF_8),
    OLD_PAGE(".html", Charset.forName("GB18030"));

    private final String ending;
    private final Charset charset;

    Medium(String ending, Charset charset) {
        this.ending = ending;
        this.charset = charset;
    }

    String ending() {
        return ending;
    }

    byte[] write(RawReport report) {
        String written = switch (this) {
            case TEXT -> TextPage.write(report, "\n");
            case OLD_TEXT -> TextPage.write(report, "\r\n");
            case PAGE, OLD_PAGE -> WebPage.write(report, charset);
        };
        return written.getBytes(charset);
    }
}
