package io.github.disclosurecompare.ingest.extract.figure;

import io.github.disclosurecompare.domain.Channel;
import io.github.disclosurecompare.domain.ChannelGroup;
import io.github.disclosurecompare.domain.ChannelSet;
import io.github.disclosurecompare.ingest.extract.number.Window;
import io.github.disclosurecompare.ingest.extract.phrase.Cue;
import io.github.disclosurecompare.ingest.extract.phrase.Marks;

/** Tells the documents that were issued inside a system or a site from those that are a channel of their own. */
final class IssuedDocuments {
    private final Marks marks;
    private final HeadingPlaces headings;
    private final DisclosureDrafts drafts;

    IssuedDocuments(Scene scene, HeadingPlaces headings) {
        this.marks = scene.marks();
        this.headings = headings;
        this.drafts = new DisclosureDrafts(scene);
    }

    /** 文件487个 after 内网办公系统发布通知707条 were issued in that system. */
    Draft find(Window w, Draft last, ChannelReader.Place place) {
        boolean document = place.channels().equals(ChannelSet.of(Channel.DOCUMENT));
        boolean issued = document
                && last != null
                && last.passage == w.passage()
                && last.isDisclosed()
                && (last.channels.group() == ChannelGroup.OFFICE || isColumnOf(last, w))
                && !Inheritance.crossesPart(last, w)
                && !isRowBefore(last, w)
                && (isJoined(last, w) || !marks.has(Cue.HAND_OUT, w.begin(), w.numberBegin()))
                && !place.isGoverned(marks)
                && w.passage().first('另', w.begin(), w.numberBegin()) < 0;
        if (document && !issued && headings.at(w.numberBegin()).group() == ChannelGroup.OFFICE) {
            return drafts.make(w, ChannelReader.Place.at(headings.at(w.numberBegin()), w.begin()), false);
        }
        return issued
                ? drafts.make(w, ChannelReader.Place.at(last.channels, w.begin()), false)
                : drafts.make(w, place, true);
    }

    /** OA办公网 590条 in a row of its own says nothing of the next row; what leads a list in says it of all rows. */
    private static boolean isRowBefore(Draft last, Window w) {
        int begin = w.text().lastIndexOf('\n', last.at.begin());
        int end = w.text().indexOf('\n', last.at.end());
        return end >= 0 && end < w.numberBegin() && last.places.stream().anyMatch(place -> place.begin() > begin);
    }

    /** 官网发布300条,其中通知200条、文件60条: documents are a column of the site. */
    private boolean isColumnOf(Draft last, Window w) {
        String between = w.text().substring(last.at.end(), w.numberBegin());
        boolean opened = between.contains("其中") || between.contains("(") || between.contains(":");
        return last.channels.group() == ChannelGroup.WEB && (opened || !last.ownChannels);
    }

    /** 推送通知120条、印发文件30件: one clause, and one place. */
    private static boolean isJoined(Draft last, Window w) {
        return w.text().startsWith("、", last.quote.end());
    }
}
