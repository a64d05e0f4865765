package io.github.disclosurecompare.publish.letter;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.disclosurecompare.domain.Figure;
import java.util.List;

/**
 * A stated total that its parts do not meet.
 *
 * @param added the parts whose sum is held against it
 * @param sum the row of the reconciliations that says how far they lie apart
 */
record Mismatch(Figure stated, List<Figure> added, NamedCsvRecord sum) {}
