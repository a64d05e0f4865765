package io.github.disclosurecompare.publish;

import io.github.disclosurecompare.domain.PeerGrouping;
import io.github.disclosurecompare.domain.YearSelection;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What this room can be told.
 *
 * @param out the output folder
 * @param locale language of what people read
 * @param peerGroup who is ranked with whom
 * @param academicYear the one year that is run again by itself; empty for all
 * @param acceptLoss whether to publish although many reports of the last publication would be gone
 * @param gate what it must be like to be published
 */
@ConfigurationProperties("disclosure")
record PublishSettings(
        Path out, Locale locale, PeerGrouping peerGroup, String academicYear, boolean acceptLoss, GateLimits gate) {

    YearSelection selection() {
        return YearSelection.parse(academicYear);
    }
}
