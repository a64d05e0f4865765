package io.github.disclosurecompare.publish.institution;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.domain.Scope;
import io.github.disclosurecompare.publish.markup.MarkupWriter;

/** How scopes and sets of channels are named on the pages. */
final class Names {
    private Names() {}

    static void channels(MarkupWriter out, Words words, ChannelSet channels) {
        boolean isFirst = true;
        for (Channel channel : channels.list()) {
            if (!isFirst) {
                out.raw(words.of("list.separator"));
            }
            out.raw(words.of(channel));
            isFirst = false;
        }
        if (isFirst) {
            out.raw(words.of(ChannelGroup.UNSPECIFIED));
        }
    }

    static void scope(MarkupWriter out, Words words, Scope scope) {
        if (scope.group().isPresent()) {
            out.raw(words.of(scope.group().get()));
        } else {
            out.raw(words.of("value.all"));
        }
    }
}
