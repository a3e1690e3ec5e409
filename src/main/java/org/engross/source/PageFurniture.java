package org.engross.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what pages bear at their head and foot.
 *
 * <p>rule: a row in the margin is furniture if the same words (figures apart) stand at the same height on other pages, or if it has the form
 * of a page number, a job number or a bar code; rows set apart from the text together with such a row are furniture with it.
 */
final class PageFurniture {
  private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,4}");
  /** How much of a page may be head or foot. */
  private static final double MARGIN = 0.16;
  private static final int MOST_ROWS = 6;
  /** In parts of the type: what stands so far apart belongs to two ends of a line. */
  private static final double WIDE = 4;
  /** In points: how far furniture may move up or down from page to page. */
  private static final double SHIFT = 3;

  private final List<PdfPage> pages;
  private final List<List<PrintedRow>> rows;
  private final PrintedMeasure measure;
  private final Set<String> symbols = new HashSet<>();
  /** What the number at the edge of a page's head or foot is, less the number of the sheet, and on how many pages it is that. */
  private final Map<Integer, Integer> numbering = new HashMap<>();
  /** Where words stand on the pages that have them there: text, then heights. */
  private final Map<String, List<Double>> heights = new HashMap<>();

  PageFurniture(List<PdfPage> pages, List<List<PrintedRow>> rows, PrintedMeasure measure) {
    this.pages = pages;
    this.rows = rows;
    this.measure = measure;
    for (int page = 0; page < rows.size(); page++) {
      for (PrintedRow row : rows.get(page)) {
        if (marginal(row, pages.get(page))) {
          heights.computeIfAbsent(words(row), key -> new ArrayList<>()).add(row.baseline());
        }
      }
      if (!rows.get(page).isEmpty()) {
        outermost(rows.get(page).get(0), page);
        outermost(rows.get(page).get(rows.get(page).size() - 1), page);
      }
    }
  }

  private void outermost(PrintedRow row, int page) {
    if (marginal(row, pages.get(page))) {
      edgeNumbers(row).forEach(number -> numbering.merge(number - page, 1, Integer::sum));
    }
  }

  /** The furniture of each page, by row. */
  List<Map<PrintedRow, Furniture>> find() {
    List<Map<PrintedRow, Furniture>> found = new ArrayList<>();
    for (int page = 0; page < rows.size(); page++) {
      Map<PrintedRow, Furniture> furniture = new LinkedHashMap<>();
      edge(page, rows.get(page), true, furniture);
      List<PrintedRow> upwards = new ArrayList<>(rows.get(page));
      Collections.reverse(upwards);
      edge(page, upwards, false, furniture);
      rows.get(page).forEach(row -> FurnitureRecognizer.symbols(row.text()).forEach(symbols::add));
      found.add(furniture);
    }
    return found;
  }

  /**
   * Goes inwards from the edge, block by block, as long as blocks hold something that only furniture is; one row that does not may stand
   * among them ("Please recycle").
   *
   * @param inwards the rows from the edge of the page inwards
   */
  private void edge(int page, List<PrintedRow> inwards, boolean head, Map<PrintedRow, Furniture> furniture) {
    int start = 0;
    int at = 0;
    int end = margin(inwards, pages.get(page), head);
    while (at < end) {
      int next = at + 1;
      while (next < inwards.size() && together(inwards.get(next - 1), inwards.get(next))) {
        next++;
      }
      boolean evident = false;
      for (int i = at; i < Math.min(next, end); i++) {
        evident |= evidence(page, inwards.get(i), i == 0, head);
      }
      boolean text = next > end || !head && inwards.subList(at, next).stream().anyMatch(NoteRows::ofNotes);
      if (!evident || text) {
        boolean alone = next - at == 1 && !text && start == at;
        if (!alone) {
          break;
        }
      } else {
        inwards.subList(start, next).forEach(row -> furniture.put(row, kind(row, head)));
        start = next;
      }
      at = next;
    }
    // furniture that stands as close as the text does
    for (int i = start; i < end && repeated(inwards.get(i)) && evidence(page, inwards.get(i), i == 0, head); i++) {
      furniture.put(inwards.get(i), kind(inwards.get(i), head));
    }
  }

  /** How many rows stand in the head or foot. */
  private static int margin(List<PrintedRow> inwards, PdfPage page, boolean head) {
    int end = 0;
    while (end < inwards.size() && end < MOST_ROWS && marginal(inwards.get(end), page) && top(inwards.get(end), page) == head) {
      end++;
    }
    return end;
  }

  private boolean evidence(int page, PrintedRow row, boolean outermost, boolean head) {
    if (!head && NoteRows.ofNotes(row)) {
      return false;
    }
    Set<String> own = FurnitureRecognizer.symbols(row.text());
    boolean known = own.stream().anyMatch(symbols::contains);
    boolean masthead = page == 0 && head;
    return outermost && (numbered(row, page) || head && besideNumber(row))
        || repeated(row) && (own.isEmpty() || known)
        || head && known && !masthead
        || FurnitureRecognizer.form(row.text()) != null && !masthead;
  }

  private static Furniture kind(PrintedRow row, boolean head) {
    Furniture kind = FurnitureRecognizer.form(row.text());
    return kind != null ? kind : head ? Furniture.RUNNING_HEAD : Furniture.IMPRINT;
  }

  private boolean together(PrintedRow row, PrintedRow next) {
    double distance = Math.abs(row.baseline() - next.baseline());
    boolean same = measure.same(row.size(), next.size()) && row.bold() == next.bold();
    return same && distance < 1.3 * measure.leading(row.size());
  }

  /** rule: a number at the edge of the outermost row that grows by one from sheet to sheet is the number of the page. */
  private boolean numbered(PrintedRow row, int page) {
    return edgeNumbers(row).stream().anyMatch(number -> numbering.getOrDefault(number - page, 0) > 1);
  }

  /** Whether a number stands at one edge of the page and words far from it: a page number, even where there is one page. */
  private static boolean besideNumber(PrintedRow row) {
    int last = row.words().size() - 1;
    if (last < 1) {
      return false;
    }
    boolean first = PAGE_NUMBER.matcher(row.words().get(0).text()).matches() && row.words().get(1).left() - row.words().get(0).right() > WIDE * row.size();
    return first || PAGE_NUMBER.matcher(row.words().get(last).text()).matches()
        && row.words().get(last).left() - row.words().get(last - 1).right() > WIDE * row.size();
  }

  private static Set<Integer> edgeNumbers(PrintedRow row) {
    Set<Integer> numbers = new HashSet<>();
    for (PrintedWord word : List.of(row.words().get(0), row.words().get(row.words().size() - 1))) {
      if (PAGE_NUMBER.matcher(word.text()).matches()) {
        numbers.add(Integer.parseInt(word.text()));
      }
    }
    return numbers;
  }

  private boolean repeated(PrintedRow row) {
    long near = heights.getOrDefault(words(row), List.of()).stream().filter(height -> Math.abs(height - row.baseline()) <= SHIFT).count();
    return near >= Math.min(3, pages.size()) && near > 1;
  }

  private static boolean marginal(PrintedRow row, PdfPage page) {
    return row.baseline() < MARGIN * page.height() || row.baseline() > (1 - MARGIN) * page.height();
  }

  private static boolean top(PrintedRow row, PdfPage page) {
    return row.baseline() < page.height() / 2;
  }

  private static String words(PrintedRow row) {
    return row.text().replaceAll("\\d+", "0");
  }
}
