package io.github.disclosurecompare.publish.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OfficeFileTest {
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void comeBack() {
        TimeZone.setDefault(zone);
    }

    @Test
    void theBytesAreTheSameInEveryTimeZone() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        byte[] east = file();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));

        assertThat(file()).isEqualTo(east);
    }

    private static byte[] file() {
        return new OfficeFile().with("a.xml", "<a/>").with("b.xml", "<b/>").toBytes();
    }
}
