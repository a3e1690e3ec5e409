package org.engross.diagnostic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Findings as SARIF 2.1.0 (OASIS), which editors and code-scanning views read. The messages that occur follow the results that
 * refer to them, so that nothing has to be held.
 */
final class FindingsSarif implements FindingsWriter {
  private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  /** Longer lines are left out: viewers show the line of the file themselves. */
  private static final int SNIPPET = 1000;

  private final Appendable out;
  private final String version;
  private final String site;
  private final List<MessageId> rules = new ArrayList<>();
  private boolean started;
  private boolean first = true;

  /** @param site where a website stands that has a page for each message; null where none is known */
  FindingsSarif(Appendable out, String version, String site) {
    this.out = out;
    this.version = version;
    this.site = site;
  }

  @Override
  public void file(String file, List<Finding> findings) throws IOException {
    start();
    Fingerprints fingerprints = new Fingerprints();
    for (Finding finding : findings) {
      out.append(first ? "\n" : ",\n");
      first = false;
      result(finding, fingerprints.of(finding));
    }
  }

  @Override
  public void end(Tally tally) throws IOException {
    start();
    out.append(first ? "],\n" : "\n      ],\n");
    out.append("      \"tool\": {\"driver\": {\"name\": \"Engross\", \"semanticVersion\": ").append(Json.quoted(version)).append(", \"rules\": [");
    String separator = "\n";
    for (MessageId rule : rules) {
      out.append(separator);
      rule(rule);
      separator = ",\n";
    }
    out.append(rules.isEmpty() ? "]}}\n" : "\n      ]}}\n").append("    }\n  ]\n}\n");
  }

  private void start() throws IOException {
    if (!started) {
      started = true;
      out.append("{\n  \"$schema\": \"").append(SCHEMA).append("\",\n  \"version\": \"2.1.0\",\n  \"runs\": [\n    {\n");
      out.append("      \"columnKind\": \"utf16CodeUnits\",\n      \"results\": [");
    }
  }

  private void result(Finding finding, String fingerprint) throws IOException {
    if (!rules.contains(finding.id())) {
      rules.add(finding.id());
    }
    String where = finding.where() == null ? "" : " (" + finding.where() + ")";
    out.append("        {\"ruleId\": ").append(Json.quoted(finding.id().code()));
    out.append(", \"ruleIndex\": ").append(String.valueOf(rules.indexOf(finding.id())));
    out.append(", \"level\": \"").append(level(finding.severity())).append('"');
    out.append(", \"message\": ").append(message(finding.text() + where + "; " + finding.id().hint()));
    out.append(", \"locations\": [");
    location(finding);
    out.append("], \"partialFingerprints\": {\"engrossFinding/v1\": \"").append(fingerprint).append("\"}");
    // rule (3.27.23): all results of a run have the property, or none
    out.append(", \"suppressions\": [");
    if (finding.isAccepted()) {
      out.append("{\"kind\": \"").append(finding.acceptance().inFile() ? "inSource" : "external").append('"');
      out.append(", \"justification\": ").append(Json.quoted(finding.acceptance().why())).append('}');
    }
    out.append("]}");
  }

  private void location(Finding finding) throws IOException {
    Position position = finding.position();
    out.append("{\"physicalLocation\": {\"artifactLocation\": {\"uri\": ").append(Json.quoted(uri(position.file()))).append('}');
    if (position.line() > 0) {
      String line = "\"startLine\": " + position.line();
      out.append(", \"region\": {").append(line).append(position.column() > 0 ? ", \"startColumn\": " + position.column() : "").append('}');
      if (finding.excerpt() != null && finding.excerpt().length() <= SNIPPET) {
        out.append(", \"contextRegion\": {").append(line).append(", \"snippet\": {\"text\": ").append(Json.quoted(finding.excerpt())).append("}}");
      }
    }
    out.append('}');
    if (finding.where() != null) {
      out.append(", \"logicalLocations\": [{\"fullyQualifiedName\": ").append(Json.quoted(finding.where())).append("}]");
    }
    out.append('}');
  }

  private void rule(MessageId rule) throws IOException {
    out.append("        {\"id\": ").append(Json.quoted(rule.code()));
    out.append(", \"shortDescription\": {\"text\": ").append(Json.quoted(rule.pattern().replace("%s", "…"))).append('}');
    String help = MessagePage.of(rule).map(page -> page.body() + "\n\nSource: " + page.source()).orElse(rule.hint());
    out.append(", \"help\": {\"text\": ").append(Json.quoted(help)).append(", \"markdown\": ").append(Json.quoted(help)).append('}');
    if (site != null && MessagePage.of(rule).isPresent()) {
      out.append(", \"helpUri\": ").append(Json.quoted(site.replaceFirst("/+$", "") + "/rules/" + rule.code().toLowerCase(Locale.ROOT) + "/index.html"));
    }
    out.append(", \"defaultConfiguration\": {\"level\": \"").append(level(rule.severity())).append("\"}}");
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }

  /** rule (3.11.5 and 3.11.6): braces are doubled, and a bracket that could open a link follows a backslash. */
  private static String message(String text) {
    String literal = text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace("{", "{{").replace("}", "}}");
    return "{\"text\": " + Json.quoted(literal) + "}";
  }

  /** rule (RFC 3986): a relative reference, or a file URI for a name that begins at the root. */
  static String uri(String file) {
    StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
    for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "/-._~!$&'()*+,;=@".indexOf(c) >= 0;
      uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return uri.toString();
  }
}
