package org.engross.publish;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;

/**
 * How a reader wants the book.
 *
 * @param size of its sheets
 * @param title null for that of the edition
 * @param selection the texts it is made of: by {@code symbol}, {@code session} and {@code subject} the values of which a text must have
 *     one; empty for all texts
 * @param singles whether each text is wanted as a PDF of its own too
 * @param typefaces for letters that the book's own lacks
 */
public record BookWishes(BookSize size, String title, Map<String, List<String>> selection, boolean singles, Typefaces typefaces) {
  /** All texts under the title of the edition, in royal octavo, and no single ones. */
  public static final BookWishes USUAL = new BookWishes(BookSize.ROYAL, null, Map.of(), false, Typefaces.NONE);

  /** So many characters of a text are named. */
  private static final int NAMED = 3;
  private static final String STYLESHEET = "xslt/book/subset.xsl";
  private static final QName SLUGS = new QName("urn:engross:subset", "slugs");

  /** The edition that the book is made of: its title, and of the texts those that are selected; a selection has no subtitle. */
  public Edition edition(Press press) {
    Edition edition = press.edition();
    Set<String> wanted = selection.isEmpty() ? Set.of() : selected(press);
    Edition selected = selection.isEmpty() ? edition : edition.chosen(edition.texts().stream().filter(text -> wanted.contains(text.slug())).toList());
    return title == null ? selected : selected.called(title);
  }

  /**
   * The texts that the book cannot hold, by their slugs, each with what of it cannot be printed: its own typeface has the Latin, Greek and
   * Cyrillic alphabets, and a box in place of a character is none.
   */
  public SortedMap<String, String> unprintable(Press press) {
    SortedMap<String, String> texts = new TreeMap<>();
    new Repertoire(typefaces).lacking(press.edition().texts()).forEach((slug, characters) -> {
      List<String> seen = characters.codePoints().filter(character -> !Repertoire.isUnseen(character)).mapToObj("U+%04X"::formatted).toList();
      if (!seen.isEmpty()) {
        String more = seen.size() > NAMED ? " and %d more".formatted(seen.size() - NAMED) : "";
        String where = press.edition().texts().stream().filter(text -> text.slug().equals(slug)).findFirst().map(text -> Repertoire.where(text, characters)).orElse("");
        texts.put(slug, String.join(" ", seen.subList(0, Math.min(NAMED, seen.size()))) + more + (where.isEmpty() ? "" : "; the first in \"%s\"".formatted(where)));
      }
    });
    return texts;
  }

  /** The selection as it is asked for, such as {@code session=57, session=61}; empty for all texts. */
  public String selectionInWords() {
    return selection.entrySet().stream().flatMap(kind -> kind.getValue().stream().map(value -> kind.getKey() + "=" + value)).collect(Collectors.joining(", "));
  }

  private Set<String> selected(Press press) {
    try {
      Xslt30Transformer transformer = Stylesheets.transformer(press.compile(STYLESHEET), press.parameters());
      Map<String, XdmValue> wanted = selection.entrySet().stream().collect(Collectors.toMap(Entry::getKey, kind -> XdmValue.makeSequence(kind.getValue())));
      return transformer.callFunction(SLUGS, new XdmValue[] {XdmMap.makeMap(wanted)}).stream().map(slug -> slug.getStringValue()).collect(Collectors.toSet());
    } catch (SaxonApiException e) {
      throw new IllegalStateException("selection: " + e.getMessage(), e);
    }
  }
}
