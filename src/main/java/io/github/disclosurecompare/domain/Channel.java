package io.github.disclosurecompare.domain;

import java.util.Locale;

/** Where something was disclosed. The order is that of tables and legends. */
public enum Channel implements Coded {
    WEBSITE(ChannelGroup.WEB),
    DISCLOSURE_SITE(ChannelGroup.WEB),
    DEPARTMENT_SITE(ChannelGroup.WEB),
    NEWS_SITE(ChannelGroup.WEB),
    OFFICE_SYSTEM(ChannelGroup.OFFICE),
    INTERNAL_SYSTEM(ChannelGroup.OFFICE),
    WECHAT(ChannelGroup.NEW_MEDIA),
    WECHAT_CHANNELS(ChannelGroup.NEW_MEDIA),
    WEIBO(ChannelGroup.NEW_MEDIA),
    SHORT_VIDEO(ChannelGroup.NEW_MEDIA),
    QQ(ChannelGroup.NEW_MEDIA),
    APP(ChannelGroup.NEW_MEDIA),
    NEW_MEDIA(ChannelGroup.NEW_MEDIA),
    DOCUMENT(ChannelGroup.PRINT),
    NEWSPAPER(ChannelGroup.PRINT),
    YEARBOOK(ChannelGroup.PRINT),
    STATISTICAL_REPORT(ChannelGroup.PRINT),
    BRIEF(ChannelGroup.PRINT),
    HANDBOOK(ChannelGroup.PRINT),
    BULLETIN_BOARD(ChannelGroup.CAMPUS),
    ELECTRONIC_SCREEN(ChannelGroup.CAMPUS),
    BANNER(ChannelGroup.CAMPUS),
    BROADCAST(ChannelGroup.CAMPUS),
    MEETING(ChannelGroup.MEETING),
    EXTERNAL_MEDIA(ChannelGroup.EXTERNAL),
    SUPERIOR_AUTHORITY(ChannelGroup.EXTERNAL),
    PUBLIC_PLATFORM(ChannelGroup.EXTERNAL);

    private final String code = name().toLowerCase(Locale.ROOT);
    private final ChannelGroup group;

    Channel(ChannelGroup group) {
        this.group = group;
    }

    @Override
    public String code() {
        return code;
    }

    public ChannelGroup group() {
        return group;
    }
}
