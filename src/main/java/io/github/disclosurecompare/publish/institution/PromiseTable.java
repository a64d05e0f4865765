package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.FollowedPromise;
import io.github.disclosurecompare.domain.FollowedPromise.Fate;
import io.github.disclosurecompare.publish.markup.MarkupWriter;
import java.util.Comparator;
import java.util.List;

/** What the year before promised, and the sentence of this year's report that tells what became of it. */
final class PromiseTable {
    private static final int MOST_ROWS = 60;

    private final Words words;
    private final byte[] head;

    PromiseTable(Words words) {
        this.words = words;
        this.head = words.tableHead(
                "promises",
                "institution.promises",
                "institution.promise",
                "institution.promised_since",
                "institution.fate",
                "institution.later_sentence");
    }

    void write(MarkupWriter out, List<FollowedPromise> promises) {
        if (promises.isEmpty()) {
            return;
        }
        out.raw(head);
        promises.stream()
                .sorted(Comparator.comparing(FollowedPromise::fate))
                .limit(MOST_ROWS)
                .forEach(promise -> row(out, promise));
        out.raw("</tbody>\n</table></div>\n");
        if (promises.size() > MOST_ROWS) {
            out.raw("<p>")
                    .text(words.get("institution.promises_cut", promises.size() - MOST_ROWS))
                    .raw("</p>\n");
        }
    }

    private void row(MarkupWriter out, FollowedPromise promise) {
        out.raw("<tr><td>");
        Quote.write(out, promise.promise().evidence().quote());
        out.raw("</td><td>").text(promise.since().toString()).raw("</td><td>").raw(words.of(promise.fate()));
        if (promise.fate() == Fate.REPEATED) {
            out.raw(" <small>")
                    .text(words.get("institution.years_running", promise.years()))
                    .raw("</small>");
        }
        out.raw("</td><td>");
        Quote.write(out, promise.later().quote());
        out.raw(" <small>");
        Quote.place(out, promise.later());
        out.raw("</small></td></tr>\n");
    }
}
