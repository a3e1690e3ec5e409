package org.engross.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.engross.typeset.Copy.Paragraph;
import org.engross.typeset.Copy.Run;

/** Writes copy as a Word document with real footnotes; numbers and letters are typed, or left for Word to print. */
public final class WordWriter {
  private static final String MAIN = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx");

  private final boolean numbered;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder footnotes = new StringBuilder();
  private final StringBuilder instances = new StringBuilder("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>");
  private final Map<String, Integer> written = new LinkedHashMap<>();
  private final Copy copy;
  private int instance = 1;
  /** The last number of each level. */
  private final int[] last = new int[3];

  private WordWriter(Copy copy, boolean numbered) {
    this.copy = copy;
    this.numbered = numbered;
  }

  /** @param numbered whether numbers and letters are left for Word to print */
  public static byte[] write(Copy copy, boolean numbered) {
    WordWriter writer = new WordWriter(copy, numbered);
    writer.document();
    return of(writer.body.toString(), writer.parts());
  }

  /** A document of this body alone, for tests of single traps. */
  public static byte[] of(String body, Map<String, String> others) {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder relations = new StringBuilder();
    parts.put("[Content_Types].xml", HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
    parts.put("_rels/.rels", relations("<Relationship Id=\"r1\" Type=\"" + RELATION + "officeDocument\" Target=\"word/document.xml\"/>"));
    parts.put("word/document.xml", HEAD + "<w:document " + MAIN + "><w:body>" + body + "</w:body></w:document>");
    others.forEach((name, content) -> {
      String type = name.replaceAll("\\d+$", "");
      relations.append("<Relationship Id=\"").append(name).append("\" Type=\"").append(RELATION).append(type).append("\" Target=\"").append(name).append(".xml\"/>");
      String root = Map.of("header", "hdr", "footer", "ftr").getOrDefault(type, type);
      parts.put("word/" + name + ".xml", HEAD + "<w:" + root + " " + MAIN + ">" + content + "</w:" + root + ">");
    });
    parts.put("word/_rels/document.xml.rels", relations(relations.toString()));
    return zip(parts);
  }

  private static String relations(String content) {
    return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content + "</Relationships>";
  }

  private Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("footnotes", "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>" + footnotes);
    parts.put("numbering", "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)") + "</w:abstractNum>" + instances);
    parts.put("header1", "<w:p>" + run(Run.plain("A running head")) + "</w:p>");
    parts.put("styles", "<w:style w:type=\"character\" w:styleId=\"Lead\"><w:name w:val=\"Lead\"/><w:rPr><w:i/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"NoteMark\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/></w:rPr></w:style>");
    return parts;
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
  }

  private static byte[] zip(Map<String, String> parts) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void document() {
    if (copy.masthead() != null) {
      masthead(copy.masthead());
    }
    body.append("<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr>").append(runs(copy.title())).append("</w:p>");
    copy.paragraphs().forEach(this::paragraph);
    body.append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>");
  }

  /** As the templates of the Secretariat have it: a table without lines. */
  private void masthead(Copy.Masthead masthead) {
    body.append("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"4800\"/><w:gridCol w:w=\"4800\"/></w:tblGrid><w:tr>").append(cell(Arrays.asList(masthead.publisher()))).append(cell(Arrays.asList(masthead.symbol()))).append("</w:tr><w:tr>")
        .append(cell(Arrays.asList(masthead.organ()))).append(cell(masthead.distribution())).append("</w:tr></w:tbl>");
    typed(masthead.session());
    masthead.agenda().forEach(this::typed);
    typed(String.join(" ", masthead.adoption()));
    typed(masthead.report());
  }

  private static String cell(List<String> lines) {
    StringBuilder cell = new StringBuilder("<w:tc><w:tcPr/>");
    lines.forEach(line -> cell.append("<w:p>").append(run(Run.plain(line == null ? "" : line))).append("</w:p>"));
    return cell.append("</w:tc>").toString();
  }

  private void typed(String line) {
    if (line != null && !line.isBlank()) {
      body.append("<w:p>").append(run(Run.plain(line))).append("</w:p><w:p/>");
    }
  }

  private void paragraph(Paragraph paragraph) {
    body.append("<w:p>");
    String label = paragraph.label();
    boolean listed = numbered && counts(label, paragraph.kind() == Copy.Kind.INNER);
    if (listed) {
      int level = label.endsWith(".") ? 0 : paragraph.kind() == Copy.Kind.INNER ? 2 : 1;
      int number = number(label.replaceAll("[.()]", ""), level);
      if (number != last[level] + 1) {
        // a list that does not go on from the one before it
        instance++;
        instances.append("<w:num w:numId=\"").append(instance).append("\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"").append(level)
            .append("\"><w:startOverride w:val=\"").append(number).append("\"/></w:lvlOverride></w:num>");
      }
      last[level] = number;
      Arrays.fill(last, level + 1, last.length, 0);
      body.append("<w:pPr><w:numPr><w:ilvl w:val=\"").append(level).append("\"/><w:numId w:val=\"").append(instance).append("\"/></w:numPr></w:pPr>");
    } else if (paragraph.kind() == Copy.Kind.HEADING) {
      body.append("<w:pPr><w:pStyle w:val=\"H1\"/></w:pPr>");
    } else if (!label.isEmpty()) {
      body.append(run(Run.plain(label))).append("<w:r><w:tab/></w:r>");
    }
    body.append(runs(paragraph.runs())).append("</w:p>");
  }

  /**
   * Whether a label is one that Word can be left to count.
   *
   * @param inner whether it stands within a lettered item
   */
  public static boolean counts(String label, boolean inner) {
    return label.matches(inner ? "\\d+\\.|\\([ivx]+\\)" : "\\d+\\.|\\(([a-z])\\1?\\)");
  }

  /** @param level 0 for figures, 1 for letters, 2 for Roman figures */
  public static int number(String label, int level) {
    if (level == 0) {
      return Integer.parseInt(label);
    }
    return level == 1 ? (label.charAt(0) - 'a' + 1) + 26 * (label.length() - 1) : ROMAN.indexOf(label) + 1;
  }

  private String runs(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.call() && !written.containsKey(run.text()) ? call(run.text()) : run(run));
    }
    return text.toString();
  }

  private String call(String marker) {
    int id = written.size() + 2;
    written.put(marker, id);
    StringBuilder note = new StringBuilder();
    copy.notes().get(marker).forEach(run -> note.append(run(run)));
    footnotes.append("<w:footnote w:id=\"").append(id).append("\"><w:p><w:r><w:rPr><w:rStyle w:val=\"NoteMark\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>")
        .append(note).append("</w:p></w:footnote>");
    return "<w:r><w:rPr><w:rStyle w:val=\"NoteMark\"/></w:rPr><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
  }

  /** Half of a long run stands in a run of its own, as Word leaves runs behind. */
  private static String run(Run run) {
    String properties = (run.italic() ? "<w:rStyle w:val=\"Lead\"/>" : "") + (run.bold() ? "<w:b/>" : "") + (run.call() ? "<w:vertAlign w:val=\"superscript\"/>" : "");
    String start = "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">";
    int half = run.text().length() / 2;
    String text = half < 10 ? escape(run.text()) : escape(run.text().substring(0, half)) + "</w:t></w:r><w:proofErr w:type=\"spellStart\"/>" + start + escape(run.text().substring(half));
    return start + text + "</w:t></w:r>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
