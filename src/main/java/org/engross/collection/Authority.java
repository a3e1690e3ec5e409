package org.engross.collection;

import java.util.List;

/**
 * An instrument, body or office that texts name, under its preferred name (an authority record, as librarians say).
 *
 * @param slug the name of its page: {@code convention-on-the-rights-of-the-child}
 * @param kind what it is
 * @param name the preferred name: the fullest form, of several full ones that of the latest text
 * @param variants every printed form, the preferred one included, in alphabetical order
 * @param keys the concepts of the texts that refer to it, without what stands before the last slash of their addresses
 */
public record Authority(String slug, Kind kind, String name, List<String> variants, List<String> keys) {
  /** What is named. */
  public enum Kind {
    /** A convention, protocol, treaty, charter or statute. */
    TREATY,
    /** A declaration, programme, agenda or other agreed text. */
    DECLARATION,
    /** An organ, committee, fund or organization. */
    BODY,
    /** An office or mandate: "Special Rapporteur on ...". */
    OFFICE;

    /** In small letters, as the stylesheets have it. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A text's mention of something.
   *
   * @param text the place of the text in the collection, from 0; later texts are newer
   * @param kind what the mark-up says: an instrument, a body or an office; instruments are told apart by their titles
   * @param key the end of the address of its concept
   * @param name the name in full, as the text's list of concepts has it
   * @param printed the words of the mention
   * @param note the text of the note that is called right behind it; null where there is none
   */
  public record Mention(int text, Kind kind, String key, String name, String printed, String note) {}

  /** What an editor knows: names that mean one thing, the preferred one first. */
  public record Given(List<String> names) {}
}
