package org.engross.typeset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engross.typeset.Copy.Paragraph;
import org.engross.typeset.Copy.Run;

/** Writes copy as a web page, as sites and programs do. */
public final class PageWriter {
  /** Who makes the page. */
  public enum Maker {
    /** A site: menus and notices around the text, numbers that the browser prints, notes in a list. */
    SITE,
    /** Word: every stretch in a span, entities, notes linked to their calls and back. */
    WORD,
    /** By hand: lines broken in the file, superiors without links. */
    HAND
  }

  private final Copy copy;
  private final Maker maker;
  private final StringBuilder page = new StringBuilder();
  private final Set<String> called = new HashSet<>();
  private final List<String> notes = new ArrayList<>();

  private PageWriter(Copy copy, Maker maker) {
    this.copy = copy;
    this.maker = maker;
  }

  public static String write(Copy copy, Maker maker) {
    PageWriter writer = new PageWriter(copy, maker);
    writer.page();
    return writer.page.toString();
  }

  private void page() {
    page.append(switch (maker) {
      case SITE -> "<!DOCTYPE html>\n<html lang=en><head><title>Resolution</title><script>if (1 < 2) { go(); }</script></head>\n<body><header><a href=\"/\">Home</a></header><nav><ul><li>About</li></ul></nav>"
          + "<div class=\"cookie-banner\"><p>We use cookies.</p></div><main><!-- text -->";
      case WORD -> "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">\r\n<head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\">\r\n<style>\r\n<!-- p {margin:0} -->\r\n</style></head>\r\n<body lang=EN-GB><div class=WordSection1>\r\n";
      case HAND -> "<HTML><BODY>\n";
    });
    if (copy.masthead() != null) {
      masthead(copy.masthead());
    }
    page.append(maker == Maker.SITE ? "<h1>" : "<p><b>").append(runs(copy.title())).append(maker == Maker.SITE ? "</h1>\n" : "</b></p>\n");
    copy.paragraphs().forEach(this::paragraph);
    notes();
    page.append(maker == Maker.SITE ? "</main><footer>Contact</footer></body></html>" : "</body></html>");
  }

  private void masthead(Copy.Masthead masthead) {
    page.append("<table><tr><td>").append(text(masthead.publisher())).append("</td><td>").append(text(masthead.symbol())).append("</td></tr><tr><td>").append(text(masthead.organ()))
        .append("</td><td>");
    masthead.distribution().forEach(line -> page.append("<p>").append(text(line)).append("</p>"));
    page.append("</td></tr></table>\n");
    line(masthead.session());
    masthead.agenda().forEach(this::line);
    line(String.join(" ", masthead.adoption()));
    line(masthead.report());
  }

  private void line(String line) {
    if (line != null && !line.isBlank()) {
      page.append("<p>").append(text(line)).append("</p>\n");
    }
  }

  private void paragraph(Paragraph paragraph) {
    String label = paragraph.label();
    if (maker == Maker.SITE && label.matches("\\d+\\.")) {
      page.append("<ol start=").append(label, 0, label.length() - 1).append("><li>").append(runs(paragraph.runs())).append("</li></ol>\n");
      return;
    }
    if (maker == Maker.SITE && label.matches("\\([a-h]\\)")) {
      page.append("<ol type=a start=").append(label.charAt(1) - 'a' + 1).append("><li>").append(runs(paragraph.runs())).append("</ol>\n");
      return;
    }
    if (maker == Maker.SITE && paragraph.kind() == Copy.Kind.HEADING) {
      page.append("<h2>").append(runs(paragraph.runs())).append("</h2>\n");
      return;
    }
    String blank = maker == Maker.WORD ? "<span style='font:7.0pt \"Times\"'>&nbsp;&nbsp; </span>" : " ";
    page.append("<p class=Text>").append(label.isEmpty() ? "" : text(label) + blank).append(runs(paragraph.runs())).append(maker == Maker.HAND ? "\n" : "</p>\r\n");
  }

  private String runs(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.call() ? call(run.text()) : run(run)));
    return text.toString();
  }

  private String call(String marker) {
    if (called.add(marker)) {
      notes.add(marker);
    } else {
      return "<sup>" + marker + "</sup>";
    }
    return switch (maker) {
      case SITE -> "<sup id=\"ref-" + marker + "\"><a href=\"#note-" + marker + "\">[" + marker + "]</a></sup>";
      case WORD -> "<a style='mso-footnote-id:ftn" + marker + "' href=\"#_ftn" + marker + "\" name=\"_ftnref" + marker + "\"\r\ntitle=\"\"><span class=MsoFootnoteReference><![if !supportFootnotes]>[" + marker
          + "]<![endif]></span></a>";
      case HAND -> "<sup>" + marker + "</sup>";
    };
  }

  private void notes() {
    page.append(maker == Maker.SITE ? "<ol class=\"notes\">" : maker == Maker.WORD ? "</div><div style='mso-element:footnote-list'><br clear=all><hr>\r\n" : "<hr>\n");
    for (int i = 0; i < notes.size(); i++) {
      String marker = notes.get(i);
      String text = runs(copy.notes().get(marker));
      page.append(switch (maker) {
        case SITE -> "<li id=\"note-" + marker + "\"><a href=\"#ref-" + marker + "\">\u2191</a> " + text + "</li>\n";
        case WORD -> "<div style='mso-element:footnote' id=ftn" + marker + "><p class=MsoFootnoteText><a href=\"#_ftnref" + marker + "\" name=\"_ftn" + marker
            + "\"><span class=MsoFootnoteReference>[" + marker + "]</span></a> " + text + "</p></div>\r\n";
        case HAND -> "<p><sup>" + marker + "</sup> " + text + "</p>\n";
      });
    }
    page.append(maker == Maker.SITE ? "</ol>" : maker == Maker.WORD ? "</div>" : "");
  }

  private String run(Run run) {
    String text = text(run.text());
    String italic = maker == Maker.WORD ? "<span style='font-style:italic'>" + text + "</span>" : "<i>" + text + "</i>";
    return run.italic() ? italic : maker == Maker.WORD && text.length() > 20 ? "<span lang=EN-GB>" + text + "<o:p></o:p></span>" : text;
  }

  private String text(String text) {
    String escaped = (text == null ? "" : text).replace("&", "&amp;").replace("<", "&lt;");
    if (maker == Maker.WORD) {
      StringBuilder saved = new StringBuilder();
      escaped.replace("\u201c", "&ldquo;").replace("\u201d", "&#8221;").replace("\u00e9", "&eacute;").codePoints()
          .forEach(c -> saved.append(c < 0x80 || c >= 0xA0 && c <= 0xFF ? Character.toString(c) : "&#x" + Integer.toHexString(c) + ";"));
      return saved.toString();
    }
    return maker == Maker.HAND ? escaped.replaceAll("(.{60}\\S*) ", "$1\n") : escaped;
  }
}
