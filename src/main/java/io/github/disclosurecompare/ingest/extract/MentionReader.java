package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the phrases of a stretch mean by their neighbours: whose site, which paper, the column of which page. */
final class MentionReader {
    private static final int LONGEST_OWNER = 16;
    private static final int LONGEST_COLUMN = 3;
    private static final String SEPARATORS = "、,;:。()\n和及与或在于由从到至把将向以经“”《》\t";
    private static final List<String> WORDS_BEFORE =
            List.of("通过", "利用", "依托", "借助", "以及", "包括", "其中", "登录", "经由", "运用", "充分发挥", "除在", "同步", "并在");
    private static final Pattern SUPERIOR =
            Pattern.compile("(?:教育部|教育局|教委|教工委|教育委员会|政府|省委|市委|区党委|国务院|上级|上级单位|上级部门|主管部门|(?<![大餐客展前舞门])厅"
                    + "|(?:省|市|中央|国家|自治区)[^校院]{0,8}(?:局|部|委|办))(?:的|官方|门户|主办的)?$");
    private static final Pattern DEPARTMENT = Pattern.compile(
            "(?:机构|处|部|办|办公室|室|科|中心|馆|所|委|工会|系|部门|单位|二级|院系|院部|机关|研究生院|招生|就业|团学|学工|教务|各学院|各院|系部|分院|书院)$");
    private static final Pattern SCHOOL = Pattern.compile("大学|学院|学报|校|[师工农医科财林理院]大|职院|师专|高专");
    private static final Pattern OBEYED = Pattern.compile("按照|根据|依据|依照|贯彻|落实|对照|遵照|遵循|响应|结合|围绕|依$|按$");
    private static final Pattern ORDERS = Pattern.compile(
            "^(?:组织|举办|主办|开展|委托|批准|核准|备案|监制|认定|评估|评选|召开|颁|令|办公厅|的?关于|的?文件|的?要求|的?规定|《|部署|有关|相关|下发|印发|信息公开(?:办法|工作|要求|规定))");
    private static final Pattern OWN_UNIT = Pattern.compile("(?:本|我|该)(?:部门?|处|单位|部|院|系|中心|馆|室)$|^部门$");
    private static final Pattern OWN_STATION = Pattern.compile("(?:^|.*(?:校|学院|大学|闭路|有线|学生|本院|我院))$");

    private final Marks marks;
    private final String text;
    private final String unit;
    private final String institution;

    MentionReader(Marks marks, String text, String institution, String unit) {
        this.marks = marks;
        this.text = text;
        this.institution = institution;
        this.unit = unit;
    }

    List<Mention> places(Passage passage, int begin, int end) {
        List<Mention> read = new ArrayList<>();
        for (Mention mention : marks.mentions(begin, end)) {
            Mention meant = meant(mention, begin);
            if (!read.isEmpty() && text.startsWith("发文", mention.begin())) {
                continue;
            }
            Mention previous = read.isEmpty() ? null : read.get(read.size() - 1);
            if (previous != null && touches(previous, meant)) {
                read.set(read.size() - 1, joined(previous, meant));
            } else if (isAfterList(meant, read, begin)) {
                read.set(read.size() - 1, read.get(read.size() - 1).until(meant.end()));
            } else if (!isColumn(meant)) {
                read.add(meant);
            }
        }
        boolean media = read.stream().anyMatch(mention -> mention.channel() == Channel.EXTERNAL_MEDIA);
        read.removeIf(mention -> media && text.startsWith("教育网", mention.begin()));
        read.removeIf(mention -> mention.channel() == Channel.SUPERIOR_AUTHORITY && isObeyed(mention, begin));
        return read;
    }

    /** An authority that is obeyed publishes nothing: 按照教育部要求. */
    private boolean isObeyed(Mention mention, int begin) {
        return OBEYED.matcher(text.substring(begin, mention.begin())).find()
                || ORDERS.matcher(text.substring(mention.end(), Math.min(text.length(), mention.end() + 8)))
                        .find();
    }

    /** A column has the channel of its site. */
    private boolean isColumn(Mention mention) {
        boolean news = mention.channel() == Channel.NEWS_SITE;
        boolean media = mention.channel() == Channel.EXTERNAL_MEDIA;
        return (news || media)
                && marks.list(Cue.COLUMN, mention.begin(), mention.end() + LONGEST_COLUMN).stream()
                        .filter(column -> column.begin() == mention.begin())
                        .anyMatch(column -> news ? column.end() == mention.end() : isCounted(column.end()));
    }

    /** 媒体报道 is a column where its number follows, 媒体报道学校 is not. */
    private boolean isCounted(int end) {
        return end < text.length() && ("”》".indexOf(text.charAt(end)) >= 0 || Latin.isDigit(text.charAt(end)));
    }

    private Mention meant(Mention mention, int begin) {
        String owner = owner(mention.begin(), begin);
        boolean other = owner.endsWith("其他") || owner.endsWith("其它") || text.startsWith("其他", mention.begin());
        Mention here = other ? mention.asOther() : mention;
        return switch (mention.channel()) {
            case WEBSITE -> here.as(site(owner + leading(mention)));
            case DEPARTMENT_SITE -> isOwnSite(owner, mention) ? here.as(Channel.WEBSITE) : here;
            case BROADCAST -> OWN_STATION.matcher(owner).matches() ? here : here.as(Channel.EXTERNAL_MEDIA);
            case EXTERNAL_MEDIA -> here.as(paper(mention, begin));
            case SUPERIOR_AUTHORITY, PUBLIC_PLATFORM, MEETING, DOCUMENT -> here;
            default -> isSuperior(owner) ? here.as(Channel.SUPERIOR_AUTHORITY) : here;
        };
    }

