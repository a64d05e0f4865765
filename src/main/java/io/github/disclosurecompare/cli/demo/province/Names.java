package io.github.disclosurecompare.cli.demo.province;

import io.github.disclosurecompare.cli.demo.chance.DemoRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names for institutions that do not exist: 示例, mostly a region, a subject, a kind of school; none comes twice. */
final class Names {
    static final String PREFIX = "示例";

    /** The shortest and the longest are always there, since they are what a layout breaks on. */
    private static final Map<Level, List<String>> FIRST = Map.of(
            Level.UNDERGRADUATE, List.of("示例大学", "示例理工大学"),
            Level.VOCATIONAL, List.of("示例东部沿海装备制造与自动化职业技术学院", "示例海洋职业技术学院"));

    private static final List<String> DIRECTIONS = words("东部 南部 西部 北部 中部 东南 西南 东北 西北");
    private static final List<String> LANDSCAPES = words("沿海 沿江 高原 平原 山区 湖区 河谷 草原");
    private static final Map<Level, List<String>> SUBJECTS = Map.of(
            Level.UNDERGRADUATE,
            words("理工 师范 农业 林业 医科 财经 政法 外国语 体育 艺术 音乐 美术 戏剧 海洋 交通 邮电 电力 石油 矿业 地质 建筑 纺织 轻工"
                    + " 化工 航空 民族 中医药 工商 科技 工程 信息 电子 水利 气象 测绘 材料 生物 食品 传媒 电影 旅游 统计 金融 审计 商贸"),
            Level.VOCATIONAL,
            words("海洋 机电 交通 建筑 旅游 护理 铁道 汽车 电子 信息 商贸 财经 农业 林业 水利 电力 化工 纺织 艺术 外贸 物流 影视 传媒"
                    + " 生态 环保 食品 药品 幼儿师范 现代服务业 轨道交通 数字商务 智能制造 新能源 健康养老 装备制造与自动化"));
    private static final Map<Level, List<String>> KINDS = Map.of(
            Level.UNDERGRADUATE, words("大学 大学 学院"),
            Level.VOCATIONAL, words("职业技术学院 职业技术学院 职业学院 高等专科学校"));
    private static final Pattern KIND_AT_END = Pattern.compile("(大学|职业技术学院|职业学院|学院|高等专科学校)$");
    private static final List<String> UNITS = words("机械学院 教务处 外国语学院 后勤处 图书馆 计算机学院 学生处 艺术设计学院 财务处 经济管理学院 人事处 基础部 科研处");

    private final Set<String> taken = new HashSet<>();
    private final DemoRandom random;

    Names(DemoRandom random) {
        this.random = random;
        FIRST.values().forEach(taken::addAll);
    }

    /** @param nth how many of the level have a name already */
    String next(Level level, int nth) {
        List<String> first = FIRST.get(level);
        return nth < first.size() ? first.get(nth) : invent(level);
    }

    /** What an institution was called before it was raised to what it is; empty where another one was called so. */
    Optional<String> former(String name) {
        return Optional.of(KIND_AT_END.matcher(name).replaceFirst("学校")).filter(taken::add);
    }

    /** Names of departments, each once. */
    List<String> units(int count) {
        int start = random.below(UNITS.size());
        return IntStream.range(start, start + count)
                .mapToObj(i -> UNITS.get(i % UNITS.size()))
                .toList();
    }

    private String invent(Level level) {
        String name;
        do {
            name = PREFIX + region() + random.oneOf(SUBJECTS.get(level)) + random.oneOf(KINDS.get(level));
        } while (!taken.add(name));
        return name;
    }

    private String region() {
        return switch (random.below(5)) {
            case 0, 1 -> "";
            case 2 -> random.oneOf(DIRECTIONS);
            case 3 -> random.oneOf(LANDSCAPES);
            default -> random.oneOf(DIRECTIONS) + random.oneOf(LANDSCAPES);
        };
    }

    private static List<String> words(String list) {
        return List.of(list.split(" "));
    }
}
