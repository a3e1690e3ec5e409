package org.engross.collection;

import java.time.LocalDate;
import java.util.List;

/**
 * What a collection is and which texts it holds.
 *
 * @param title of the website and the book
 * @param subtitle null where there is none
 * @param language ISO 639-2 code of its first language
 * @param edition the date its products bear; null where the texts decide
 * @param url where its website will stand; null where that is not known
 * @param members as described; without a description, every file of the folder in the order of names
 * @param given names of instruments, bodies and offices that mean one thing
 * @param lineage which texts belong together, and which paragraphs come from which
 */
public record Description(String title, String subtitle, String language, LocalDate edition, String url, List<Member> members, List<Authority.Given> given,
    GivenLineage lineage) {}
