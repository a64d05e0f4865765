package io.github.disclosurecompare.cli.demo.speech;

import io.github.disclosurecompare.domain.MeasureFamily;

/**
 * Words that say a number.
 *
 * @param before what stands before the number
 * @param measure the measure word behind it
 */
public record Phrase(String before, String measure) {

    /** @param template like {@code 公告栏公开信息#条}, the number at the # */
    public static Phrase of(String template) {
        int at = template.indexOf('#');
        return new Phrase(template.substring(0, at), template.substring(at + 1));
    }

    public String say(Said number) {
        return before + number.words() + measure;
    }

    public boolean countsItems() {
        return MeasureFamily.find(measure).filter(MeasureFamily.ITEMS::equals).isPresent();
    }
}
