package io.github.disclosurecompare.ingest.document;

import io.github.disclosurecompare.ingest.charset.ByteOrderMark;
import io.github.disclosurecompare.ingest.charset.Charsets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a page: by its byte-order mark, as UTF-8 if all of it is, else by what it says of itself, as long as hardly
 * a byte contradicts; gb2312 and GBK are read as GB18030, which holds both.
 */
final class HtmlCharset {
    private static final int LOOKED_AT = 8192;
    private static final Pattern SAID = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_-]+)");
    /** Browsers show a page with a broken character; one with many is in another charset. */
    private static final int DAMAGED_ONE_IN = 1000;

    private HtmlCharset() {}

    static DecodedText decode(byte[] page) throws UnreadableDocumentException {
        if (ByteOrderMark.find(page).isPresent()) {
            return TextDecoder.decode(page);
        }
        Optional<DecodedText> utf8 = TextDecoder.strict(page, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        Optional<Charset> said = said(page);
        return said.isPresent() ? nearlyAll(page, said.get()) : TextDecoder.decode(page);
    }

    /** The charset that the page names, if it is one that Chinese pages are in; Latin ones are servers' defaults. */
    private static Optional<Charset> said(byte[] page) {
        Matcher said = SAID.matcher(new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.ISO_8859_1));
        if (!said.find()) {
            return Optional.empty();
        }
        return switch (said.group(1).toLowerCase(Locale.ROOT)) {
            case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk" -> Optional.of(Charsets.GB18030);
            case "utf-8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
            case "big5", "big5-hkscs" -> Optional.of(Charset.forName("Big5"));
            default -> Optional.empty();
        };
    }

    private static DecodedText nearlyAll(byte[] page, Charset charset) throws UnreadableDocumentException {
        String text = new String(page, charset);
        long damaged = text.chars().filter(character -> character == '\ufffd').count();
        long letters = text.chars().filter(character -> character > 0x7f).count();
        if (damaged * DAMAGED_ONE_IN > letters && damaged > 1 || !Prose.isChinese(text)) {
            throw new UnreadableDocumentException(
                    "the page says that it is in " + charset.name() + " but it is not; save it again as UTF-8");
        }
        return new DecodedText(text, charset.name());
    }
}
