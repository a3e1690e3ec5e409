package org.engross.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.engross.typeset.Copy.Run;

/** Makes up pages: columns of lines, with the notes that they call at the foot; a note may go on at the foot of the next column. */
public final class Typesetter {
  private static final String JOB = "08-48015";

  private final Setting setting;
  private final Copy copy;
  private final PDDocument document = new PDDocument();
  private final Faces faces;
  private final LineBreaker breaker;
  private final Set<String> called = new HashSet<>();
  /** Lines of notes that are called but not yet set. */
  private final Deque<SetLine> waiting = new ArrayDeque<>();
  private PDPageContentStream page;

  private Typesetter(Copy copy, Setting setting) throws IOException {
    this.copy = setting.scanned() ? copy.upright() : copy;
    this.setting = setting;
    this.faces = new Faces(document);
    this.breaker = new LineBreaker(faces, setting.columnWidth(), setting.hyphenated());
  }

  /** The bytes of a PDF file. */
  public static byte[] print(Copy copy, Setting setting) {
    try {
      Typesetter typesetter = new Typesetter(copy, setting);
      try (PDDocument document = typesetter.document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        typesetter.pages();
        document.save(out);
        return out.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void pages() throws IOException {
    Deque<SetLine> lines = new ArrayDeque<>(lines());
    int number = 0;
    while (!lines.isEmpty() || !waiting.isEmpty()) {
      number++;
      PDPage sheet = new PDPage(new PDRectangle((float) setting.width(), (float) setting.height()));
      document.addPage(sheet);
      try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
        page = content;
        double top = number == 1 && copy.masthead() != null ? masthead() : setting.top();
        edges(number);
        for (int column = 0; column < setting.columns() && (!lines.isEmpty() || !waiting.isEmpty()); column++) {
          column(lines, setting.columnLeft(column), top);
        }
      }
    }
  }

  /** Fills a column: a line is set where it and at least the first line of each note it calls find room. */
  private void column(Deque<SetLine> lines, double left, double top) throws IOException {
    List<SetLine> notes = new ArrayList<>();
    double room = setting.height() - setting.bottom() - top;
    while (!waiting.isEmpty() && room - notes.size() * setting.noteLeading() > 10 * setting.leading()) {
      notes.add(waiting.poll());
    }
    double y = top;
    boolean first = true;
    while (!lines.isEmpty() && waiting.isEmpty()) {
      SetLine line = lines.peek();
      List<SetLine> more = notesOf(line);
      double down = first ? line.leading : line.leading + line.space;
      double needed = notes.isEmpty() && more.isEmpty() ? 0 : setting.leading() + (notes.size() + Math.min(1, more.size())) * setting.noteLeading();
      if (y + down + needed > top + room) {
        break;
      }
      lines.poll();
      called.addAll(line.calls());
      y += down;
      line.draw(page, faces, left, setting.columnWidth(), setting.height() - y, setting);
      first = false;
      for (SetLine note : more) {
        boolean fits = waiting.isEmpty() && y + setting.leading() + (notes.size() + 1) * setting.noteLeading() <= top + room;
        (fits ? notes : waiting).add(note);
      }
    }
    notes(notes, left);
  }

  private List<SetLine> notesOf(SetLine line) {
    List<SetLine> notes = new ArrayList<>();
    for (String marker : line.calls()) {
      if (!called.contains(marker) && copy.notes().containsKey(marker)) {
        List<Run> runs = new ArrayList<>(List.of(Run.call(marker), Run.plain(" ")));
        runs.addAll(copy.notes().get(marker));
        notes.addAll(breaker.lines("", runs, 0, setting.columns() == 1 ? 6 : 0, setting.noteSize(), setting.noteLeading()));
      }
    }
    return notes;
  }

  private void notes(List<SetLine> notes, double left) throws IOException {
    double y = setting.bottom() + notes.size() * setting.noteLeading();
    if (!notes.isEmpty() && setting.rule() == Setting.Rule.UNDERSCORES) {
      SetLine.show(page, faces, Run.plain("__________________"), left - (setting.columns() == 1 ? 24 : 0), y + 2, 8);
    } else if (!notes.isEmpty() && setting.rule() == Setting.Rule.STROKE) {
      page.moveTo((float) left, (float) y);
      page.lineTo((float) left + 60, (float) y);
      page.stroke();
    }
    for (SetLine note : notes) {
      y -= setting.noteLeading();
      note.draw(page, faces, left, setting.columnWidth(), y, setting);
    }
  }

  private List<SetLine> lines() {
    double size = setting.size();
    List<SetLine> lines = new ArrayList<>();
    double hang = 0;
    add(lines, breaker.lines("", copy.title(), 0, hang, setting.columns() == 1 ? size * 1.2 : size, setting.leading() * 1.12), 1.5 * setting.leading());
    for (Copy.Paragraph paragraph : copy.paragraphs()) {
      double in = setting.indent();
      double lead = setting.leading();
      List<SetLine> set = switch (paragraph.kind()) {
        case TEXT, NUMBERED -> breaker.lines(paragraph.label(), paragraph.runs(), in, 0, size, lead);
        case INNER -> breaker.lines(paragraph.label(), paragraph.runs(), in, in, size, lead);
        case FLUSH, HEADING, CLOSING -> breaker.lines(paragraph.label(), paragraph.runs(), 0, 0, size, lead);
      };
      set.forEach(line -> line.right = paragraph.kind() == Copy.Kind.CLOSING);
      add(lines, set, paragraph.kind() == Copy.Kind.HEADING ? setting.leading() : setting.space());
    }
    return lines;
  }

  private static void add(List<SetLine> lines, List<SetLine> paragraph, double space) {
    paragraph.get(0).space = space;
    lines.addAll(paragraph);
  }

  /** What stands above and below the text of a page. */
  private void edges(int number) throws IOException {
    String symbol = copy.masthead() == null ? null : copy.masthead().symbol();
    double right = setting.width() - 60;
    if (setting.head() == Setting.Head.VOLUME) {
      show(String.valueOf(number + 184), number % 2 == 1 ? right : 50, 50, 9, false);
      show(number % 2 == 1 ? "V. Resolutions adopted on the reports of the Committee" : "General Assembly\u2014Session", 220, 50, 9, false);
    } else if (number > 1) {
      show(symbol == null ? "" : symbol, number % 2 == 1 ? right - 50 : 60, 59, 8.5, true);
      show("Title of the document, shortened", number % 2 == 1 ? 60 : right - 120, 59, 8.5, true);
      show(String.valueOf(number), number % 2 == 1 ? right : 60, 755, 8.5, true);
      show(JOB, number % 2 == 1 ? 60 : right - 20, 755, 7, false);
    } else {
      show(JOB + " (E)    300109", 65, 747, 10, false);
      show("*" + JOB.replace("-", "") + "*", 65, 762, 12, false);
      show("Please recycle", 480, 762, 8.5, false);
    }
  }

  /** Two halves, as on the first page of a document; returns where the text begins. */
  private double masthead() throws IOException {
    Copy.Masthead head = copy.masthead();
    show(head.publisher(), 123, 58, 14, false);
    show(head.symbol(), 480, 57, 8.5, false);
    show(head.organ(), 123, 86, 20, true);
    double y = 86.7;
    for (String line : head.distribution()) {
      show(line, 396, y, 10, false);
      y += 11.7;
    }
    show(head.session(), 60, 140, 10, true);
    y = 152;
    for (String line : head.agenda()) {
      show(line, 60, y, 10, !line.startsWith("Agenda item"));
      y += 12;
    }
    y += 28;
    for (String line : head.adoption()) {
      show(line, 123.4, y, 14, true);
      y += 15;
    }
    y += 9;
    if (head.report() != null) {
      for (SetLine line : breaker.lines("", List.of(new Run(head.report(), true, false, false)), 0, 0, 10, 12)) {
        line.draw(page, faces, 123.4, setting.columnWidth(), setting.height() - y, setting);
        y += 12;
      }
    }
    return y + 4;
  }

  private void show(String text, double x, double y, double size, boolean bold) throws IOException {
    if (text != null && !text.isEmpty()) {
      SetLine.show(page, faces, new Run(text, false, bold, false), x, setting.height() - y, size);
    }
  }
}
