package org.engross.parse;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.Label;
import org.engross.model.Named;
import org.engross.model.Organ;

/**
 * A language in which the United Nations issue resolutions: everything that the reading knows of its words and its punctuation. There
 * is one table a language ({@link English}, {@link French} and so on); no other class of the package keys on words.
 */
final class Language {
  /** "[Agreed]", "[...]": what a draft notes behind a paragraph. */
  private static final Pattern REMARK = Pattern.compile("\\s?\\[(?!\\d)[^\\[\\]]{1,40}\\][.;,]?\\s*$");

  /** No form of a paragraph's end is longer than this. */
  private static final int LONGEST_END = 80;

  /** Of the Latin, Cyrillic and Arabic alphabets only the Arabic has marks that a writer may set or leave out, and a stroke that only stretches a word. */
  private static final Pattern ARABIC_LETTER = Pattern.compile("[\u0621-\u063A\u0641-\u064A]");

  private static final String ARABIC_MARKS = "[\u064B-\u0652\u0670\u0640\u200C-\u200F]*+";

  private static final Pattern NOWHERE = Pattern.compile("(?!)");

  private final Table table;

  private Language(Table table) {
    this.table = table;
  }

  /** Compiles a regular expression of a table; Arabic letters match with and without marks, and {@code \d} beside them any figure. */
  static Pattern pattern(String regex, int... flags) {
    int all = 0;
    for (int flag : flags) {
      all |= flag == Pattern.CASE_INSENSITIVE ? flag | Pattern.UNICODE_CASE : flag;
    }
    Matcher letters = ARABIC_LETTER.matcher(regex);
    return Pattern.compile(letters.find() ? letters.replaceAll("(?:$0" + ARABIC_MARKS + ")").replace("\\d", "\\p{Nd}") : regex, all);
  }

  /** ISO 639-2 code: {@code eng}. */
  String code() {
    return table.code;
  }

  /** Whether a paragraph opens with a capital letter; in Russian it does not, and Arabic and Chinese have none. */
  boolean capitals() {
    return table.capitals;
  }

  /** Whether blanks stand between words; Chinese has none, not even at a line end. */
  boolean blanks() {
    return table.blanks;
  }

  /** Whether opening words are set bold where other languages set italics. */
  boolean boldLeads() {
    return table.boldLeads;
  }

  /** A form that this language does not have is found nowhere. */
  Matcher matcher(DraftingForm form, CharSequence text) {
    return table.forms.getOrDefault(form, NOWHERE).matcher(text);
  }

  /** Whether all of a text has a form. */
  boolean matches(DraftingForm form, CharSequence text) {
    return matcher(form, text).matches();
  }

  /** The label at the start of a text that has a form there, or null. */
  String label(DraftingForm form, CharSequence text) {
    Matcher matcher = matcher(form, text);
    return matcher.lookingAt() ? matcher.group(1) : null;
  }

  /** The letter before a sub-paragraph as English would print it: "a" for "(أ)"; null where none stands there. */
  String letter(CharSequence text) {
    Matcher matcher = matcher(DraftingForm.LETTERED, text);
    return matcher.lookingAt() ? Label.latin(matcher.group().replace("[", "").strip()) : null;
  }

  /** Whether a text opens with a capital letter, or with one of a script that has none. */
  static boolean opens(CharSequence text) {
    char first = text.charAt(0);
    return Character.isUpperCase(first) || Character.isLetter(first) && !Character.isLowerCase(first);
  }

  /** Whether a paragraph is at its end. */
  boolean closed(CharSequence text) {
    return ends(DraftingForm.CLOSED, text);
  }

  /** Whether a form of a few characters stands at the end of a text, however long. */
  boolean ends(DraftingForm form, CharSequence text) {
    CharSequence end = text.subSequence(Math.max(0, text.length() - LONGEST_END), text.length());
    Matcher remark = REMARK.matcher(end);
    return matcher(form, end).find() || remark.find() && matcher(form, end.subSequence(0, remark.start())).find();
  }

  /** Whether a Roman figure or capital letter alone on its line heads a section. */
  boolean section(CharSequence text) {
    return text.length() > 0 && matches(DraftingForm.SECTION, text) && !text.toString().equals(".");
  }

  OpeningWords opening() {
    return table.opening;
  }

  /** A date in running text, as a regular expression without groups. */
  String dates() {
    return table.dates.pattern();
  }

  /** The first date of a text; empty where there is none or it is none of the calendar. */
  Optional<LocalDate> date(CharSequence text) {
    return table.dates.first(text);
  }

