package io.github.disclosurecompare.ingest.document;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Counts the pages of a PDF document by going to each of them: the number that it states need not be true. */
final class PdfPageTree {
    private PdfPageTree() {}

    /** @throws SelfReferenceException if a part of the tree is found within itself, or twice */
    static int count(PDDocument document) throws SelfReferenceException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(document.getPages().getCOSObject());
        int pages = 0;
        while (!open.isEmpty()) {
            COSDictionary node = open.pop();
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages++;
            } else if (!seen.add(node)) {
                throw new SelfReferenceException();
            } else {
                for (int i = 0; i < kids.size(); i++) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        open.push(kid);
                    }
                }
            }
        }
        return pages;
    }
}
