package io.github.disclosurecompare.ingest.extract.phrase;

import io.github.disclosurecompare.domain.Channel;

/**
 * A phrase for a channel, where it stands in the reading.
 *
 * @param isOther whether it is what remains beside those named: 其他新媒体
 */
public record Mention(int begin, int end, Channel channel, boolean isOther) {
    public Mention(int begin, int end, Channel channel) {
        this(begin, end, channel, false);
    }

    public int length() {
        return end - begin;
    }

    public Mention as(Channel other) {
        return new Mention(begin, end, other, isOther);
    }

    public Mention from(int earlier) {
        return new Mention(earlier, end, channel, isOther);
    }

    public Mention until(int later) {
        return new Mention(begin, later, channel, isOther);
    }

    public Mention asOther() {
        return new Mention(begin, end, channel, true);
    }
}
