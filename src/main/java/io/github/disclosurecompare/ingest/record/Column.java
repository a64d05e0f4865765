package io.github.disclosurecompare.ingest.record;

import io.github.disclosurecompare.domain.Coded;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a record sheet in long form, with their Chinese headers. */
enum Column implements Coded {
    INSTITUTION_CODE("学校标识码"),
    INSTITUTION("学校名称"),
    UNIT("部门"),
    ACADEMIC_YEAR("学年"),
    METRIC("指标"),
    CHANNELS("渠道"),
    CATEGORY("类别"),
    VALUE("数值"),
    QUALIFIER("限定"),
    MEASURE("单位"),
    ROLE("角色"),
    QUOTE("原文"),
    ISSUED("落款日期"),
    SOURCE("来源"),
    PUBLISHED("公布日期"),
    PERIOD_FROM("起"),
    PERIOD_TO("止"),
    SECTIONS("章节"),
    BEGIN("begin"),
    END("end"),
    NOTE("备注");

    private static final Map<String, Column> BY_HEADER = byHeader();

    private final String code = name().toLowerCase(Locale.ROOT);
    private final String chinese;

    Column(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String code() {
        return code;
    }

    /** By its English or Chinese header. */
    static Optional<Column> find(String header) {
        return Optional.ofNullable(BY_HEADER.get(header));
    }

    private static Map<String, Column> byHeader() {
        Map<String, Column> map = new HashMap<>();
        for (Column column : values()) {
            map.put(column.code, column);
            map.put(column.chinese, column);
        }
        return Map.copyOf(map);
    }
}
