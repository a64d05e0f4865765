package io.github.disclosurecompare.ingest.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A document of Word 97 to 2003: its paragraphs with their automatic numbers, its tables row by row. */
final class DocFormat implements DocumentFormat {
    @Override
    public DocumentText read(byte[] bytes) throws IOException, UnreadableDocumentException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            refuseOther(files.getRoot());
            try (HWPFDocument document = new HWPFDocument(files.getRoot())) {
                PlainText text = new PlainText();
                new DocBody(document, text).read();
                return text.document(DocumentKind.DOC, "");
            }
        } catch (EncryptedDocumentException e) {
            throw locked();
        } catch (OldFileFormatException e) {
            throw new UnreadableDocumentException("written by Word 95 or older; open it and save it as DOCX");
        }
    }

    private static void refuseOther(DirectoryNode root) throws UnreadableDocumentException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw locked();
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            throw new UnreadableDocumentException(
                    "an Excel workbook, no report; records of figures belong in records/");
        }
        if (!root.hasEntryCaseInsensitive("WordDocument")) {
            throw new UnreadableDocumentException(
                    "an Office file, but no Word document; save the report as DOCX or PDF");
        }
    }

    private static UnreadableDocumentException locked() {
        return new UnreadableDocumentException(
                "the document is encrypted and opens only with a password; save it without one");
    }
}
