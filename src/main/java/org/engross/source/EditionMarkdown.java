package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Report;
import org.engross.source.Line.Flow;
import org.engross.source.SourceLines.Declared;
import org.engross.source.SourceLines.Link;
import org.engross.source.SourceLines.Removed;

/**
 * Reads the Markdown that Engross itself writes (docs/markdown.md), also after someone has edited it: what the front matter says becomes
 * the masthead, declared facts and proceedings, every block of the body a line whose flow is known.
 */
final class EditionMarkdown {
  private static final Pattern HEAD = Pattern.compile("\\A---[ \\t]*\\R");
  private static final Pattern SCHEMA = Pattern.compile("(?m)^schema:[ \\t]*[\"']?urn:engross:markdown");
  private static final Pattern FOOT = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
  /** The front matter of a file whose second line of dashes is missing ends at its first heading. */
  private static final Pattern HEADING = Pattern.compile("(?m)^# ");

  /** Whether a file names our schema in its front matter. */
  static boolean recognizes(String characters) {
    return HEAD.matcher(characters).find() && SCHEMA.matcher(characters.substring(0, foot(characters)[0])).find();
  }

  /** Where the second line of dashes begins and where the body does; both are the end of the front matter where there is no such line. */
  private static int[] foot(String characters) {
    Matcher head = HEAD.matcher(characters);
    int begin = head.find() ? head.end() : 0;
    Matcher foot = FOOT.matcher(characters);
    Matcher heading = HEADING.matcher(characters);
    int end = heading.find(begin) ? heading.start() : characters.length();
    return foot.find(begin) && foot.start() <= end ? new int[] {foot.start(), foot.end()} : new int[] {end, end};
  }

  /** Reads a file; what its front matter has that cannot be understood is reported and left out. */
  SourceLines read(SourceText source, Report report) {
    Origin origin = source.origin();
    Matcher head = HEAD.matcher(origin.characters());
    head.find();
    int[] foot = foot(origin.characters());
    YamlPlaces places = new YamlPlaces(origin, head.end(), foot[0], report);
    if (foot[0] == foot[1]) {
      report.add(MessageId.MKD_001, origin, origin.position(foot[0] == 0 ? 0 : foot[0] - 1), "no line of three dashes ends it");
    }
    FrontMatter front = new FrontMatter(places, new YamlMapping(places, places.mapping().orElse(YamlPlaces.NOTHING), "the front matter", FrontMatter.KEYS));
    List<Declared> declared = front.declared();
    Proceedings proceedings = front.proceedings();
    List<Removed> removed = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    front.masthead().forEach(block -> masthead(block, lines));
    List<Passage> kept = new ArrayList<>(lines.stream().map(line -> line.text().passage()).toList());
    EditionBlocks blocks = new EditionBlocks(origin, origin.position(foot[1]).line() + (foot[0] == foot[1] ? 0 : 1), front.headRows(), removed, report);
    lines.addAll(blocks.lines());
    List<Link> links = links(front.links(), lines);
    String language = front.language();
    SourceLines.Provenance provenance = front.provenance();
    removed.add(new Removed(Furniture.MARKUP, Passage.of(origin, 0, head.end())));
    removed.add(new Removed(Furniture.MARKUP, Passage.of(origin, foot[0], foot[1])));
    declared.forEach(fact -> kept.add(fact.printed()));
    kept.addAll(proceedings.passages());
    removed.addAll(places.without(kept));
    return new SourceLines(source, Shape.MARKDOWN, lines, removed, language, declared, proceedings, links, provenance);
  }

  /** A block of the masthead stands apart; a line end in it is one. */
  private static void masthead(Passage block, List<Line> lines) {
    int number = block.position() == null ? 1 : block.position().line();
    lines.add(Line.blank(number));
    int start = 0;
    for (int at = 0; at <= block.length(); at++) {
      if (at == block.length() || block.charAt(at) == '\n') {
        lines.add(Line.text(number, StyledText.plain(block.subSequence(start, at)).strip(), 0, Flow.UNKNOWN));
        start = at + 1;
      }
    }
  }

  /** rule: the links stand in the order of the text; each is at the next place that has its words. */
  private static List<Link> links(List<FrontMatter.Link> given, List<Line> lines) {
    List<Link> links = new ArrayList<>();
    int line = 0;
    int from = 0;
    for (FrontMatter.Link link : given) {
      Optional<int[]> place = link.href().length() == 0 ? Optional.empty() : place(link, lines, line, from);
      if (place.isPresent()) {
        line = place.get()[0];
        from = place.get()[1] + link.words().length();
        links.add(new Link(lines.get(line).text().passage().subSequence(place.get()[1], from), link.href()));
      }
    }
    return links;
  }

  private static Optional<int[]> place(FrontMatter.Link link, List<Line> lines, int first, int from) {
    String words = link.words().toString();
    int skip = link.skip();
    int[] last = null;
    for (int i = first; i < lines.size() && !words.isEmpty(); i++) {
      String text = lines.get(i).flow() == Flow.UNKNOWN ? "" : lines.get(i).text().toString();
      for (int at = text.indexOf(words, i == first ? from : 0); at >= 0; at = text.indexOf(words, at + words.length())) {
        last = new int[] {i, at};
        if (skip-- == 0) {
          return Optional.of(last);
        }
      }
    }
    // an editor took some of the places away
    return Optional.ofNullable(last);
  }
}
