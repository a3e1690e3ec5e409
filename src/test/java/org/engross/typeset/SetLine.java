package org.engross.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.engross.typeset.Copy.Run;

/** A line of words, broken to its measure. */
final class SetLine {
  /** Of the type around it: the size of a call, and how far it is raised. */
  static final double CALL = 0.65;
  private static final double RAISED = 0.34;
  /** Of the type: how much the words of a scan vary in size and stand up or down. */
  private static final double SWAY = 0.07;

  final List<Word> words = new ArrayList<>();
  final double indent;
  final double size;
  final double leading;
  /** Beyond the leading, above the line. */
  double space;
  /** Whether it fills its measure; the last of a paragraph does not. */
  boolean full;
  boolean right;

  /** Runs without a blank between them. */
  record Word(List<Run> runs, boolean apart, double tab) {
    double width(Faces faces, double size) {
      return tab + runs.stream().mapToDouble(run -> faces.width(run, size)).sum();
    }
  }

  SetLine(double indent, double size, double leading) {
    this.indent = indent;
    this.size = size;
    this.leading = leading;
  }

  List<String> calls() {
    return words.stream().flatMap(word -> word.runs.stream()).filter(Run::call).map(Run::text).toList();
  }

  double natural(Faces faces) {
    double width = 0;
    for (int i = 0; i < words.size(); i++) {
      width += words.get(i).width(faces, size) + (i > 0 && words.get(i).apart ? faces.blank(size) : 0);
    }
    return width;
  }

  /** @param baseline from the foot of the page */
  void draw(PDPageContentStream page, Faces faces, double left, double measure, double baseline, Setting setting) throws IOException {
    double natural = natural(faces);
    long gaps = words.stream().skip(1).filter(Word::apart).count();
    double wanted = gaps > 0 ? (measure - indent - natural) / gaps : 0;
    // nobody drives words further apart than this to fill a line
    double extra = setting.justified() && full && wanted < 2 * size ? Math.max(0, wanted) : 0;
    double x = right ? left + measure - natural : left + indent;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > 0 && word.apart) {
        if (setting.blanks()) {
          show(page, faces, Run.plain(" "), x, baseline, size);
        }
        x += faces.blank(size) + extra;
      }
      double sway = setting.scanned() ? SWAY * Math.sin(x * 1.7 + baseline) : 0;
      for (Run run : word.runs) {
        double type = (run.call() ? CALL * size : size) * (1 + sway);
        show(page, faces, run, x, baseline + sway * size + (run.call() ? RAISED * size : 0), type, 1 / (1 + sway));
        x += faces.width(run, size);
      }
      x += word.tab;
    }
  }

  static void show(PDPageContentStream page, Faces faces, Run run, double x, double y, double size) throws IOException {
    show(page, faces, run, x, y, size, 1);
  }

  /** @param width of the signs, in parts of their usual width */
  private static void show(PDPageContentStream page, Faces faces, Run run, double x, double y, double size, double width) throws IOException {
    page.beginText();
    page.setHorizontalScaling((float) (100 * width));
    page.setFont(faces.of(run), (float) size);
    page.newLineAtOffset((float) x, (float) y);
    page.showText(run.text());
    page.endText();
  }
}