    /** The words directly before a phrase, back to the nearest separator. */
    private String owner(int at, int begin) {
        int from = at;
        while (from > begin && at - from < LONGEST_OWNER && SEPARATORS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        if (from > begin && text.charAt(from - 1) == ')' && from == at) {
            int open = last('(', at, begin);
            return open > begin ? owner(open, begin) : "";
        }
        String owner = text.substring(from, at);
        for (String word : WORDS_BEFORE) {
            int last = owner.lastIndexOf(word);
            owner = last < 0 ? owner : owner.substring(last + word.length());
        }
        return owner;
    }

    private boolean isOwnSite(String owner, Mention mention) {
        return !unit.isEmpty() && (owner + text.substring(mention.begin(), mention.end())).contains(unit);
    }

    /** The owner that the phrase itself begins with: 学院网站, 部门网站. */
    private String leading(Mention mention) {
        for (String owner : List.of("学院", "部门")) {
            if (text.startsWith(owner, mention.begin())) {
                return owner;
            }
        }
        return "";
    }

    private int last(char c, int before, int begin) {
        for (int i = before - 1; i >= begin; i--) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private Channel site(String owner) {
        if (isOwn(owner)) {
            return Channel.WEBSITE;
        }
        if (isSuperior(owner)) {
            return Channel.SUPERIOR_AUTHORITY;
        }
        return isCollege(owner) || DEPARTMENT.matcher(owner).find() ? Channel.DEPARTMENT_SITE : Channel.WEBSITE;
    }

    /** 学院 alone is the reporting one, unless that is a 大学. */
    private boolean isCollege(String owner) {
        boolean bare = owner.equals("学院") || owner.endsWith("我学院") || owner.endsWith("本学院") || owner.endsWith("全学院");
        return owner.endsWith("学院") && (!bare || unit.isEmpty() && institution.endsWith("大学"));
    }

    private boolean isOwn(String owner) {
        if (!institution.isEmpty() && unit.isEmpty() && owner.endsWith(institution)) {
            return true;
        }
        return !unit.isEmpty()
                && (owner.endsWith(unit) || OWN_UNIT.matcher(owner).find());
    }

    private static boolean isSuperior(String owner) {
        return SUPERIOR.matcher(owner).find();
    }

    /** A paper with the name of a school in its title is that school's. */
    private Channel paper(Mention mention, int begin) {
        int title = last('《', mention.begin(), begin);
        boolean titled = title >= begin && text.startsWith("》", mention.end() - 1);
        return titled && SCHOOL.matcher(text.substring(title, mention.end())).find()
                ? Channel.NEWSPAPER
                : mention.channel();
    }

    private boolean touches(Mention previous, Mention next) {
        if (next.begin() == previous.end()) {
            return true;
        }
        String between = text.substring(previous.end(), next.begin());
        return between.equals("的") || between.equals("“") || between.equals("\"");
    }

    /** Of two phrases without anything between them: the superior's, else the narrower of two places. */
    private static Mention joined(Mention first, Mention second) {
        if (first.channel() == Channel.SUPERIOR_AUTHORITY) {
            return new Mention(first.begin(), second.end(), Channel.SUPERIOR_AUTHORITY);
        }
        if (second.channel() == Channel.WEBSITE) {
            return first.until(second.end());
        }
        boolean column = first.channel() == Channel.WEBSITE
                && second.channel() != Channel.DISCLOSURE_SITE
                && second.channel().group() != ChannelGroup.NEW_MEDIA
                && second.channel().group() != ChannelGroup.OFFICE;
        return column
                ? new Mention(first.begin(), second.end(), first.channel(), first.isOther())
                : second.from(first.begin());
    }

    /** 等 adds no channel: 微信、微博等新媒体. */
    private boolean isAfterList(Mention mention, List<Mention> listed, int begin) {
        if (mention.isOther() || listed.isEmpty() || !isGeneral(mention)) {
            return false;
        }
        int etc = last('等', mention.begin(), begin);
        if (etc < Math.max(begin, listed.get(listed.size() - 1).end()) || mention.begin() - etc > 12) {
            return false;
        }
        boolean onlyAuthorities = listed.stream()
                .allMatch(m -> m.channel() == Channel.SUPERIOR_AUTHORITY || m.channel() == Channel.PUBLIC_PLATFORM);
        return mention.channel() != Channel.EXTERNAL_MEDIA || !onlyAuthorities;
    }

    private boolean isGeneral(Mention mention) {
        return switch (mention.channel()) {
            case NEW_MEDIA,
                    EXTERNAL_MEDIA,
                    MEETING,
                    WEBSITE,
                    SUPERIOR_AUTHORITY,
                    DOCUMENT,
                    BULLETIN_BOARD,
                    DEPARTMENT_SITE -> true;
            default -> false;
        };
    }
}
