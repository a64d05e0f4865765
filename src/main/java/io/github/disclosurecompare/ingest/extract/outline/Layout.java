package io.github.disclosurecompare.ingest.extract.outline;

import io.github.disclosurecompare.ingest.extract.text.Line;
import io.github.disclosurecompare.ingest.extract.text.PageFurniture;
import io.github.disclosurecompare.ingest.extract.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Where the lines of a report stand: those before its body hold the title, those after its last part the signature, and
 * both the furniture of a web page.
 */
public final class Layout {
    private final List<Line> lines;
    private final int bodyBegin;
    private final int bodyEnd;
    private final int tailBegin;

    private Layout(List<Line> lines, int bodyBegin, int bodyEnd, int tailBegin) {
        this.lines = lines;
        this.bodyBegin = bodyBegin;
        this.bodyEnd = bodyEnd;
        this.tailBegin = tailBegin;
    }

    static Layout of(String reading, Outline outline) {
        List<Line> lines = Line.list(reading);
        List<Heading> parts = outline.parts();
        int firstHeading = outline.bodyBegin(reading);
        int lastPart = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).span().begin();
        int begin = 0;
        while (begin < lines.size() && !opensBody(lines.get(begin), firstHeading)) {
            begin++;
        }
        int end = lines.size();
        while (end > begin
                && !lines.get(end - 1).isProse()
                && lines.get(end - 1).span().begin() > lastPart) {
            end--;
        }
        int tail = begin;
        while (tail < lines.size() && lines.get(tail).span().begin() <= lastPart) {
            tail++;
        }
        return new Layout(lines, begin, end, parts.isEmpty() ? begin : tail);
    }

    private static boolean opensBody(Line line, int firstHeading) {
        return line.span().end() > firstHeading || line.isProse() && !PageFurniture.isFurniture(line);
    }

    public List<Line> lines() {
        return lines;
    }

    /** The line that an offset lies in; none where it is at a line break. */
    public Optional<Line> lineAt(int offset) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < lines.size() && lines.get(low).span().holds(offset)
                ? Optional.of(lines.get(low))
                : Optional.empty();
    }

    /** The lines before the first paragraph or heading. */
    public List<Line> head() {
        return lines.subList(0, bodyBegin);
    }

    /** Where the furniture of a page stands above the text. */
    public List<Span> furnitureAbove() {
        return head().stream()
                .filter(PageFurniture::isFurniture)
                .map(Line::span)
                .toList();
    }

    /** From the first paragraph or heading to the last paragraph. */
    public List<Line> body() {
        return lines.subList(bodyBegin, bodyEnd);
    }

    /** The lines after the last paragraph. */
    public List<Line> foot() {
        return lines.subList(bodyEnd, lines.size());
    }

    /** The lines below the last heading of a part, among which the signature is. */
    public List<Line> tail() {
        return lines.subList(tailBegin, lines.size());
    }
}
