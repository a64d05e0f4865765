package io.github.disclosurecompare.ingest.record;

import java.io.IOException;
import java.io.Reader;

/** A way to write records as text. */
interface RecordFormat {
    /**
     * Reads a whole file.
     *
     * @param path of the file, relative to the data folder: its rejects name it
     * @throws java.nio.charset.CharacterCodingException if the text is not in the charset that it is read in
     */
    RecordReading read(String path, Reader text) throws IOException;
}
