package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Section;
import io.github.disclosurecompare.ingest.extract.number.Passage;
import io.github.disclosurecompare.ingest.extract.outline.Heading;
import io.github.disclosurecompare.ingest.extract.outline.HeadingMark;
import io.github.disclosurecompare.ingest.extract.outline.Outline;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.text.ListMark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The categories of the checklist that headings and the begins of sentences name. */
final class Subjects {
    private static final Optional<Category> OTHER = Optional.of(Category.OTHER);
    private static final int LONGEST_LEAD = 14;
    private static final Pattern LEAD_END =
            Pattern.compile("(?:[及和与、][^,:;。0-9]{2,6}?)?(?:方面|类|信息|领域|情况|工作|事项)*(?:的?信息)?[,:。]");
    private static final Pattern TITLE_START = Pattern.compile("^(?:学校|办学|公开|主要|有关|相关|重点|关于|学院)*");
    private static final Pattern TITLE_WORDS = Pattern.compile(
            "(?:公开|发布|主动|有关|相关|方面|信息|情况|类|领域|事项|工作|及|和|与|、|的|等|考试|录取|管理|服务|建设|收费|质量|学校|制度|学科|干部|队伍|合作|交流|考核|评价|就业|资助|后勤|基建|采购|招标|规章|内容)*[。:]?$");

    private final String text;
    private final Marks marks;
    private final List<Heading> headings;
    private final List<Optional<Category>> categories = new ArrayList<>();

    Subjects(String text, Marks marks, Outline outline) {
        this.text = text;
        this.marks = marks;
        this.headings = outline.headings();
        headings.forEach(heading -> categories.add(read(heading)));
        dropOthers();
    }

    /** 其他 behind 招生 and 财务 is a subject; behind 网站 and 新媒体 it is the rest of the places. */
    private void dropOthers() {
        Set<HeadingMark.Level> levels = EnumSet.noneOf(HeadingMark.Level.class);
        for (int i = 0; i < headings.size(); i++) {
            if (categories.get(i).isPresent() && !categories.get(i).equals(OTHER)) {
                levels.add(headings.get(i).level());
            }
        }
        for (int i = 0; i < headings.size(); i++) {
            if (categories.get(i).equals(OTHER)
                    && !levels.contains(headings.get(i).level())) {
                categories.set(i, Optional.empty());
            }
        }
    }

    Optional<Category> at(Passage passage, int offset) {
        int newLine = passage.last('\n', offset);
        int line = Math.max(newLine, passage.last(';', offset)) + 1;
        return lead(passage, Math.max(line, passage.begin()))
                .or(() -> newLine < 0 ? lead(passage, passage.begin()) : Optional.empty())
                .or(() -> heading(offset));
    }

    /** The nearest heading, or one around it, that is the name of a subject and of nothing else. */
    private Optional<Category> heading(int offset) {
        int level = Integer.MAX_VALUE;
        for (int i = headings.size() - 1; i >= 0; i--) {
            Heading heading = headings.get(i);
            if (heading.span().begin() <= offset && heading.level().ordinal() < level) {
                if (categories.get(i).isPresent()) {
                    return categories.get(i);
                }
                level = heading.level().ordinal();
            }
        }
        return Optional.empty();
    }

    private Optional<Category> read(Heading heading) {
        Set<Section> sections = heading.sections();
        if (!sections.isEmpty() || heading.text().length() > LONGEST_LEAD + 6) {
            return Optional.empty();
        }
        int end = heading.span().end();
        int begin = Math.max(heading.span().begin(), end - heading.text().length());
        if (marks.lastCategory(begin, end).isEmpty()) {
            return Optional.empty();
        }
        var start = TITLE_START.matcher(text).region(begin, end);
        int from = start.lookingAt() ? start.end() : begin;
        Optional<Category> category = marks.categoryFrom(from, end).or(() -> marks.categoryFrom(begin, end));
        int after = marks.categoryEnd(from, end);
        int last = after < 0 ? marks.categoryEnd(begin, end) : after;
        return last >= 0 && TITLE_WORDS.matcher(text.substring(last, end)).matches() ? category : Optional.empty();
    }

    /** 招生考试方面,... */
    private Optional<Category> lead(Passage passage, int begin) {
        int end = Math.min(passage.end(), begin + LONGEST_LEAD);
        int from = begin + ListMark.length(text, begin);
        int last = marks.categoryEnd(from, end);
        if (last < 0
                || !LEAD_END.matcher(text)
                        .region(last, Math.min(passage.end(), last + LONGEST_LEAD))
                        .lookingAt()) {
            return Optional.empty();
        }
        return marks.categoryFrom(from, end)
                .filter(category -> category != Category.OTHER || !text.startsWith("其他", from));
    }
}
