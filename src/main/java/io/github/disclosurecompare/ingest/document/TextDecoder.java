package io.github.disclosurecompare.ingest.document;

import io.github.disclosurecompare.ingest.charset.ByteOrderMark;
import io.github.disclosurecompare.ingest.charset.Charsets;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells the charset of plain text and decodes it: byte-order mark, else strict UTF-8, else strict GB18030 of which
 * Chinese prose comes. Anything else is refused: a wrong guess would be read as a report with nothing in it.
 */
final class TextDecoder {
    private static final char REPLACEMENT = '\ufffd';

    private TextDecoder() {}

    static DecodedText decode(byte[] bytes) throws UnreadableDocumentException {
        Optional<ByteOrderMark> mark = ByteOrderMark.find(bytes);
        if (mark.isPresent()) {
            return readable(marked(bytes, mark.get()));
        }
        Optional<DecodedText> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return readable(utf8.get());
        }
        return strict(bytes, 0, Charsets.GB18030)
                .filter(decoded -> !Prose.isBinary(decoded.text()) && Prose.isChinese(decoded.text()))
                .orElseThrow(() -> new UnreadableDocumentException("neither UTF-8 nor UTF-16 with a mark nor GB18030 of"
                        + " Chinese text: another charset, cut off or no text; save it again as UTF-8"));
    }

    private static DecodedText marked(byte[] bytes, ByteOrderMark mark) throws UnreadableDocumentException {
        String name = mark.charset().name();
        return strict(bytes, mark.length(), mark.charset())
                .orElseThrow(() -> new UnreadableDocumentException("begins with the byte-order mark of " + name
                        + " but is not all " + name
                        + ": cut off or put together of two files; save it again as UTF-8"));
    }

    /** The text from an offset on; empty if one byte is not of the charset. */
    static Optional<DecodedText> strict(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        // Only where a character was replaced can a byte be wrong; the careful decoder is several times slower.
        boolean isRight = text.indexOf(REPLACEMENT) < 0 || isStrict(bytes, from, charset);
        return isRight ? Optional.of(new DecodedText(text, charset.name())) : Optional.empty();
    }

    private static boolean isStrict(byte[] bytes, int from, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static DecodedText readable(DecodedText decoded) throws UnreadableDocumentException {
        if (Prose.isBinary(decoded.text())) {
            throw new UnreadableDocumentException(
                    "no text but binary data; only TXT, HTML, DOCX, PDF and DOC can be read");
        }
        return decoded;
    }
}
