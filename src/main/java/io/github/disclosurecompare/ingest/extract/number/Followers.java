package io.github.disclosurecompare.ingest.extract.number;

import io.github.disclosurecompare.ingest.extract.text.Words;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that follow a number and show that it counts no information: 元, 个工作日, 大类. */
public final class Followers {
    private static final Map<String, Reason> FOLLOWERS = Map.ofEntries(
            Map.entry("%", Reason.PERCENTAGE),
            Map.entry("‰", Reason.PERCENTAGE),
            Map.entry("个百分点", Reason.PERCENTAGE),
            Map.entry("百分点", Reason.PERCENTAGE),
            Map.entry("元", Reason.MONEY),
            Map.entry("美元", Reason.MONEY),
            Map.entry("元人民币", Reason.MONEY),
            Map.entry("年", Reason.DATE),
            Map.entry("学年", Reason.DATE),
            Map.entry("级", Reason.DATE),
            Map.entry("届", Reason.ORDINAL),
            Map.entry("月", Reason.DATE),
            Map.entry("日", Reason.DATE),
            Map.entry("天", Reason.DURATION),
            Map.entry("周", Reason.DURATION),
            Map.entry("晚", Reason.DURATION),
            Map.entry("小时", Reason.DURATION),
            Map.entry("个小时", Reason.DURATION),
            Map.entry("分钟", Reason.DURATION),
            Map.entry("秒", Reason.DURATION),
            Map.entry("个月", Reason.DURATION),
            Map.entry("个工作日", Reason.DURATION),
            Map.entry("工作日", Reason.DURATION),
            Map.entry("个学期", Reason.DURATION),
            Map.entry("学期", Reason.DURATION),
            Map.entry("学时", Reason.DURATION),
            Map.entry("课时", Reason.DURATION),
            Map.entry("点", Reason.DATE),
            Map.entry("时", Reason.DATE),
            Map.entry("岁", Reason.DURATION),
            Map.entry("平方米", Reason.SIZE),
            Map.entry("平米", Reason.SIZE),
            Map.entry("万平方米", Reason.SIZE),
            Map.entry("亩", Reason.SIZE),
            Map.entry("公里", Reason.SIZE),
            Map.entry("米", Reason.SIZE),
            Map.entry("吨", Reason.SIZE),
            Map.entry("公斤", Reason.SIZE),
            Map.entry("倍", Reason.DIFFERENCE),
            Map.entry("分", Reason.SCORE),
            Map.entry("号", Reason.ADDRESS),
            Map.entry("室", Reason.ADDRESS),
            Map.entry("楼", Reason.ADDRESS),
            Map.entry("栋", Reason.ADDRESS),
            Map.entry("号楼", Reason.ADDRESS),
            Map.entry("幢", Reason.ADDRESS),
            Map.entry("层", Reason.ADDRESS),
            Map.entry("字", Reason.WORDS),
            Map.entry("万字", Reason.WORDS),
            Map.entry("版", Reason.WORDS),
            Map.entry("个版", Reason.WORDS),
            Map.entry("个版面", Reason.WORDS),
            Map.entry("个整版", Reason.WORDS),
            Map.entry("页", Reason.WORDS),
            Map.entry("大类", Reason.CHECKLIST_SIZE),
            Map.entry("个大类", Reason.CHECKLIST_SIZE),
            Map.entry("类", Reason.CHECKLIST_SIZE),
            Map.entry("个类别", Reason.CHECKLIST_SIZE),
            Map.entry("个方面", Reason.CHECKLIST_SIZE),
            Map.entry("方面", Reason.CHECKLIST_SIZE),
            Map.entry("大项", Reason.CHECKLIST_SIZE),
            Map.entry("部分", Reason.STRUCTURE),
            Map.entry("个部分", Reason.STRUCTURE),
            Map.entry("种", Reason.STRUCTURE),
            Map.entry("所", Reason.STRUCTURE),
            Map.entry("家", Reason.STRUCTURE),
            Map.entry("门", Reason.STRUCTURE),
            Map.entry("间", Reason.STRUCTURE),
            Map.entry("条线", Reason.STRUCTURE),
            Map.entry("笔", Reason.NOT_DISCLOSURE),
            Map.entry("强", Reason.ORDINAL),
            Map.entry("周年", Reason.DATE));

    private static final Words BY_FIRST = new Words(FOLLOWERS.keySet());

    private static final Set<String> OTHER_WORDS =
            Set.of("分别", "号召", "时间", "点赞", "年鉴", "周报", "日报", "月报", "类似", "所有", "门户");

    private final String text;

    Followers(String text) {
        this.text = text;
    }

    Optional<Reason> reason(Numeral numeral) {
        int plain = plainEnd(numeral);
        int measured = numeral.end() - numeral.measure().length();
        Optional<Reason> reason = at(plain);
        return reason.isPresent() || measured == plain ? reason : at(measured);
    }

    private Optional<Reason> at(int from) {
        if (from < text.length()) {
            for (String word : BY_FIRST.with(text.charAt(from))) {
                if (text.startsWith(word, from) && !isOtherWord(from, word.length())) {
                    return Optional.of(FOLLOWERS.get(word));
                }
            }
        }
        return Optional.empty();
    }

    /** 时 of 时间, 月 of 月报, 分 of 分别, 字 of 字节, 号 of 号召, 层 of 层面. */
    private boolean isOtherWord(int from, int length) {
        int next = from + length;
        String two = next < text.length() && length == 1 ? text.substring(from, next + 1) : "";
        return OTHER_WORDS.contains(two);
    }

    /** After digits, magnitude and 余, before any measure. */
    private int plainEnd(Numeral numeral) {
        int i = numeral.digits().end();
        while (i < text.length() && (Digits.magnitude(text.charAt(i)) > 1 || "余多+来几".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
