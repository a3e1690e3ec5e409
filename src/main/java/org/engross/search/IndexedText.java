package org.engross.search;

import java.time.LocalDate;
import java.util.List;

/**
 * A text as the search takes it.
 *
 * @param path its folder on the site, {@code a/res/57/176}
 * @param symbol what lists call it, {@code A/RES/57/176}
 * @param number as it is printed, {@code 57/176}
 * @param organ that adopted it
 * @param organCode the name of the organ in addresses, {@code unga}
 * @param language its tag, {@code en}
 * @param session of the organ, as a number; empty where it is not known
 * @param adopted null where it is not known
 * @param passages in the order of the text
 */
public record IndexedText(
    String path, String symbol, String number, String title, String organ, String organCode, String language, String session, LocalDate adopted, List<IndexedPassage> passages) {}
