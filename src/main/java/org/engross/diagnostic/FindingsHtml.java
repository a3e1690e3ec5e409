package org.engross.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as one web page that stands alone: it needs no other file, no network and no script. After the findings it has the page
 * of every message that occurs.
 */
final class FindingsHtml implements FindingsWriter {
  private final Appendable out;
  private final String version;
  private final HeldBack files = new HeldBack();
  private final HeldBack clean = new HeldBack();
  private final Map<MessageId, Integer> occurring = new EnumMap<>(MessageId.class);
  private int cleanFiles;

  FindingsHtml(Appendable out, String version) {
    this.out = out;
    this.version = version;
  }

  @Override
  public void file(String file, List<Finding> findings) throws IOException {
    String name = Markup.escaped(file);
    if (findings.isEmpty()) {
      cleanFiles++;
      clean.append("<li>" + name + "</li>\n");
      return;
    }
    files.append("<section>\n<h2>" + name + "</h2>\n<ol class=\"findings\">\n");
    for (Finding finding : findings) {
      occurring.merge(finding.id(), 1, Integer::sum);
      files.append(finding(finding));
    }
    files.append("</ol>\n</section>\n");
  }

  @Override
  public void end(Tally tally) throws IOException {
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>Findings: ").append(tally.summary()).append("</title>\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
    out.append("<header>\n<h1>Findings</h1>\n<p>").append(tally.summary()).append(".</p>\n</header>\n<main>\n");
    if (!occurring.isEmpty()) {
      table();
      filter(tally);
    }
    files.release(out);
    if (cleanFiles > 0) {
      out.append("<details>\n<summary>Files without findings: ").append(String.valueOf(cleanFiles)).append("</summary>\n<ul>\n");
      clean.release(out);
      out.append("</ul>\n</details>\n");
    }
    if (!occurring.isEmpty()) {
      out.append("<section>\n<h2>What they mean</h2>\n");
      for (MessageId id : occurring.keySet()) {
        page(id);
      }
      out.append("</section>\n");
    }
    out.append("</main>\n<footer><p class=\"source\">Engross ").append(Markup.escaped(version)).append("</p></footer>\n</body>\n</html>\n");
  }

  private void table() throws IOException {
    out.append("<table>\n<caption>How often each occurs</caption>\n<thead><tr><th scope=\"col\">Code</th><th scope=\"col\">Times</th>");
    out.append("<th scope=\"col\">What it says</th></tr></thead>\n<tbody>\n");
    for (Map.Entry<MessageId, Integer> one : occurring.entrySet()) {
      out.append("<tr><th scope=\"row\">").append(link(one.getKey())).append("</th><td class=\"number\">").append(String.valueOf(one.getValue()));
      out.append("</td><td>").append(Markup.escaped(general(one.getKey()))).append("</td></tr>\n");
    }
    out.append("</tbody>\n</table>\n");
  }

  /** Boxes to tick, which the style sheet obeys. */
  private void filter(Tally tally) throws IOException {
    out.append("<fieldset>\n<legend>Show</legend>\n");
    for (Severity severity : Severity.values()) {
      box(severity.word(), (severity == Severity.INFO ? "notes" : severity.word() + "s") + " (" + tally.of(severity) + ")");
    }
    box("accepted", "accepted (" + tally.accepted() + ")");
    out.append("</fieldset>\n");
  }

  private void box(String name, String label) throws IOException {
    out.append("<label><input type=\"checkbox\" id=\"show-").append(name).append("\" checked> ").append(label).append("</label>\n");
  }

  private static String finding(Finding finding) {
    String kind = finding.isAccepted() ? "accepted" : finding.severity().word();
    StringBuilder html = new StringBuilder("<li class=\"").append(kind).append("\">\n");
    html.append("<p><span class=\"level\">").append(finding.isAccepted() ? "accepted" : finding.severity().word()).append("</span> ");
    html.append(link(finding.id())).append(": ").append(Markup.escaped(finding.text())).append("</p>\n");
    String place = place(finding);
    if (!place.isEmpty()) {
      html.append("<p class=\"place\">").append(Markup.escaped(place)).append("</p>\n");
    }
    Excerpt excerpt = Excerpt.of(finding);
    if (excerpt != null) {
      html.append("<pre>").append(marked(excerpt)).append("</pre>\n");
    }
    if (finding.isAccepted()) {
      String why = finding.acceptance().why();
      html.append("<p class=\"hint\">accepted").append(why.isEmpty() ? "" : ": " + Markup.escaped(why)).append("</p>\n");
    } else {
      html.append("<p class=\"hint\">hint: ").append(Markup.escaped(finding.id().hint())).append("</p>\n");
    }
    return html.append("</li>\n").toString();
  }

  private static String place(Finding finding) {
    Position position = finding.position();
    String line = position.line() > 0 ? "line " + position.line() + (position.column() > 0 ? ", column " + position.column() : "") : "";
    String where = finding.where() == null ? "" : "in " + finding.where();
    return where.isEmpty() || line.isEmpty() ? where + line : where + "; " + line;
  }

  /** The line with the character marked that a caret would stand under. */
  private static String marked(Excerpt excerpt) {
    String line = excerpt.line();
    int caret = excerpt.caret();
    if (caret < 0 || caret >= line.length()) {
      return Markup.escaped(line);
    }
    int end = line.offsetByCodePoints(caret, 1);
    return Markup.escaped(line.substring(0, caret)) + "<mark>" + Markup.escaped(line.substring(caret, end)) + "</mark>" + Markup.escaped(line.substring(end));
  }

  private void page(MessageId id) throws IOException {
    out.append("<article id=\"").append(id.code()).append("\">\n<h3>").append(id.code()).append(": ").append(Markup.escaped(general(id))).append("</h3>\n");
    MessagePage page = MessagePage.of(id).orElse(null);
    if (page == null) {
      out.append("<p>").append(Markup.escaped(id.hint())).append("</p>\n");
    } else {
      out.append(Markup.paragraphs(page.body())).append("<p class=\"source\">Source: ").append(Markup.escaped(page.source())).append("</p>\n");
    }
    out.append("</article>\n");
  }

  private static String link(MessageId id) {
    return "<a href=\"#" + id.code() + "\">" + id.code() + "</a>";
  }

  private static String general(MessageId id) {
    return id.pattern().replace("%s", "…");
  }

  private static String style() throws IOException {
    try (InputStream stream = FindingsHtml.class.getResourceAsStream("report.css")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
