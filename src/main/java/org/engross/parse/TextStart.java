package org.engross.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.engross.source.Line;
import org.engross.source.StyledText;

/**
 * Where a resolution begins.
 *
 * @param line its first
 * @param part its letter, "B", or null
 * @param letter the line of that letter; -1 where it has none
 * @param formula the line in which the organ speaks
 * @param headed whether a number or a masthead of its own stands above the letter
 */
record TextStart(int line, String part, int letter, int formula, boolean headed) {

  /** Finds it from the line in which the organ speaks, upwards. */
  static final class Finder {
    /** A line above the opening words is no longer than this. */
    private static final int TITLE = 300;

    /** Lines in a masthead that have no form of their own, the title of an agenda item for one; no more stand together. */
    private static final int UNFORMED = 8;

    /** rule: so many different forms of a masthead begin a document, also where it has no number. */
    private static final int FORMS = 3;

    private final Language language;
    private final List<StyledText> texts;
    /** The heads of annexes and the closing lines of the file; null until somebody asks. */
    private BitSet annexes;
    private BitSet closings;

    /** @param texts the text of each line that holds running text; null for all others */
    Finder(Language language, List<StyledText> texts) {
      this.language = language;
      this.texts = texts;
    }

    static List<StyledText> texts(List<Line> lines) {
      List<StyledText> texts = new ArrayList<>();
      for (Line line : lines) {
        boolean running = line.kind() == Line.Kind.TEXT && !line.flow().note() && line.cell() == null;
        texts.add(running ? line.text().collapse() : null);
      }
      return texts;
    }

    /**
     * The start of the resolution that opens at a line; null where nothing tells it.
     *
     * @param after the last opening words before it; -1 for the first
     * @param letter of the part that it may be
     * @param last the resolution before it; null for the first
     */
    TextStart find(int formula, int after, String letter, TextStart last) {
      Above above = new Above(letter);
      int line = formula - 1;
      while (line > after && above.takes(line)) {
        line--;
      }
      boolean closed = line > after && closing(line);
      boolean annexed = last != null && annexed(last.formula(), formula);
      boolean part = above.letter >= 0 && (above.headed() || !annexed || last.part() != null && isClosed(last, formula));
      if (part || above.headed()) {
        return new TextStart(above.top, part ? letter : null, part ? above.letter : -1, formula, above.headed());
      }
      return closed && !annexed ? new TextStart(above.title, null, -1, formula, false) : null;
    }

    /** The first line of a letter alone above a line; -1 where there is none. */
    int alone(String letter, int below) {
      for (int line = 0; line < below; line++) {
        String text = String.valueOf(texts.get(line));
        if (text.equals(letter) || text.equals(letter + ".")) {
          return line;
        }
      }
      return -1;
    }

    /** rule: where closing lines end a part before its annex, the part behind the annex has its own. */
    private boolean isClosed(TextStart last, int formula) {
      closings = closings == null ? lines(line -> texts.get(line) != null && closing(line)) : closings;
      return closings.nextSetBit(formula) >= 0 || !stands(closings, last.formula(), annexes.nextSetBit(last.formula()));
    }

    /** Whether a line closes a resolution: a meeting, how it was adopted, or the date under them. */
    private boolean closing(int line) {
      StyledText text = texts.get(line);
      if (language.matches(DraftingForm.MEETING, text) || language.matches(DraftingForm.ADOPTED, text)) {
        return true;
      }
      if (!language.matches(DraftingForm.DATE, text)) {
        return false;
      }
      int before = line - 1;
      while (before >= 0 && texts.get(before) == null) {
        before--;
      }
      return before >= 0 && language.matches(DraftingForm.MEETING, texts.get(before));
    }

    private boolean annex(int line) {
      return texts.get(line) != null && language.matches(DraftingForm.ANNEX, texts.get(line));
    }

    private boolean annexed(int from, int to) {
      annexes = annexes == null ? lines(this::annex) : annexes;
      return stands(annexes, from, to);
    }

    private BitSet lines(IntPredicate form) {
      BitSet found = new BitSet();
      IntStream.range(0, texts.size()).filter(form).forEach(found::set);
      return found;
    }

    private static boolean stands(BitSet found, int from, int to) {
      int next = found.nextSetBit(from);
      return next >= 0 && next < to;
    }

    /** What stands above the opening words, read upwards. */
    private final class Above {
      private final String wanted;
      private final Set<MastheadForm> forms = EnumSet.noneOf(MastheadForm.class);
      private int letter = -1;
      private int number = -1;
      /** The topmost line of a form. */
      private int top = -1;
      /** The topmost line that may be of the title. */
      private int title;
      private int unformed;

      private Above(String wanted) {
        this.wanted = wanted;
      }

      /** Whether a number or a masthead was found. */
      private boolean headed() {
        return number >= 0 || forms.size() >= FORMS;
      }

      /** Takes a line; false for one that ends what stands above. */
      private boolean takes(int line) {
        StyledText text = texts.get(line);
        if (text == null) {
          return true;
        }
        if (closing(line) || annex(line)) {
          return false;
        }
        if (letter < 0 && isPart(text)) {
          letter = found(line);
        } else if (NumberLine.opens(language, text) || NumberLine.numbered(language, text) && (top < 0 || number < 0 && !stopped(text))) {
          number = found(line);
        } else if (!ofMasthead(text, line)) {
          unformed += top >= 0 ? 1 : 0;
          title = top >= 0 ? title : line;
          return unformed <= UNFORMED && (mayHead(text) || top >= 0 && !text.toString().endsWith("."));
        }
        return true;
      }

      private int found(int line) {
        unformed = 0;
        title = line;
        top = line;
        return line;
      }

      /** rule: no masthead begins with a date; one that stands on top closes what is above. */
      private boolean ofMasthead(StyledText text, int line) {
        List<MastheadForm> found = Masthead.forms(language, text);
        forms.addAll(found);
        if (!found.isEmpty() && found.get(0) != MastheadForm.DATE_OF_ISSUANCE) {
          found(line);
        }
        return !found.isEmpty();
      }

      private boolean isPart(StyledText text) {
        Matcher matcher = TextDivider.PART.matcher(text);
        return matcher.matches() && matcher.group(1).equals(wanted);
      }

      /** rule: a stop ends the line of a note, and a small letter opens none of a heading. */
      private boolean stopped(StyledText text) {
        return text.toString().endsWith(".") || Character.isLowerCase(text.charAt(0));
      }

      private boolean mayHead(StyledText text) {
        boolean whole = language.closed(text) && !text.toString().matches("[\\[(].*[\\])]");
        return text.length() < TITLE && (!whole || language.matches(DraftingForm.ADOPTED_BY, text));
      }
    }
  }
}
