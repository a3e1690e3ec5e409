package org.engross.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;

/** What each rule of {@code schema/rules} costs: the rules compiled with that one alone, less the rules compiled with none. */
final class RuleCosts {
  private static final Path SCHEMA = Path.of("schema/resolution.sch");
  private static final Path RULES = Path.of("schema/rules");
  private static final Pattern RULE = Pattern.compile("<rule context=\"([^\"]*)\".*?</rule>", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("<(?:assert|report) id=\"([^\"]*)\"");
  private static final int FILES = 40;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Processor processor = new Processor(false);
  private final List<XdmNode> documents = new ArrayList<>();

  private record Cost(String rule, double milliseconds) {}

  RuleCosts(List<byte[]> files) {
    for (int i = 0; i < Math.min(FILES, files.size()); i++) {
      try {
        byte[] file = files.get((int) ((long) i * files.size() / Math.min(FILES, files.size())));
        documents.add(processor.newDocumentBuilder().build(new StreamSource(new ByteArrayInputStream(file))));
      } catch (SaxonApiException e) {
        System.err.println(e.getMessage());
      }
    }
  }

  /** The rules by their codes, the dearest first. */
  String table() throws IOException {
    XsltExecutable transpile = compile(new StreamSource(RuleCosts.class.getResourceAsStream("/content/transpile.xsl")));
    double nothing = milliseconds(transpile, "");
    List<Cost> costs = new ArrayList<>();
    try (Stream<Path> patterns = Files.list(RULES)) {
      for (Path pattern : patterns.sorted().toList()) {
        Matcher rule = RULE.matcher(Files.readString(pattern));
        while (rule.find()) {
          String codes = CODE.matcher(rule.group()).results().map(code -> code.group(1)).collect(Collectors.joining(", "));
          costs.add(new Cost(codes, milliseconds(transpile, "<pattern>" + rule.group() + "</pattern>") - nothing));
        }
      }
    }
    costs.sort(Comparator.comparing(Cost::milliseconds).reversed());
    StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%n| rules with one context | milliseconds a file |%n|---|---:|%n| none | %.2f |%n", nothing));
    costs.forEach(cost -> table.append(String.format(Locale.ROOT, "| %s | %.2f |%n", cost.rule(), cost.milliseconds())));
    return table.toString();
  }

  private double milliseconds(XsltExecutable transpile, String pattern) throws IOException {
    String schema = Files.readString(SCHEMA).replaceAll("<include [^>]*>", "").replace("</schema>", pattern + "</schema>");
    try {
      XdmDestination stylesheet = new XdmDestination();
      Xslt30Transformer transformer = transpile.load30();
      transformer.applyTemplates(new StreamSource(new StringReader(schema)), stylesheet);
      XsltExecutable rules = compile(stylesheet.getXdmNode().asSource());
      double best = Double.MAX_VALUE;
      for (int pass = 0; pass < 5; pass++) {
        long start = clock.getCurrentThreadCpuTime();
        for (XdmNode document : documents) {
          Xslt30Transformer one = rules.load30();
          one.setGlobalContextItem(document);
          one.applyTemplates(document, new XdmDestination());
        }
        best = Math.min(best, (clock.getCurrentThreadCpuTime() - start) / 1e6 / documents.size());
      }
      return best;
    } catch (SaxonApiException e) {
      System.err.println(e.getMessage());
      return Double.NaN;
    }
  }

  private XsltExecutable compile(javax.xml.transform.Source stylesheet) {
    try {
      return processor.newXsltCompiler().compile(stylesheet);
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }
}
