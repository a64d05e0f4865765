package io.github.disclosurecompare.ingest.document;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through one part of a DOCX document; names are told without their name space, of which there are two. */
final class DocxXml {
    private static final XMLInputFactory FACTORY = factory();
    /** No Word document comes near it; newer JDKs stop at 100 themselves, with other words. */
    private static final int DEEPEST = 90;

    private final XMLStreamReader xml;
    private int depth;

    DocxXml(byte[] part) throws UnreadableDocumentException {
        try {
            xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** Goes on to the next start, end or text; false at the end of the part. */
    boolean next() throws UnreadableDocumentException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableDocumentException(
                        "declares entities, which no Word document does: made to harm; save it again as DOCX or PDF");
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw new UnreadableDocumentException("nested too deeply: made to harm; save it again as DOCX or PDF");
            }
            return true;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** The same, until the end of the element of this name that was entered last. */
    boolean nextWithin(String name) throws UnreadableDocumentException {
        return next() && !isEnd(name);
    }

    /** Goes to the end of the element that has just begun. */
    void skip() throws UnreadableDocumentException {
        int end = depth - 1;
        while (depth > end && next()) {
            // on to the end
        }
    }

    boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isEnd() {
        return xml.isEndElement();
    }

    String name() {
        return xml.getLocalName();
    }

    /** Characters that stand here; empty at a start or an end. */
    String text() {
        return xml.isCharacters() ? xml.getText() : "";
    }

    /** An attribute by its name without name space; empty if it is not there. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    String value() {
        return attribute("val");
    }

    int number() {
        return value().matches("\\d{1,6}") ? Integer.parseInt(value()) : 0;
    }

    /** Whether a switch is on: it is when nothing else is said. */
    boolean isOn() {
        return !value().matches("0|false|off|none");
    }

    private static UnreadableDocumentException damaged(XMLStreamException e) {
        return new UnreadableDocumentException("the DOCX document is damaged (line "
                + (e.getLocation() == null ? 0 : e.getLocation().getLineNumber())
                + " of a part); open it and save it again");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
