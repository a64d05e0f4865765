package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the phrases of a stretch mean by their neighbours: whose site, which paper, the column of which page. */
final class MentionReader {
    private static final int LONGEST_COLUMN = 3;
    private static final Pattern SCHOOL = Pattern.compile("大学|学院|学报|校|[师工农医科财林理院]大|职院|师专|高专");
    private static final Pattern OBEYED = Pattern.compile("按照|根据|依据|依照|贯彻|落实|对照|遵照|遵循|响应|结合|围绕|依$|按$");
    private static final Pattern ORDERS = Pattern.compile(
            "^(?:组织|举办|主办|开展|委托|批准|核准|备案|监制|认定|评估|评选|召开|颁|令|办公厅|的?关于|的?文件|的?要求|的?规定|《|部署|有关|相关|下发|印发|信息公开(?:办法|工作|要求|规定))");
    /** Platforms with a name and no channel of their own. */
    private static final Pattern NAMED = Pattern.compile("今日头条|头条号|小红书|知乎|百家号|澎湃号");

    private static final Pattern OWN_STATION = Pattern.compile("(?:^|.*(?:校|校园|校园广播|校广播|学院|大学|闭路|有线|学生|本院|我院))$");

    private final Marks marks;
    private final String text;
    private final SiteOwner owners;

    MentionReader(Marks marks, String text, String institution, String unit) {
        this.marks = marks;
        this.text = text;
        this.owners = new SiteOwner(text, institution, unit);
    }

    List<Mention> places(Passage passage, int begin, int end) {
        List<Mention> read = new ArrayList<>();
        for (Mention mention : marks.mentions(begin, end)) {
            Mention meant = meant(mention, begin);
            if (!read.isEmpty() && text.startsWith("发文", mention.begin()) || text.startsWith("栏目", mention.end() - 1)) {
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
                                .anyMatch(column -> news ? column.end() == mention.end() : isCounted(column.end()))
                || media && isNamedColumn(mention);
    }

    /** 媒体看校500条 in a list of columns: a name of two words that nothing is published in. */
    private boolean isNamedColumn(Mention mention) {
        int end = mention.end() + 2;
        return text.startsWith("媒体", mention.begin())
                && mention.length() == 2
                && mention.begin() > 0
                && ",;、“:".indexOf(text.charAt(mention.begin() - 1)) >= 0
                && isCounted(end)
                && !marks.hasAny(mention.end(), end, Cue.PUBLISH, Cue.ITEM, Cue.SUM)
                && !Latin.isDigit(text.charAt(end - 1));
    }

    /** 媒体报道 is a column where its number follows, 媒体报道学校 is not. */
    private boolean isCounted(int end) {
        return end < text.length() && ("”》".indexOf(text.charAt(end)) >= 0 || Latin.isDigit(text.charAt(end)));
    }

    private Mention meant(Mention mention, int begin) {
        String owner = owners.of(mention.begin(), begin);
        boolean other = owner.endsWith("其他") || owner.endsWith("其它") || text.startsWith("其他", mention.begin());
        Mention here = other
                        || NAMED.matcher(text)
                                .region(mention.begin(), mention.end())
                                .lookingAt()
                ? mention.asOther()
                : mention;
        return switch (mention.channel()) {
            case WEBSITE -> here.as(owners.site(owner + owners.leading(mention)));
            case DEPARTMENT_SITE -> owners.isOwnSite(owner, mention) ? here.as(Channel.WEBSITE) : here;
            case BROADCAST -> OWN_STATION.matcher(owner).matches() ? here : here.as(Channel.EXTERNAL_MEDIA);
            case EXTERNAL_MEDIA -> here.as(paper(mention, begin));
            case SUPERIOR_AUTHORITY, PUBLIC_PLATFORM, MEETING, DOCUMENT -> here;
            default -> SiteOwner.isSuperior(owner) ? here.as(Channel.SUPERIOR_AUTHORITY) : here;
        };
    }

    private int last(char c, int before, int begin) {
        for (int i = before - 1; i >= begin; i--) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
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
        return between.equals("的") || between.equals("“") || between.equals("”") || between.equals("\"");
    }

    /** Of two phrases without anything between them: the superior's, else the narrower of two places. */
    private static Mention joined(Mention first, Mention second) {
        if (first.channel() == Channel.SUPERIOR_AUTHORITY) {
            return new Mention(first.begin(), second.end(), Channel.SUPERIOR_AUTHORITY);
        }
        boolean ofMedia =
                first.channel() == Channel.EXTERNAL_MEDIA && second.channel().group() == ChannelGroup.NEW_MEDIA;
        if (second.channel() == Channel.WEBSITE || ofMedia) {
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
