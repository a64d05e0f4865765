package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;
import io.github.disclosurecompare.ingest.extract.phrase.Mention;
import io.github.disclosurecompare.ingest.extract.text.CuedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the phrases of a stretch mean by their neighbours: whose site, which paper, the column of which page. */
final class MentionReader {
    private static final Pattern SCHOOL = Pattern.compile("大学|学院|学报|校|[师工农医科财林理院]大|职院|师专|高专");
    /** What is done with a paper of one's own; others print what one sends them. */
    private static final Pattern ISSUED = Pattern.compile("[^,;:。、《刊载登播报采]{0,10}?(?:编辑|出版|出刊|出报|编印|刊印|发行)");

    private static final Pattern PRINCIPLE =
            Pattern.compile("(?:公开|发布)?(?:为主|为辅|为补充|相结合)[,、;。](?!(?:共计|共|计|达|累计|合计|总计)\\d)");
    private static final String FIRST_OF_PRINCIPLE = "公发为相";
    private static final Pattern OBEYED = Pattern.compile("按照|根据|依据|依照|贯彻|落实|对照|遵照|遵循|响应|结合|围绕|依$|按$");
    private static final Pattern ORDERS = Pattern.compile(
            "^(?:组织|举办|主办|开展|委托|批准|核准|备案|监制|认定|评估|评选|召开|颁|令|办公厅|的?关于|的?文件|来文|来函|的?要求|的?规定|《|部署|有关|相关|下发|印发|信息公开(?:办法|工作|要求|规定))");
    /** Platforms with a name and no channel of their own. */
    private static final CuedPattern NAMED = CuedPattern.of("头小知百澎", "今日头条|头条号|小红书|知乎|百家号|澎湃号");

    private static final Pattern OWN_STATION = Pattern.compile("(?:^|.*(?:校|校园|校内|院内|校园广播|校广播|学院|大学|闭路|有线|学生|本院|我院))$");

    private static final String SHORT_VIDEO = "短视频";

    private final Marks marks;
    private final String text;
    private final SiteOwner owners;
    private final ColumnNames columns;

    MentionReader(Marks marks, String text, String institution, String unit) {
        this.marks = marks;
        this.text = text;
        this.owners = new SiteOwner(text, institution, unit);
        this.columns = new ColumnNames(marks, text);
    }

    List<Mention> places(int begin, int end) {
        List<Mention> read = new ArrayList<>();
        for (Mention mention : marks.mentions(begin, end)) {
            if (!read.isEmpty() && text.startsWith("发文", mention.begin())
                    || text.startsWith("栏目", mention.end() - 1)
                    || isVerb(mention)) {
                continue;
            }
            Mention meant = meant(mention, begin);
            Mention previous = read.isEmpty() ? null : read.get(read.size() - 1);
            if (previous != null && touches(previous, meant)) {
                read.set(
                        read.size() - 1,
                        isKind(previous, meant) ? previous.until(meant.end()) : joined(previous, meant));
            } else if (isAfterList(meant, read, begin)) {
                read.set(read.size() - 1, read.get(read.size() - 1).until(meant.end()));
            } else if (!columns.holds(meant)) {
                read.add(meant);
            }
        }
        if (read.isEmpty()) {
            return read;
        }
        Superiors.takeAccounts(text, read);
        boolean media = names(read, Channel.EXTERNAL_MEDIA);
        read.removeIf(this::isPrinciple);
        if (media) {
            read.replaceAll(mention -> mention.channel() == Channel.NEWS_SITE && isOfOthers(mention, begin)
                    ? mention.as(Channel.EXTERNAL_MEDIA)
                    : mention);
            read.removeIf(mention -> text.startsWith("教育网", mention.begin()));
        }
        if (names(read, Channel.SUPERIOR_AUTHORITY)) {
            read.removeIf(mention -> mention.channel() == Channel.SUPERIOR_AUTHORITY && isObeyed(mention, begin));
        }
        return read;
    }

    private static boolean names(List<Mention> mentions, Channel channel) {
        for (Mention mention : mentions) {
            if (mention.channel() == channel) {
                return true;
            }
        }
        return false;
    }

    /** 江南新闻网 in a list of media. */
    private boolean isOfOthers(Mention mention, int begin) {
        String owner = owners.of(mention.begin(), begin);
        return !owner.isEmpty() && !SCHOOL.matcher(owner).find();
    }

