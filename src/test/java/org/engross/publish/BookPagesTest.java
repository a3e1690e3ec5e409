package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.engross.publish.PrintedLines.Line;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the book, measured: where lines stand, what heads, notes and the index say of them. */
class BookPagesTest {
  private static final double LINE = 13.5;
  private static final double RECTO_LEFT = 22 * PrintedLines.MILLIMETRE;
  private static final double VERSO_LEFT = 28 * PrintedLines.MILLIMETRE;
  private static final double MEASURE = 106 * PrintedLines.MILLIMETRE;
  private static final double INDENT = 6 * PrintedLines.MILLIMETRE;
  private static final List<String> MONTHS = List.of(new java.text.DateFormatSymbols(java.util.Locale.ENGLISH).getMonths());
  private static final Pattern INDEXED = Pattern.compile("(.+), page (\\d+)(?:–(\\d+))?");

  @TempDir private static Path folder;
  private static BuiltBook book;
  private static PDDocument document;
  /** The number of the PDF page, from 1, that bears the folio 1. */
  private static int first;
  private static final Map<Integer, PrintedLines> PAGES = new TreeMap<>();

  @BeforeAll
  static void build() throws IOException {
    book = BuiltBook.ofSeeds(folder);
    document = book.open();
    first = PrintedPages.page(document, book.edition().texts().get(0).slug());
    for (int page = first; page < PrintedPages.page(document, "cited-instruments"); page++) {
      PAGES.put(page, PrintedLines.of(document, page));
    }
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  /** The pages of a text but its first, which has a masthead or a title. */
  private static IntStream further(PublishedText text) {
    try {
      int opening = PrintedPages.page(document, text.slug());
      return IntStream.range(opening + 1, opening + length(opening));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pages a text has from this one on: those with a head behind it. */
  private static int length(int opening) {
    int next = opening + 1;
    while (PAGES.containsKey(next) && !PAGES.get(next).head().isEmpty()) {
      next++;
    }
    return next - opening;
  }

  @Test
  void linesStandOnOneGrid() {
    List<String> astray = new ArrayList<>();
    double top = PAGES.get(first + 1).text().get(0).baseline();
    PAGES.forEach((page, printed) -> printed.text().forEach(line -> {
      double lines = (line.baseline() - top) / LINE;
      if (Math.abs(lines - Math.round(lines)) * LINE > 0.1) {
        astray.add(page + ": " + line);
      }
    }));
    assertEquals(List.of(), astray);
  }

  @Test
  void aFullLineHasBetweenSixtyTwoAndSeventyLetters() {
    List<Line> full = PAGES.values().stream().flatMap(page -> page.text().stream()).filter(line -> line.right() - line.left() > 0.94 * MEASURE).toList();
    double mean = full.stream().mapToInt(Line::letters).average().orElseThrow();
    assertTrue(full.size() > 500 && mean >= 62 && mean <= 70, full.size() + " lines of " + mean);
    assertEquals(List.of(), full.stream().filter(line -> line.letters() < 50 || line.letters() > 80).toList());
  }

  /** With three letters at least on either side, in no more than two lines in a row, and no dates, numbers, symbols or compounds. */
  @Test
  void wordsAreDividedWithRestraint() {
    List<String> faults = new ArrayList<>();
    int divided = 0;
    for (PublishedText text : book.edition().texts()) {
      List<Line> lines = further(text).boxed().flatMap(page -> PAGES.get(page).text().stream()).toList();
      int row = 0;
      for (int n = 0; n + 1 < lines.size(); n++) {
        int begun = lines.get(n).begun();
        row = begun > 0 ? row + 1 : 0;
        divided += begun > 0 ? 1 : 0;
        String word = lines.get(n + 1).words().replaceFirst("[ \\u00A0].*", "");
        String letters = word.replaceAll("^[“‘(]+|[’”)]*[,;:.]*$", "");
        boolean fit = letters.matches("\\p{L}\\p{Ll}+(’s?)?") && begun >= 3 && letters.length() - begun >= 3 && !MONTHS.contains(letters);
        if (begun > 0 && !fit || row > 2) {
          faults.add(row + ". line in a row, " + begun + " letters of " + word);
        }
        if (begun > 0 && lines.get(n + 1).words().equals(word)) {
          faults.add(word + " ends its paragraph");
        }
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(divided > 150, divided + " words");
  }

  @Test
  void marginsAreMirrored() {
    PAGES.forEach((page, lines) -> lines.text().forEach(line -> {
      double left = page % 2 == 1 ? RECTO_LEFT : VERSO_LEFT;
      assertTrue(line.left() > left - 0.5 && line.right() < left + MEASURE + 0.5, page + ": " + line);
    }));
  }

  @Test
  void noLineOfAParagraphIsAloneAndNoPageNearEmpty() {
    List<String> faults = new ArrayList<>();
    for (PublishedText text : book.edition().texts()) {
      further(text).forEach(page -> {
        List<Line> lines = PAGES.get(page).text();
        List<Line> before = PAGES.get(page - 1).text();
        boolean goesOn = !opens(page, lines.get(0));
        if (goesOn && opens(page - 1, before.get(before.size() - 1))) {
          faults.add((page - 1) + " ends with a first line");
        }
        if (goesOn && lines.size() > 1 && opens(page, lines.get(1))) {
          faults.add(page + " begins with a last line");
        }
        if (lines.size() < 5) {
          faults.add(page + " has " + lines.size() + " lines");
        }
      });
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void noPageBehindTheTextsIsNearEmpty() throws Exception {
    List<Integer> nearEmpty = new ArrayList<>();
    for (int page = PrintedPages.page(document, "cited-instruments"); page < PrintedPages.page(document, "colophon"); page++) {
      long depth = PrintedLines.of(document, page).depth();
      // there are pages without anything, where a sheet has to be filled
      if (depth > 0 && depth < 8) {
        nearEmpty.add(page);
      }
    }
    assertEquals(List.of(), nearEmpty);
  }

  /**
   * Facing pages without notes end on one line or the next; the last page of a text is as long as it is, and so is one behind which a line with a note would have come. Notes end at the
   * foot of the page.
   */
  @Test
  void facingPagesAreLevel() {
    List<String> faults = new ArrayList<>();
    double foot = book.edition().texts().stream().flatMapToInt(BookPagesTest::further).boxed()
        .flatMap(page -> PAGES.get(page).notes().stream()).mapToDouble(Line::baseline).max().orElseThrow();
    for (PublishedText text : book.edition().texts()) {
      int last = further(text).max().orElseThrow();
      further(text).filter(page -> page % 2 == 0 && page + 1 < last && PAGES.get(page).notes().isEmpty() && PAGES.get(page + 1).notes().isEmpty() && !PAGES.get(page + 2).opensWithCall()).forEach(page -> {
        double difference = last(PAGES.get(page).text()).baseline() - last(PAGES.get(page + 1).text()).baseline();
        if (Math.abs(difference) > LINE + 0.1) {
          faults.add(page + " and " + (page + 1) + " differ by " + difference);
        }
      });
      further(text).filter(page -> !PAGES.get(page).notes().isEmpty() && Math.abs(last(PAGES.get(page).notes()).baseline() - foot) > 0.1)
          .forEach(page -> faults.add("the notes of page " + page + " end at " + last(PAGES.get(page).notes()).baseline()));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void fewNotesGoOnOnTheNextPage() {
    List<Integer> parted = PAGES.keySet().stream().filter(page -> PAGES.get(page).notesGoOn()).toList();
    assertTrue(parted.size() <= PAGES.size() / 20, parted + " of " + PAGES.size());
  }

  private static Line last(List<Line> lines) {
    return lines.get(lines.size() - 1);
  }

  private static boolean opens(int page, Line line) {
    return line.left() > (page % 2 == 1 ? RECTO_LEFT : VERSO_LEFT) + INDENT - 1;
  }

  /** Which paragraphs stand on a page is told from the destinations alone. */
  @Test
  void headsNameTheFirstAndTheLastParagraph() throws Exception {
    List<String> faults = new ArrayList<>();
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog()).getDests();
    for (PublishedText text : book.edition().texts()) {
      Map<Double, String> places = new TreeMap<>(); // by page, then by the distance from its top
      Matcher unit = Pattern.compile("<(?:container|paragraph|point) (?:[^>]* )?eId=\"((?:preamble|para)_[^\"]+)\"").matcher(new String(text.akn(), StandardCharsets.UTF_8));
      while (unit.find()) {
        PDPageXYZDestination place = (PDPageXYZDestination) names.getValue(text.slug() + "__" + unit.group(1));
        float height = document.getPage(place.retrievePageNumber()).getMediaBox().getHeight();
        places.put(place.retrievePageNumber() + 1 + (height - place.getTop()) / 1000.0, label(unit.group(1)));
      }
      further(text).forEach(page -> {
        List<Line> lines = PAGES.get(page).text();
        double firstLine = page + lines.get(0).baseline() / 1000;
        String head = PAGES.get(page).head();
        String begun = places.entrySet().stream().filter(place -> place.getKey() < firstLine).map(Map.Entry::getValue).reduce("", (one, other) -> other);
        String last = places.entrySet().stream().filter(place -> place.getKey() < page + 1).map(Map.Entry::getValue).reduce("", (one, other) -> other);
        String symbol = symbol(text);
        String expected = page % 2 == 1 ? last + " " + symbol + " Trafficking in women and girls " + (page - first + 1) : (page - first + 1) + " " + symbol + " " + begun;
        if (!expected.equals(head)) {
          faults.add(page + ": " + head + ", not " + expected);
        }
      });
    }
    assertEquals(List.of(), faults);
  }

  private static String symbol(PublishedText text) {
    Matcher fact = Pattern.compile("<engross:fact name=\"symbol\"[^>]* value=\"([^\"]+)\"").matcher(new String(text.akn(), StandardCharsets.UTF_8));
    assertTrue(fact.find());
    return fact.group(1);
  }

  private static String label(String eId) {
    return eId.replaceFirst("^preamble__container_", "PP").replaceFirst("^para_", "OP").replaceAll("__list_\\d+__point_(\\w+)", "($1)").replaceAll("__point_(\\w+)", "($1)");
  }

  /** Each note stands on the page of its first call, and each further call on another page is told where. */
  @Test
  void notesStandWhereTheyAreCalled() throws Exception {
    List<String> faults = new ArrayList<>();
    int reminders = 0;
    for (PublishedText text : book.edition().texts()) {
      Map<String, Integer> stands = new TreeMap<>();
      Matcher note = Pattern.compile("<authorialNote eId=\"([^\"]+)\"[^>]*marker=\"([^\"]+)\"|<authorialNote [^>]*marker=\"([^\"]+)\"[^>]*eId=\"([^\"]+)\"").matcher(new String(text.akn(), StandardCharsets.UTF_8));
      while (note.find()) {
        String eId = note.group(1) != null ? note.group(1) : note.group(4);
        stands.put(note.group(2) != null ? note.group(2) : note.group(3), PrintedPages.page(document, text.slug() + "__" + eId));
      }
      int opening = PrintedPages.page(document, text.slug());
      for (int page = opening; page < opening + length(opening); page++) {
        List<String> calls = PAGES.get(page).calls();
        int here = page;
        stands.entrySet().stream().filter(one -> one.getValue() == here && !calls.contains(one.getKey())).forEach(one -> faults.add("note " + one.getKey() + " is not called on page " + here));
        String notes = String.join(" ", PAGES.get(page).notes().stream().map(Line::words).toList()).replaceAll("[\\s\\u00A0]+", " ");
        for (String call : calls) {
          Integer place = stands.get(call);
          if (place == null || place != page && !notes.contains("see page " + (place - first + 1))) {
            faults.add("page " + page + " does not say where note " + call + " stands");
          }
          reminders += place != null && place != page ? 1 : 0;
        }
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(reminders > 15, reminders + " calls on other pages");
  }

  @Test
  void theIndexLeadsToTheTerms() throws Exception {
    var edition = new Press(book.edition()).parameters().get(new net.sf.saxon.s9api.QName("edition")).itemAt(0);
    Map<String, List<String>> forms = new TreeMap<>();
    ((net.sf.saxon.s9api.XdmNode) edition).select(net.sf.saxon.s9api.streams.Steps.descendant("authority")).forEach(authority -> forms.put(
        authority.attribute("name"), authority.select(net.sf.saxon.s9api.streams.Steps.child("variant")).map(variant -> squeezed(variant.getStringValue())).toList()));
    List<String> faults = new ArrayList<>();
    int checked = 0;
    for (PDPage page : document.getPages()) {
      for (PDAnnotation link : page.getAnnotations()) {
        Matcher entry = INDEXED.matcher(String.valueOf(link.getContents()));
        if (entry.matches() && forms.containsKey(entry.group(1))) {
          int last = Integer.parseInt(entry.group(3) == null ? entry.group(2) : entry.group(3));
          for (int folio = Integer.parseInt(entry.group(2)); folio <= last; folio++) {
            String printed = squeezed(text(folio));
            checked++;
            if (forms.get(entry.group(1)).stream().noneMatch(printed::contains)) {
              faults.add(entry.group(1) + " is not on page " + folio);
            }
          }
        }
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(checked > 50, checked + " pages");
  }

  /** The lines of a page and of the next, for a name that goes on there, and its notes. */
  private static String text(int folio) {
    List<Line> lines = new ArrayList<>(PAGES.get(first + folio - 1).text());
    if (PAGES.containsKey(first + folio)) {
      lines.addAll(PAGES.get(first + folio).text());
    }
    lines.addAll(PAGES.get(first + folio - 1).notes());
    return String.join(" ", lines.stream().map(Line::words).toList());
  }

  /** Letters alone: figures of notes, blanks and line ends left out. */
  private static String squeezed(String words) {
    return words.replaceAll("[^\\p{L}]", "");
  }

  @Test
  void thePagesFillSheetsOfFour() throws Exception {
    assertEquals(0, document.getNumberOfPages() % 4);
    assertEquals(document.getNumberOfPages(), PrintedPages.page(document, "colophon"));
  }
}
