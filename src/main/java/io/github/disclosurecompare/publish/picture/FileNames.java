package io.github.disclosurecompare.publish.picture;

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

    private FileNames() {}

    /** A word for a peer group; of one that nobody foresaw, the hex digits of its UTF-8. */
    static String of(String peerGroup) {
        if (KNOWN.containsKey(peerGroup)) {
            return KNOWN.get(peerGroup);
        }
        return peerGroup.matches("[A-Za-z0-9-]+")
                ? peerGroup
                : "x" + HexFormat.of().formatHex(peerGroup.getBytes(StandardCharsets.UTF_8));
    }
}