    /** 发布会议通知 holds no 发布会, 刊发文章 no 发文. */
    private boolean isVerb(Mention mention) {
        return text.startsWith("发布会议", mention.begin())
                || text.startsWith("发文章", mention.begin())
                || text.startsWith("发文量", mention.begin());
    }

    /** 以网络公开为主,会议公开为补充 is about the ways of publishing in general. */
    private boolean isPrinciple(Mention mention) {
        return mention.end() < text.length()
                && FIRST_OF_PRINCIPLE.indexOf(text.charAt(mention.end())) >= 0
                && PRINCIPLE.matcher(text).region(mention.end(), text.length()).lookingAt();
    }

    /** An authority that is obeyed publishes nothing: 按照教育部要求. */
    private boolean isObeyed(Mention mention, int begin) {
        return OBEYED.matcher(text.substring(begin, mention.begin())).find()
                || ORDERS.matcher(text.substring(mention.end(), Math.min(text.length(), mention.end() + 8)))
                        .find();
    }

    private Mention meant(Mention mention, int begin) {
        String owner = owners.of(mention.begin(), begin);
        boolean other = owner.endsWith("其他") || owner.endsWith("其它") || text.startsWith("其他", mention.begin());
        Mention here = other || NAMED.begins(text, mention.begin(), mention.end()) ? mention.asOther() : mention;
        return switch (mention.channel()) {
            case WEBSITE -> here.as(owners.site(owner + owners.leading(mention)));
            case DEPARTMENT_SITE -> owners.isOwnSite(owner, mention) ? here.as(Channel.WEBSITE) : here;
            case BROADCAST -> isOwnStation(owner, mention) ? here : here.as(Channel.EXTERNAL_MEDIA);
            case EXTERNAL_MEDIA -> here.as(paper(mention, begin));
            case SUPERIOR_AUTHORITY, PUBLIC_PLATFORM, MEETING, DOCUMENT -> here;
            default -> SiteOwner.isSuperior(owner) ? here.as(Channel.SUPERIOR_AUTHORITY) : here;
        };
    }

    private boolean isOwnStation(String owner, Mention mention) {
        return text.charAt(mention.begin()) == '校' || OWN_STATION.matcher(owner).matches();
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
        boolean own = titled
                && (SCHOOL.matcher(text.substring(title, mention.end())).find()
                        || ISSUED.matcher(text)
                                .region(mention.end(), text.length())
                                .lookingAt());
        return own ? Channel.NEWSPAPER : mention.channel();
    }

    private boolean touches(Mention previous, Mention next) {
        return next.begin() == previous.end()
                || next.begin() == previous.end() + 1 && "的“”\"".indexOf(text.charAt(previous.end())) >= 0;
    }

    /** 视频号短视频95条: the account, and what it published. */
    private boolean isKind(Mention first, Mention second) {
        return first.channel().group() == ChannelGroup.NEW_MEDIA
                && second.length() == SHORT_VIDEO.length()
                && text.startsWith(SHORT_VIDEO, second.begin());
    }

    /** Of two phrases without anything between them: the superior's, else the narrower of two places. */
    private static Mention joined(Mention first, Mention second) {
        if (first.channel() == Channel.SUPERIOR_AUTHORITY && second.channel() == Channel.DOCUMENT) {
            return second;
        }
        if (first.channel() == Channel.SUPERIOR_AUTHORITY) {
            return new Mention(first.begin(), second.end(), Channel.SUPERIOR_AUTHORITY);
        }
        if (first.channel() == Channel.PUBLIC_PLATFORM && second.channel() == Channel.DEPARTMENT_SITE) {
            return first.until(second.end());
        }
        boolean ofMedia =
                first.channel() == Channel.EXTERNAL_MEDIA && second.channel().group() == ChannelGroup.NEW_MEDIA;
        boolean channelOfMedia = first.channel() == Channel.EXTERNAL_MEDIA && second.channel() == Channel.NEWS_SITE;
        if (second.channel() == Channel.WEBSITE || ofMedia || channelOfMedia) {
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
        if (mention.isOther() || listed.isEmpty()) {
            return false;
        }
        int etc = last('等', mention.begin(), begin);
        if (etc < Math.max(begin, listed.get(listed.size() - 1).end()) || mention.begin() - etc > 12) {
            return false;
        }
        return ChannelSet.of(listed.stream().map(Mention::channel).toList()).isSummedUpBy(mention.channel());
    }
}
