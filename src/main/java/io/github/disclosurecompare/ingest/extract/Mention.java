package io.github.disclosurecompare.ingest.extract;

import io.github.disclosurecompare.domain.Channel;

/**
 * A phrase for a channel, where it stands in the reading.
 *
 * @param isOther whether it is what remains beside those named: 其他新媒体
 */
record Mention(int begin, int end, Channel channel, boolean isOther) {
    Mention(int begin, int end, Channel channel) {
        this(begin, end, channel, false);
    }

    int length() {
        return end - begin;
    }

    Mention as(Channel other) {
        return new Mention(begin, end, other, isOther);
    }

    Mention from(int earlier) {
        return new Mention(earlier, end, channel, isOther);
    }

    Mention until(int later) {
        return new Mention(begin, later, channel, isOther);
    }

    Mention asOther() {
        return new Mention(begin, end, channel, true);
    }
}
