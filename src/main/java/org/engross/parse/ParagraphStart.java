package org.engross.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.Reason;
import org.engross.source.StyledText;

/** Whether a line begins a paragraph or goes on with the one before it, and why. */
final class ParagraphStart {
  /** A sign that opens one of a list; a dash does so among numbered paragraphs. */
  private static final Pattern BULLET = Pattern.compile("[\u2022\u25cf\u25aa\u25e6\u00b7]\\s");
  private static final Pattern DASH = Pattern.compile("[-\u2013\u2014*]\\s");

  /** A dash at the end of a line, or a hyphen in its place. */
  private static final Pattern DASHED = Pattern.compile("[-\u2013\u2014]$");

  /** A word as short as "and" is, in small letters. */
  private static final Pattern AND = Pattern.compile("\\p{Ll}{1,3} (?=\\p{Ll})");

  private final Language language;
  private final BlockForm form;
  private final HeadingForm headings;
  private final Expectation expected;
  private final Seam seam;
  private final LaterNumber later;
  /** Whether each line of the file is a paragraph. */
  private final boolean unbroken;

  ParagraphStart(Language language, BlockForm form, HeadingForm headings, Expectation expected, Seam seam, LaterNumber later, boolean unbroken) {
    this.language = language;
    this.form = form;
    this.headings = headings;
    this.expected = expected;
    this.seam = seam;
    this.later = later;
    this.unbroken = unbroken;
  }

  /**
   * What has been read before a line.
   *
   * @param current the paragraph being read; null for none
   * @param open whether it stops in the middle of a sentence
   * @param apart whether it began apart from what stands before it
   * @param annexed whether an annex is being read
   * @param shown whether the file itself says that the line begins a paragraph
   */
  record Before(Block current, boolean open, boolean apart, boolean annexed, boolean shown) {}

  /** @param start the block that the line starts by its form alone; null for running text */
  Reason reason(Block start, StyledText text, Before before) {
    Block current = before.current();
    boolean fresh = seam.fresh();
    boolean untitled = current != null && current.kind() == Block.Kind.SECTION && current.text().toString().indexOf(' ') < 0;
    if (current == null || current.kind() == Block.Kind.ANNEX || current.kind() == Block.Kind.SECTION && (untitled || fresh)) {
      return before.shown() ? Reason.OPENS_SHOWN : Reason.OPENS_FIRST;
    }
    if (start != null) {
      return byForm(start, text, before);
    }
    return fresh ? apart(text, before) : below(text, before);
  }

  private Reason byForm(Block start, StyledText text, Before before) {
    boolean fresh = seam.fresh();
    boolean opens = switch (start.kind()) {
      case NUMBERED -> fresh || !before.open() || HeadingForm.possible(before.current()) || form.verb(start.text());
      // rule: a dash opens a list as a colon does; no word divided at a line end goes on with a letter in brackets.
      case LETTERED -> fresh || !before.open() || Numbering.first(start.label()) && DASHED.matcher(before.current().text()).find();
      case SECTION, ANNEX -> before.annexed() && named(start) && (fresh || !before.open() && start.text().toString().strip().equals(start.label())) || fresh && (!before.open() || heads(text, before)) || unbroken || !before.open() && (next(start) || alone(start) && later.begins());
      default -> true;
    };
    return !opens ? Reason.JOINS_FORM : fresh ? Reason.OPENS_FORM_APART : !before.open() ? Reason.OPENS_FORM : Reason.OPENS_FORM_VERB;
  }

  /** Whether it is the head of an article or a part; alone on its line it needs no blank one above it. */
  private static boolean named(Block start) {
    return start.label() != null && start.label().indexOf(' ') > 0;
  }

  /** Whether a figure alone on its line goes on with a series of sections; it needs no blank line above it. */
  private static boolean next(Block start) {
    return alone(start) && !start.label().matches("[IA]");
  }

  private static boolean alone(Block start) {
    return start.label() != null && start.text().length() <= start.label().length() + 1;
  }

