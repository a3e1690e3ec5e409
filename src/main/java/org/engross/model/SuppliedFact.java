package org.engross.model;

/**
 * A fact that a text does not state, given by whoever describes it.
 *
 * @param name symbol, title, session, agenda-item, report, committee, adopted, meeting, distributed or language
 * @param value as the text would print it; dates as YYYY-MM-DD
 * @param basis on what ground
 */
public record SuppliedFact(String name, String value, String basis) {}
