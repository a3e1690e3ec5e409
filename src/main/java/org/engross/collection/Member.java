package org.engross.collection;

import java.util.List;
import org.engross.diagnostic.Position;
import org.engross.model.SuppliedFact;

/**
 * A text of a collection as it is described.
 *
 * @param place where collection.xml describes it; where nothing does, the file
 * @param file its name in the folder of the collection
 * @param sha256 of its bytes, in hexadecimal; null where the description gives none
 * @param supplied facts that the text lacks
 */
public record Member(Position place, String file, String sha256, List<SuppliedFact> supplied) {}
