package io.github.disclosurecompare.ingest.document;

import io.github.disclosurecompare.ingest.charset.FirstBytes;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells by its first bytes what a document is, whatever its name says. */
final class Signature {
    private static final int PDF_HEADER_WITHIN = 1024;
    private static final int LOOKED_AT = 4096;
    private static final Pattern HTML_ANYWHERE = Pattern.compile("(?i)<(?:!doctype\\s+html|html|body)[\\s>]");
    private static final Pattern HTML_AT_START = Pattern.compile(
            "(?is)\\s*<(?:!--|head|meta|title|div|p|table|span|h[1-6]|font|center|br|section|article|style|script)\\b.*");
    private static final Pattern XML = Pattern.compile("(?s)\\s*<(?:\\?xml|!DOCTYPE)\\b.*");
    private static final Pattern WEB_ARCHIVE =
            Pattern.compile("(?is).*^(?:mime-version:|content-type: multipart/related).*", Pattern.MULTILINE);

    private Signature() {}

    static DocumentKind kind(byte[] document) throws UnreadableDocumentException {
        if (document.length == 0) {
            throw new UnreadableDocumentException("the file is empty");
        }
        if (FirstBytes.are(document, 'P', 'K', 3, 4) || FirstBytes.are(document, 'P', 'K', 5, 6)) {
            return DocumentKind.DOCX;
        }
        if (FirstBytes.are(document, 0xd0, 0xcf, 0x11, 0xe0)) {
            return DocumentKind.DOC;
        }
        refuseForeign(document);
        String start = new String(document, 0, Math.min(document.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
        int pdf = start.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_HEADER_WITHIN) {
            return DocumentKind.PDF;
        }
        if (WEB_ARCHIVE.matcher(start).matches()) {
            throw new UnreadableDocumentException(
                    "a web archive (MHT) or a mail; save the page as HTML or the text as TXT");
        }
        if (HTML_ANYWHERE.matcher(start).find() || HTML_AT_START.matcher(start).matches()) {
            return DocumentKind.HTML;
        }
        if (XML.matcher(start).matches()) {
            throw new UnreadableDocumentException("an XML file; save the report as DOCX, PDF, HTML or TXT");
        }
        return DocumentKind.TXT;
    }

    private static void refuseForeign(byte[] document) throws UnreadableDocumentException {
        for (ForeignFormat format : ForeignFormat.values()) {
            if (format.isOf(document)) {
                throw new UnreadableDocumentException(format.advice());
            }
        }
    }
}
