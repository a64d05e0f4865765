package io.github.disclosurecompare.domain;

import static io.github.disclosurecompare.domain.Written.channels;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelSetTest {
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "WEB, website|disclosure_site|department_site|news_site",
        "OFFICE, office_system|internal_system",
        "NEW_MEDIA, wechat|wechat_channels|weibo|short_video|qq|app|new_media",
        "PRINT, document|newspaper|yearbook|statistical_report|brief|handbook",
        "CAMPUS, bulletin_board|electronic_screen|banner|broadcast",
        "MEETING, meeting",
        "EXTERNAL, external_media|superior_authority|public_platform"
    })
    void aSetInsideOneGroupCountsInThatGroup(ChannelGroup group, String all) {
        assertThat(channels(all).group()).isEqualTo(group);
        assertThat(channels(all).touched()).containsExactly(group);
        assertThat(all.split("\\|"))
                .allSatisfy(one -> assertThat(channels(one).group()).isEqualTo(group));
    }

    @Test
    void aSetThatSpansGroupsIsMixedAndTouchesEach() {
        ChannelSet joint = channels("website|disclosure_site|newspaper");

        assertThat(joint.group()).isEqualTo(ChannelGroup.MIXED);
        assertThat(joint.touched()).containsExactly(ChannelGroup.WEB, ChannelGroup.PRINT);
    }

    @Test
    void withoutAChannelItIsUnspecifiedAndTouchesAll() {
        assertThat(ChannelSet.NONE.group()).isEqualTo(ChannelGroup.UNSPECIFIED);
        assertThat(ChannelSet.NONE.touched())
                .containsExactlyInAnyOrder(
                        ChannelGroup.WEB,
                        ChannelGroup.OFFICE,
                        ChannelGroup.NEW_MEDIA,
                        ChannelGroup.PRINT,
                        ChannelGroup.CAMPUS,
                        ChannelGroup.MEETING,
                        ChannelGroup.EXTERNAL);
    }

    @Test
    void codesAreInTheOrderOfTheList() {
        assertThat(ChannelSet.of(Channel.WECHAT, Channel.MEETING, Channel.WEBSITE)
                        .code())
                .isEqualTo("website|wechat|meeting");
        assertThat(ChannelSet.NONE.code()).isEmpty();
    }

    @Test
    void aSubsetHoldsNothingElse() {
        assertThat(channels("wechat").isSubsetOf(channels("wechat|weibo"))).isTrue();
        assertThat(channels("wechat|qq").isSubsetOf(channels("wechat|weibo"))).isFalse();
        assertThat(channels("wechat").plus(channels("weibo"))).isEqualTo(channels("wechat|weibo"));
        assertThat(channels("wechat|weibo").size()).isEqualTo(2);
    }
}
