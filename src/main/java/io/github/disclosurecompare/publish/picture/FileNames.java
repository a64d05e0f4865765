package io.github.disclosurecompare.publish.picture;

import io.github.disclosurecompare.domain.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

/** File names in ASCII for what is named in Chinese, the same in every run. */
final class FileNames {
    private static final Map<String, String> KNOWN = Map.of(
            "本科", "undergraduate",
            "专科", "vocational",
            "示例本科", "demo-undergraduate",
            "示例专科", "demo-vocational");

    /** Disks take 255 characters, and what kind of chart it is has to be said too. */
    private static final int LONGEST = 200;

    private static final int DIGITS_OF_A_LONG_ONE = 16;

    private FileNames() {}

    /** A word for a peer group; of one that nobody foresaw, the hex digits of its UTF-8, or fewer where they are many. */
    static String of(String peerGroup) {
        String name = KNOWN.getOrDefault(peerGroup, ascii(peerGroup));
        return name.length() <= LONGEST ? name : "x" + Sha256.hex(peerGroup).substring(0, DIGITS_OF_A_LONG_ONE);
    }

    private static String ascii(String peerGroup) {
        return peerGroup.matches("[A-Za-z0-9-]+")
                ? peerGroup
                : "x" + HexFormat.of().formatHex(peerGroup.getBytes(StandardCharsets.UTF_8));
    }
}
