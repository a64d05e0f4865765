package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import io.github.disclosurecompare.cli.demo.speech.Phrase;
import io.github.disclosurecompare.cli.demo.speech.Said;
import io.github.disclosurecompare.domain.Category;
import io.github.disclosurecompare.domain.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What disclosures are about, with the words for it and its usual weight. */
enum Subject {
    BASICS(Category.BASIC, 14, "学校基本信息类#条"),
    ADMISSION(Category.ADMISSIONS, 16, "招生考试类信息#条"),
    MONEY(Category.FINANCE, 10, "财务资产类信息#条"),
    STAFF(Category.PERSONNEL, 13, "人事师资类信息#条"),
    TEACHING(Category.TEACHING, 20, "教学质量类信息#条"),
    STUDENTS(Category.STUDENTS, 15, "学生服务类信息#条"),
    INTEGRITY(Category.INTEGRITY, 2, "学风建设类信息#条"),
    DEGREES(Category.DEGREES, 4, "学位学科类信息#条"),
    EXCHANGE(Category.INTERNATIONAL, 3, "对外交流类信息#条"),
    REST(Category.OTHER, 3, "其他类信息#条");

    private static final double SPREAD = 0.15;

    private final Category category;
    private final int weight;
    private final Phrase phrase;

    Subject(Category category, int weight, String template) {
        this.category = category;
        this.weight = weight;
        phrase = Phrase.of(template);
    }

    /** The same items once more, by subject; the figures add up to them. */
    static List<Figure> split(long items, boolean isVocational, DemoRandom random) {
        // A college without degrees has nothing to say of them.
        List<Subject> subjects = Stream.of(values())
                .filter(subject -> subject != DEGREES || !isVocational)
                .toList();
        double[] upTo = new double[subjects.size() + 1];
        for (int i = 0; i < subjects.size(); i++) {
            upTo[i + 1] = upTo[i] + subjects.get(i).weight * random.scatter(SPREAD);
        }
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            double whole = upTo[subjects.size()];
            long amount = Math.round(items * upTo[i + 1] / whole) - Math.round(items * upTo[i] / whole);
            Subject subject = subjects.get(i);
            figures.add(Figures.ofCategory(subject.category, subject.phrase, Said.exactly(amount)));
        }
        return figures;
    }
}
