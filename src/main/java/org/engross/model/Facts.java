package org.engross.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about a resolution as a whole. What a text does not say and nobody supplied is empty, never guessed.
 *
 * @param symbol organ and number
 * @param number as its heading prints it: "57/176"; it makes no symbol where the organ is one whose symbols we do not know
 * @param title as printed, without note marks
 * @param session the number of the session
 * @param agendaItem "102", "56 (a)"
 * @param report symbol of the report it was adopted on: "A/57/549"
 * @param committee who made that report: "Third Committee"
 * @param adopted day of adoption
 * @param meeting the meeting it was adopted at
 * @param distributed the date under "Distr."
 * @param outcome "adoptedWithoutVote" where the text says so
 */
public record Facts(
    Optional<Fact<Symbol>> symbol,
    Optional<Fact<String>> number,
    Optional<Fact<String>> title,
    Optional<Fact<Integer>> session,
    Optional<Fact<String>> agendaItem,
    Optional<Fact<String>> report,
    Optional<Fact<String>> committee,
    Optional<Fact<LocalDate>> adopted,
    Optional<Fact<Meeting>> meeting,
    Optional<Fact<LocalDate>> distributed,
    Optional<Fact<String>> outcome) {}