  /** Whether a text opens with a day and a month: "10 May and 22 September 2022". */
  boolean opensDate(CharSequence text) {
    return table.dates.opens(text);
  }

  /** 57 for "Fifty-seventh"; empty for words that are no ordinal. */
  Optional<Integer> ordinal(String words) {
    return table.ordinals.apply(words);
  }

  /** The organ with this name, in any of the cases in which it stands in a sentence. */
  Optional<Organ> organ(String name) {
    return Organ.named(name).or(() -> table.organs.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(name).matches()).map(Map.Entry::getValue).findFirst());
  }

  /** The organ whose name stands at the end of a text, right before what follows. */
  Optional<Organ> organBefore(CharSequence before) {
    return table.organsBefore.entrySet().stream().filter(entry -> entry.getKey().matcher(before).find()).map(Map.Entry::getValue).findFirst();
  }

  /** What the lines of a masthead look like; null for a form that this language does not have. */
  Pattern masthead(MastheadForm form) {
    return table.masthead.get(form);
  }

  /** Whether the word before a number, or after it, is that for a decision. */
  boolean decision(String word) {
    return matches(DraftingForm.DECISION, word);
  }

  /** The number of a resolution in the form that symbols have: "217 A (III)". */
  String number(String printed) {
    return table.number.apply(printed);
  }

  /** Finds what texts name. */
  Names names() {
    return table.names == null ? table.listed : table.names;
  }

  /** What a language is made of; each is given once, by name. */
  static final class Table {
    private final String code;
    private final Map<DraftingForm, Pattern> forms = new EnumMap<>(DraftingForm.class);
    private final Map<MastheadForm, Pattern> masthead = new EnumMap<>(MastheadForm.class);
    private final Map<Pattern, Organ> organs = new LinkedHashMap<>();
    private final Map<Pattern, Organ> organsBefore = new LinkedHashMap<>();
    private boolean capitals = true;
    private boolean blanks = true;
    private boolean boldLeads;
    private OpeningWords opening;
    private Dates dates;
    private Function<String, Optional<Integer>> ordinals;
    private Function<String, String> number = Function.identity();
    private final ListedNames listed = new ListedNames();
    private Names names;

    Table(String code) {
      this.code = code;
      for (DraftingForm optional : List.of(DraftingForm.STATED, DraftingForm.RUN_IN, DraftingForm.NAMED_SECTION, DraftingForm.RECORDED_VOTE, DraftingForm.VOTE_SIDE, DraftingForm.WAITING_TITLE, DraftingForm.SHORTENED)) {
        form(optional, "(?!)");
      }
    }

    Table form(DraftingForm form, String regex) {
      forms.put(form, pattern(regex));
      return this;
    }

    Table masthead(MastheadForm form, String regex) {
      masthead.put(form, pattern(regex));
      return this;
    }

    /** An organ by its name, a regular expression without groups. */
    Table organ(Organ organ, String name) {
      organs.put(pattern(name, Pattern.CASE_INSENSITIVE), organ);
      listed.add(Named.Kind.ORGANIZATION, organ.code(), named(name));
      return this;
    }

    /** A name in running text; Arabic writes its shortest particles together with the word. */
    private Pattern named(String name) {
      String start = "(?:(?<!\\p{L})|(?<=(?<!\\p{L})[\\u0648\\u0628\\u0644\\u0641\\u0643]))";
      return blanks ? pattern(start + "(?:" + name + ")(?!\\p{L})") : pattern(name);
    }

    /** What stands between the name of an organ and the word or number of its resolution. */
    Table organsBefore(String joint) {
      organs.forEach((name, organ) -> organsBefore.put(pattern("(?:" + name.pattern() + ")" + joint + "$"), organ));
      return this;
    }

    Table withoutCapitals() {
      capitals = false;
      return this;
    }

    Table withoutBlanks() {
      blanks = false;
      return this;
    }

    Table boldLeads() {
      boldLeads = true;
      return this;
    }

    Table opening(OpeningWords words) {
      opening = new DraftedOpening(words);
      return this;
    }

    Table dates(String order, List<String> months) {
      dates = new Dates(order, months);
      return this;
    }

    Table ordinals(Function<String, Optional<Integer>> reader) {
      ordinals = reader;
      return this;
    }

    Table number(Function<String, String> inSymbols) {
      number = inSymbols;
      return this;
    }

    /** A name, and what English calls it; the names of organs are known without. */
    Table name(Named.Kind kind, String english, String regex) {
      listed.add(kind, NameFinder.key(english), named(regex));
      return this;
    }

    Table names(Names words) {
      names = words;
      return this;
    }

    Language build() {
      return new Language(this);
    }
  }
}
