package org.engross.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the lines that belong to the page and not to the text: by their form, and running heads by their coming back at the
 * top of pages.
 */
final class FurnitureRecognizer {
  private static final Pattern RULE = Pattern.compile("[_\\-=\u2014\u2500*]{3,}|\\*(?:\\s+\\*)+");
  /** The lower line of three asterisks that close a text. */
  private static final Pattern ASTERISKS = Pattern.compile("\\*\\s+\\*");
  private static final Pattern LETTER = Pattern.compile("(?<=^ ) ?[A-Z]$");
  /** "A/C.3/55/L.1", "A/RES/75/251 B", "S/RES/2331 (2016)"; one with a full stop is the text of a note. */
  private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,2}(?:/[A-Z0-9][A-Za-z0-9.()\\-]*){2,}(?<!\\.)(?: [A-Z](?: ?(?:-|\u2013|and|,) ?[A-Z])*| \\(\\d{4}\\))?");
  private static final Pattern RUN_TOGETHER = Pattern.compile("[A-Z]{1,2}(?:/[A-Z0-9][A-Z0-9.()\\-]*)+?(?: ?\\(\\d{4}\\))?(?=[A-Z][a-z]|\\s|$)");
  private static final Pattern DATE = Pattern.compile("\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}");
  /** The year that ends a date, alone on its line. */
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
  /** A line that a year may go on with: it breaks off after a word. */
  private static final Pattern BEFORE_YEAR = Pattern.compile(".*\\s\\p{L}+");
  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");
  /** The offices other than New York put their letters before it: "GE.18-11722". */
  private static final String JOB = "(?:(?:[A-Z]{1,3}\\.)?\\d{2}-\\d{5}|N\\d{7})\\s*[A-Z]?(?:\\s*\\([A-Z]\\))?";
  private static final String PAGE = "\\d{1,3}/\\d{1,3}";

  private static final Set<Furniture> AT_THE_FOOT = EnumSet.of(Furniture.PAGE_NUMBER, Furniture.JOB_NUMBER, Furniture.BARCODE);

  private static final Map<Furniture, Pattern> FORMS = new LinkedHashMap<>();

  static {
    FORMS.put(Furniture.FIELD_CODE, Pattern.compile("(?:\\[DU\\d\\]\\s*)?(?:<<[^<>]+>>[^<>]*<<[^<>]+>>\\s*)+|\\[DU\\d\\]"));
    FORMS.put(Furniture.BARCODE, Pattern.compile("\\*\\d{6,}\\*|Please recycle.{0,3}|\\*\\d{6,}\\*\\s+Please recycle.{0,3}"));
    // "02-55141", "17-05123 (E) 200617", "22-28630 3/7", "N0848015E"
    FORMS.put(Furniture.JOB_NUMBER, Pattern.compile("(?:" + PAGE + "\\s+)?" + JOB + "(?:\\s+\\d{6})*(?:\\s+" + PAGE + "|\\s+\\d{1,3})?(?:\\s+/\\.\\.\\.)?|\\d{1,3}\\s+" + JOB));
    FORMS.put(Furniture.PAGE_NUMBER, Pattern.compile("(?i)(?:page\\s+)?\\d{1,4}|[-\u2013\u2014]\\s*\\d{1,4}\\s*[-\u2013\u2014]|" + PAGE + "|page\\s+\\d{1,4}\\s+of\\s+\\d{1,4}"));
    FORMS.put(Furniture.CATCHWORD, Pattern.compile("/(?:\u2026|\\.\\.\\.)"));
  }

  /** The name of the United Nations, alone or with a symbol right beside it. */
  private static final Pattern PUBLISHED = Pattern.compile("United Nations(?:\\s*(?=[A-Z]{1,2}/[A-Z\\d]).{1,180})?");

  /** How many lines of a first page may come back as running heads. */
  private static final int HEAD_LINES = 30;

  /** As many are kept, those of the last few documents of a file. */
  private static final int KEPT_LINES = 4 * HEAD_LINES;

  /** So many characters of the title, alone between blank lines at the top of a page, are a running head without a symbol. */
  private static final int SOME = 12;
  /** So many characters may stand in any line; they are a title only where they are all of it. */
  private static final int SHORT = 8;
  /** What a line has before its title: nothing, or a number ("75/904 "). */
  private static final Pattern NUMBERED = Pattern.compile("(?:\\d\\S* )?");
  /** "020124": the date of printing, which stands beside the job number. */
  private static final Pattern PRINTED = Pattern.compile("\\d{6}");

  /** What parts a symbol from the title at the other side of the page. */
  private static final Pattern WIDE = Pattern.compile("\\S(?: {4}|\\t)");

  /** The end of a paragraph, where no title has one. */
  private static final Pattern STOPPED = Pattern.compile("[,;.]$");

  /** How many lines of a page's top may be a running head. */
  static final int TOP_LINES = 4;

  private final Set<String> repeated = new HashSet<>();
  private final Set<String> symbols = new HashSet<>();
  private final List<String> head = new ArrayList<>();
  /** How many lines may still be of the first page of a document. */
  private int room = HEAD_LINES;
  /** The last line of text. */
  private String before = "";
  /** Whether that line has a symbol which none above it has. */
  private boolean numbered;
  private boolean afterRule;
  /** Whether a job number stands above on this page. */
  private boolean afterJob;
  /** Whether the last line of text stops in the middle of a sentence. */
  private boolean open;
  /** Whether the line before was a running head. */
  private boolean afterHead;
  /** How many of the lines that come next belong to a running head that has begun. */
  private int headLines;
  /** How many lines of the page have been seen; far beyond its top on the first page. */
  private int onPage = Integer.MAX_VALUE / 2;

  /**
   * rule: lines in two parts, far from one another, that come back without a change stand at the top of pages, whether or not the feet of the
   * pages are there.
   *
   * @param rows all lines of the file, as they are printed
   */
  FurnitureRecognizer(List<String> rows) {
    Set<String> seen = new HashSet<>();
    rows.stream().map(String::strip).filter(row -> WIDE.matcher(row).find() && !seen.add(row)).forEach(repeated::add);
  }

  /**
   * What the line is, or null where it is text. Lines are given in order: a symbol alone on its line belongs to the masthead the
   * first time and is a running head when it comes back.
   *
   * @param line without white space at its ends, not empty
   * @param pageBreak whether the line begins with a form feed
   * @param above the line right above it, empty where that is blank
   * @param following the lines after it up to the next blank one, at most {@value #TOP_LINES}, without white space at their ends
   * @param below the next line that is not blank, without white space at its ends; empty where none is left
   * @param beyond the next behind the blank one that ends {@code following}; empty where those are not all
   */
  Furniture recognize(String line, boolean pageBreak, String above, List<String> following, String below, String beyond) {
    int known = symbols.size();
    onPage = pageBreak ? 0 : onPage + 1;
    // a file may hold the head of a page right before its foot, as the program met them
    boolean edge = onPage < TOP_LINES || AT_THE_FOOT.contains(form(below)) || repeated.contains(line);
    headLines = headLines > 1 ? headLines - 1 : edge || afterHead ? runningHead(line, following, pageBreak || afterHead) : lone(line, above, following, beyond);
    Furniture furniture = headLines > 0 ? Furniture.RUNNING_HEAD : afterJob && PRINTED.matcher(line).matches() ? Furniture.JOB_NUMBER
        : !pageBreak && endsDate(above, line) ? null : form(line, following.isEmpty() ? "" : following.get(0));
    if (furniture == null) {
      first(line, symbols.size() > known);
    }
    if (furniture != null && AT_THE_FOOT.contains(furniture) && onPage >= TOP_LINES) {
      // what stands at the foot of a page announces the top of the next
      onPage = -1;
    }
    open = furniture == null ? !STOPPED.matcher(line).find() : open;
    afterHead = furniture == Furniture.RUNNING_HEAD;
    afterJob = furniture == Furniture.JOB_NUMBER || afterJob && !pageBreak;
    afterRule = furniture == Furniture.RULE || afterRule && furniture == null && !pageBreak;
    return furniture;
  }

  /**
   * Keeps the lines of first pages, which come back as running heads. rule: a symbol that no line above has, beside or below the name of the
   * United Nations, opens the first page of another document.
   */
  private void first(String line, boolean another) {
    boolean published = PUBLISHED.matcher(line).matches();
    boolean opens = another && (published || PUBLISHED.matcher(before).matches()) || published && numbered;
    if (opens && head.size() > TOP_LINES) {
      room = HEAD_LINES;
    }
    if (room > 0) {
      head.add(words(line));
      room--;
      if (head.size() > KEPT_LINES) {
        head.remove(0);
      }
    }
    before = line;
    numbered = another;
  }

  /** rule: no number of a page stands right below words that break off before a year ("to 30 June / 2021"). */
  private static boolean endsDate(String above, String line) {
    return YEAR.matcher(line).matches() && BEFORE_YEAR.matcher(above).matches();
  }

  /** What a line of a page's margin is by its form alone: a page number, a job number, a bar code; else null. */
  static Furniture form(String line) {
    for (Map.Entry<Furniture, Pattern> form : FORMS.entrySet()) {
      if (form.getValue().matcher(line).matches()) {
        return form.getKey();
      }
    }
    return null;
  }

  /** The symbols of documents among the words of a line. */
  static Set<String> symbols(String line) {
    Set<String> symbols = new HashSet<>();
    for (String word : line.split(" ")) {
      if (SYMBOL.matcher(word).matches()) {
        symbols.add(word);
      }
    }
    return symbols;
  }

  private Furniture form(String line, String next) {
    boolean opens = line.equals("*") && ASTERISKS.matcher(next).matches();
    if (opens || RULE.matcher(line).matches()) {
      return Furniture.RULE;
    }
    if (afterRule && !next.isEmpty() && FIGURES.matcher(line).matches() && !FIGURES.matcher(next).matches()) {
      // the marker of a note, which stands higher than its text and so on a line of its own
      return null;
    }
    Furniture known = form(line);
    if (known != null) {
      return known;
    }
    if (SYMBOL.matcher(line).matches()) {
      return symbols.add(line) ? null : Furniture.RUNNING_HEAD;
    }
    if (line.startsWith("United Nations") && line.length() < 200) {
      // a masthead whose lines were run together: "United NationsA/RES/63/156General Assembly"
      Matcher matcher = RUN_TOGETHER.matcher(line);
      while (matcher.find()) {
        symbols.add(matcher.group());
      }
    }
    return null;
  }

  /**
   * rule: a running head has the symbol, alone or with words of the title, which may take several lines; at the very top of a page
   * the words will do where they stand alone.
   *
   * @return how many lines it has; 0 where none begins here
   */
  private int runningHead(String line, List<String> following, boolean top) {
    String title = String.join(" ", head);
    String words = "";
    boolean symbol = false;
    int found = 0;
    for (int count = 1; count <= following.size() + 1; count++) {
      String next = count == 1 ? line : following.get(count - 2);
      String rest = withoutSymbols(next);
      symbol |= !rest.equals(next);
      words = (words + " " + words(rest)).strip();
      boolean known = words.length() > SHORT ? title.contains(words) : isTitle(words);
      boolean titled = known && !STOPPED.matcher(next).find() && !DATE.matcher(next).matches();
      if (!titled && !words.isEmpty()) {
        return found;
      }
      boolean all = count == following.size() + 1 && count < TOP_LINES && words.length() > SOME;
      if (symbol || top && all) {
        found = count;
      }
    }
    return found;
  }

  /**
   * rule: a running head whose page has lost its edges has the symbol and words of the title; without the symbol it is the title from its
   * beginning, alone between blank lines where it cuts a sentence that goes on behind it in small letters.
   *
   * @return how many lines it has; 0 where none begins here
   */
  private int lone(String line, String above, List<String> following, String beyond) {
    int found = runningHead(line, following, false);
    if (found > 0) {
      return words(withoutSymbols(block(line, following, found))).length() > SOME ? found : 0;
    }
    boolean cuts = open && above.isEmpty() && following.size() < TOP_LINES && Character.isUpperCase(line.charAt(0)) && !beyond.isEmpty() && Character.isLowerCase(beyond.charAt(0));
    return cuts && opensTitle(words(line)) ? whole(line, following) : 0;
  }

  /** How many lines a block has that consists of words of the title. */
  private int whole(String line, List<String> following) {
    int count = runningHead(line, following, true);
    return count == following.size() + 1 ? count : 0;
  }

  private static String block(String line, List<String> following, int count) {
    return line + " " + String.join(" ", following.subList(0, count - 1));
  }

  private boolean opensTitle(String words) {
    return words.length() > SOME && head.stream().map(title -> NUMBERED.matcher(title).replaceFirst("")).anyMatch(title -> title.startsWith(words) || title.length() > SOME && words.startsWith(title));
  }

  /** Whether a line of the first page says just this, behind its number or without one. */
  private boolean isTitle(String words) {
    return head.stream().anyMatch(line -> line.endsWith(words) && NUMBERED.matcher(line.substring(0, line.length() - words.length())).matches());
  }

  private String withoutSymbols(String line) {
    if (line.indexOf('/') < 0) {
      return line;
    }
    String rest = line;
    for (String symbol : symbols) {
      rest = rest.replace(symbol, " ");
    }
    // the letter of a part belongs to the symbol before it
    return rest.equals(line) ? line : LETTER.matcher(rest).replaceAll(" ");
  }

  private static String words(String line) {
    return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d/]+", " ").strip();
  }
}
