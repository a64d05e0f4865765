package io.github.disclosurecompare.ingest.document;

import io.github.disclosurecompare.ingest.charset.FirstBytes;

/** Files that are found among reports and are not read, by their first bytes. */
enum ForeignFormat {
    RTF("an RTF document; save it as DOCX", '{', '\\', 'r', 't', 'f'),
    PNG("a picture; only text can be read, not a scan of it", 0x89, 'P', 'N', 'G'),
    JPEG("a picture; only text can be read, not a scan of it", 0xff, 0xd8, 0xff),
    GIF("a picture; only text can be read, not a scan of it", 'G', 'I', 'F', '8'),
    TIFF("a picture; only text can be read, not a scan of it", 'I', 'I', '*', 0),
    RAR("an archive; unpack it first", 'R', 'a', 'r', '!'),
    SEVEN_ZIP("an archive; unpack it first", '7', 'z', 0xbc, 0xaf),
    GZIP("an archive; unpack it first", 0x1f, 0x8b);

    private final String advice;
    private final int[] start;

    ForeignFormat(String advice, int... start) {
        this.advice = advice;
        this.start = start;
    }

    boolean isOf(byte[] document) {
        return FirstBytes.are(document, start);
    }

    String advice() {
        return advice;
    }
}
