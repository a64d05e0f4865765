package io.github.disclosurecompare.ingest.document;

import java.io.IOException;
import java.util.Optional;

/** A document of Word 2007 or later: its paragraphs with their automatic numbers, its tables row by row. */
final class DocxFormat implements DocumentFormat {
    @Override
    public DocumentText read(byte[] bytes) throws IOException, UnreadableDocumentException {
        try (DocxParts parts = DocxParts.open(bytes)) {
            String main = main(parts);
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            byte[] body = parts.find(main).orElseThrow(() -> noWordDocument(parts));
            DocxStyles styles = styles(parts.find(folder + "styles.xml"));
            DocxNumbering numbering = numbering(parts.find(folder + "numbering.xml"));
            PlainText text = new PlainText();
            new DocxBody(styles, numbering, text).read(new DocxXml(body));
            return text.document(DocumentKind.DOCX, "");
        }
    }

    /** The name of the part with the text. */
    private static String main(DocxParts parts) throws IOException, UnreadableDocumentException {
        Optional<byte[]> relations = parts.find("_rels/.rels");
        if (relations.isPresent()) {
            DocxXml xml = new DocxXml(relations.get());
            while (xml.next()) {
                if (xml.isStart("Relationship") && xml.attribute("Type").endsWith("/officeDocument")) {
                    String target = xml.attribute("Target");
                    return target.startsWith("/") ? target.substring(1) : target;
                }
            }
        }
        return "word/document.xml";
    }

    private static UnreadableDocumentException noWordDocument(DocxParts parts) {
        if (parts.has("OFD.xml")) {
            return new UnreadableDocumentException("an OFD document; save it as PDF or DOCX");
        }
        if (parts.has("content.xml")) {
            return new UnreadableDocumentException("an OpenDocument file; save it as DOCX");
        }
        return new UnreadableDocumentException(
                "a zip archive without a Word document in it; unpack it, or save the report again");
    }

    private static DocxStyles styles(Optional<byte[]> part) throws UnreadableDocumentException {
        return part.isPresent() ? DocxStyles.read(new DocxXml(part.get())) : new DocxStyles();
    }

    private static DocxNumbering numbering(Optional<byte[]> part) throws UnreadableDocumentException {
        return part.isPresent() ? DocxNumbering.read(new DocxXml(part.get())) : new DocxNumbering();
    }
}