  /** A line that stands apart. */
  private Reason apart(StyledText text, Before before) {
    boolean lead = language.opening().end(text) > 0;
    // rule: what a page break cut in the middle of a sentence goes on, whatever word comes next ("the High / Contracting Parties").
    if (lead && !(seam.page() && before.open())) {
      return Reason.OPENS_LEAD_APART;
    }
    if (listed(text, before)) {
      return Reason.OPENS_FORM_APART;
    }
    if (heads(text, before)) {
      return Reason.OPENS_HEADING;
    }
    return before.open() ? Reason.JOINS_OPEN : goesOn(text, before) ? Reason.JOINS_SMALL : Reason.OPENS_APART;
  }

  /** Whether a line that stands apart goes on with a paragraph that a comma, a colon or the like ends. */
  private boolean goesOn(StyledText text, Before before) {
    Block current = before.current();
    boolean small = language.capitals() && Character.isLowerCase(text.charAt(0));
    boolean comma = language.ends(DraftingForm.COMMA, current.text());
    // rule: a page break after a comma leaves a paragraph whose next line begins with a small letter.
    if (small && !(current.kind() == Block.Kind.LETTERED && language.ends(DraftingForm.SEMICOLON, current.text()))) {
      return true;
    }
    return switch (current.kind()) {
      // rule: a preambular paragraph opens with words known to open one, or at least with a capital letter; none is done with a colon.
      case PARAGRAPH -> seam.page() && !before.annexed() && !expected.numbered() && current.text().toString().endsWith(":") || comma && (seam.page() || language.capitals() && !Character.isUpperCase(text.charAt(0)));
      // rule: no comma ends an operative paragraph; where a page ends in one, the next goes on with it.
      case NUMBERED, LETTERED -> comma && seam.page();
      default -> false;
    };
  }

  /** A line right below another. */
  private Reason below(StyledText text, Before before) {
    Block current = before.current();
    boolean semicolon = language.ends(DraftingForm.SEMICOLON, current.text());
    boolean ends = headings.mayBeginBelow(seam.length(), language.ends(DraftingForm.COMMA, current.text()), language.capitals() && Character.isUpperCase(text.charAt(0)));
    if (!before.open() && ends && language.opening().sure(text)) {
      return Reason.OPENS_LEAD;
    }
    if (unbroken) {
      return Reason.OPENS_LINE;
    }
    if (!before.open() && semicolon && (current.kind() == Block.Kind.LETTERED && concludes(text) || Character.isUpperCase(text.charAt(0)) && later.headed())) {
      return Reason.OPENS_FORM;
    }
    // rule: where only the first lines of paragraphs are set in, one that is so after a whole paragraph opens the next.
    boolean numbered = current.kind() == Block.Kind.NUMBERED || current.kind() == Block.Kind.LETTERED;
    boolean set = !before.open() && Character.isUpperCase(text.charAt(0)) && !(numbered && language.ends(DraftingForm.COMMA, current.text()));
    return listed(text, before) ? Reason.OPENS_FORM : set && seam.indented() > 1 ? Reason.OPENS_SET_IN : set && semicolon && headings.stopsShort(seam.length()) ? Reason.OPENS_SHORT : Reason.JOINS_LINE;
  }

  /** rule: what a paragraph says after its list opens with "and" and another verb: "and requests". */
  private boolean concludes(StyledText text) {
    Matcher and = AND.matcher(text);
    return and.lookingAt() && language.opening().operative(Character.toUpperCase(text.charAt(and.end())) + text.toString().substring(and.end() + 1));
  }

  private boolean listed(StyledText text, Before before) {
    return !before.open() && (BULLET.matcher(text).lookingAt() || (expected.numbered() || before.annexed()) && DASH.matcher(text).lookingAt());
  }

  /** Whether what is being read is a heading that ends before this line. */
  boolean heads(StyledText next, Before before) {
    Block current = before.current();
    boolean breaks = seam.ended() || before.annexed() && !seam.page() || headings.breaksOff(seam.length(), next);
    boolean possible = before.apart() && current.kind() == Block.Kind.PARAGRAPH && breaks;
    if (!possible || !HeadingForm.fits(current.text(), next, language)) {
      return false;
    }
    // rule: words that open a paragraph may head others only where numbered ones have begun.
    return before.annexed() || language.opening().end(current.text()) == 0 || !seam.page() && expected.numbered();
  }
}
