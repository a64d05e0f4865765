package io.github.disclosurecompare.ingest.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF document: its lines put together to paragraphs, its tables row by row, without page numbers. */
final class PdfFormat implements DocumentFormat {
    private static final int MOST_PAGES = 500;

    static {
        PdfFallbackFont.use();
    }

    @Override
    public DocumentText read(byte[] bytes) throws IOException, UnreadableDocumentException {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            refuseLocked(document.getCurrentAccessPermission());
            int pages = PdfPageTree.count(document);
            if (pages > MOST_PAGES) {
                throw new UnreadableDocumentException(
                        pages + " pages, more than " + MOST_PAGES + ": no report; save the report's pages alone");
            }
            DocumentText text = text(PdfPageReader.read(document));
            if (!Prose.isChinese(text.text())) {
                throw new UnreadableDocumentException("its fonts do not say which characters they show;"
                        + " ask for a DOCX, or print it to PDF again with a program that embeds them");
            }
            return text;
        } catch (InvalidPasswordException | NoClassDefFoundError e) {
            // What opens documents that are locked for the owners of certificates is left out of this program.
            throw locked();
        } catch (SelfReferenceException e) {
            throw new UnreadableDocumentException("refers to itself without end: made to harm; print it to PDF again");
        }
    }

    private static DocumentText text(List<PdfPage> pages) throws UnreadableDocumentException {
        PlainText text = new PlainText();
        PdfParagraphs paragraphs = new PdfParagraphs(PdfMargins.of(pages), text);
        for (PdfPage page : PdfPageFurniture.without(pages)) {
            for (PdfBlock block : page.blocks()) {
                paragraphs.add(block);
            }
            paragraphs.endPage();
        }
        paragraphs.end();
        return text.document(DocumentKind.PDF, "");
    }

    private static void refuseLocked(AccessPermission permission) throws UnreadableDocumentException {
        if (!permission.canExtractContent() && !permission.canExtractForAccessibility()) {
            throw locked();
        }
    }

    private static UnreadableDocumentException locked() {
        return new UnreadableDocumentException(
                "the PDF is encrypted and opens only with a password or a certificate; save it without");
    }
}
