package io.github.disclosurecompare.ingest.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The cells of a sheet whose formula has come to an empty text. The library gives them like those of formulas that were
 * never reckoned, so the sheet is looked through once more where a formula without a result is met.
 */
final class EmptyResults {
    private static final String FOLDER = "xl/";
    private static final XMLInputFactory XML = xml();

    private final byte[] workbook;
    private final String sheet;
    private Set<String> addresses;

    /** @param sheet by what the workbook calls the part that holds the sheet */
    EmptyResults(byte[] workbook, String sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    /** @param address of a cell, like {@code D3} */
    boolean has(String address) {
        if (addresses == null) {
            addresses = find();
        }
        return addresses.contains(address);
    }

    /** None of a damaged sheet: whoever reads its rows comes upon the damage and refuses the workbook. */
    private Set<String> find() {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            ZipArchiveEntry relations = zip.getEntry(FOLDER + "_rels/workbook.xml.rels");
            ZipArchiveEntry part = relations == null ? null : zip.getEntry(part(zip, relations));
            return part == null ? Set.of() : find(zip, part);
        } catch (IOException | XMLStreamException e) {
            return Set.of();
        }
    }

    /** The name of the part that holds the sheet; empty where there is none. */
    private String part(ZipFile zip, ZipArchiveEntry entry) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader relations = XML.createXMLStreamReader(in);
            while (relations.hasNext()) {
                if (relations.next() == XMLStreamConstants.START_ELEMENT
                        && sheet.equals(relations.getAttributeValue(null, "Id"))) {
                    String target = relations.getAttributeValue(null, "Target");
                    return target.startsWith("/") ? target.substring(1) : FOLDER + target;
                }
            }
            return "";
        }
    }

    private static Set<String> find(ZipFile zip, ZipArchiveEntry part) throws IOException, XMLStreamException {
        Set<String> found = new HashSet<>();
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader cells = XML.createXMLStreamReader(in);
            String textCell = null;
            while (cells.hasNext()) {
                if (cells.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (cells.getLocalName().equals("c")) {
                    boolean isText = "str".equals(cells.getAttributeValue(null, "t"));
                    textCell = isText ? cells.getAttributeValue(null, "r") : null;
                } else if (cells.getLocalName().equals("v")
                        && textCell != null
                        && cells.getElementText().isEmpty()) {
                    found.add(textCell);
                }
            }
        }
        return found;
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
