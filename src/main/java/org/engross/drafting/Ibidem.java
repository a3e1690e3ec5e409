package org.engross.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;

/**
 * rule (UN Editorial Manual, footnotes): "Ibid." means the source that the note right before it cites. There must be one, and only one,
 * and it stands in the same part of the document.
 */
final class Ibidem implements DraftingRule {
  private static final Pattern IBID = Pattern.compile("^\\s*(?:Ibid\\b|Ibíd|Там же)");

  /** A number of a document or volume, or a name, which every source has. */
  private static final Pattern SOURCE = Pattern.compile("\\d|[IVX]{2,}|\\p{Lu}\\p{Ll}+ (?:\\p{L}+ )?\\p{Lu}\\p{Ll}+");

  /** What begins after a semicolon and is no other source: a further place in the same one, or in the same series. */
  private static final Pattern SAME = Pattern.compile("(?:and |see )*(?:also )?(?:ibid|paras?\\b|chaps?\\b|sects?\\b|annex|vols?\\b|Nos?\\b|pp?\\.|arts?\\b|table|and corr).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Override
  public void check(DraftedText text, List<Slip> slips) {
    Clause before = null;
    for (Clause note : text.clauses()) {
      if (note.place() == Clause.Place.NOTE) {
        Matcher ibid = IBID.matcher(note.words());
        if (ibid.find()) {
          check(before, note, note.start(), slips);
        }
        before = note;
      }
    }
  }

  private static void check(Clause before, Clause note, int at, List<Slip> slips) {
    if (before == null || !IBID.matcher(before.words()).find() && !SOURCE.matcher(before.words()).find()) {
      slips.add(Slip.of(MessageId.CIT_001, note, at, before == null ? "no note stands before it" : "the note before it, \"" + Excerpt.first(before.words()) + "\", cites no source"));
    } else if (before.part() != note.part()) {
      slips.add(Slip.of(MessageId.CIT_002, note, at, "the note before it stands in another part of the document"));
    } else if (several(before.words())) {
      slips.add(Slip.of(MessageId.CIT_002, note, at, "the note before it, \"" + Excerpt.first(before.words()) + "\", cites several sources"));
    }
  }

  /** rule: sources in one note are parted by semicolons. */
  private static boolean several(String words) {
    String[] parts = words.split(";\\s+");
    for (int i = 1; i < parts.length; i++) {
      if (SOURCE.matcher(parts[i]).find() && !SAME.matcher(parts[i]).matches()) {
        return true;
      }
    }
    return false;
  }
}
