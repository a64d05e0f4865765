package io.github.disclosurecompare.ingest.document;

/** Plain text: the bytes decoded and nothing else, for offsets refer to the text as it came. */
final class TxtFormat implements DocumentFormat {
    @Override
    public DocumentText read(byte[] document) throws UnreadableDocumentException {
        DecodedText decoded = TextDecoder.decode(document);
        if (decoded.text().isBlank()) {
            throw new UnreadableDocumentException("there is no text in the file");
        }
        return new DocumentText(decoded.text(), DocumentKind.TXT, decoded.charset());
    }
}
