package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.source.SourceLines.Removed;
import org.engross.source.XmlNode.Element;

/**
 * Reads Akoma Ntoso under the United Nations profile, as its Department for General Assembly and Conference Management publishes it.
 * What the elements say of the text becomes lines whose flow is known; what the metadata say becomes declared facts and proceedings;
 * tags are mark-up. Nothing else is trusted: numbers and letters are read as they are printed, not as an eId has them.
 */
final class Akn4unReader {
  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?akomaNtoso[\\s/>]");

  /** The name that a file of our own profile declares: what it was made from. */
  private static final String PROVENANCE = "provenance";

  /** Every document type of Akoma Ntoso; a file has one. */
  private static final String[] DOCUMENTS = {
    "statement", "doc", "act", "bill", "debate", "debateReport", "judgment", "portion", "amendment", "amendmentList", "documentCollection", "officialGazette"
  };

  /** Whether a file is Akoma Ntoso, by its first tag. */
  static boolean recognizes(String characters) {
    int at = 0;
    while (at < characters.length()) {
      if (characters.startsWith("<!--", at)) {
        at = after(characters, "-->", at);
      } else if (characters.startsWith("<!DOCTYPE", at)) {
        return ROOT.matcher(characters).region(at, characters.length()).find();
      } else if (characters.startsWith("<?", at)) {
        at = after(characters, ">", at);
      } else if (Character.isWhitespace(characters.charAt(at)) || characters.charAt(at) == '\uFEFF') {
        at++;
      } else {
        return ROOT.matcher(characters).region(at, characters.length()).lookingAt();
      }
    }
    return false;
  }

  private static int after(String characters, String end, int from) {
    int found = characters.indexOf(end, from);
    return found < 0 ? characters.length() : found + end.length();
  }

  /**
   * Reads a file.
   *
   * @return empty where it is no XML that can be read, or a finished document of our own, which is then reported
   */
  Optional<SourceLines> read(SourceText source, Report report) {
    Origin origin = source.origin();
    if (!XmlGuard.passes(origin, report)) {
      return Optional.empty();
    }
    XmlScanner.Tree tree = XmlScanner.read(origin);
    Element root = tree.root();
    if (!root.find(PROVENANCE).isEmpty()) {
      report.add(MessageId.FIL_009, Position.of(origin.file()));
      return Optional.empty();
    }
    List<Element> documents = root.elements().stream().filter(element -> element.is(DOCUMENTS)).toList();
    if (documents.size() > 1) {
      report.add(MessageId.MET_010, Position.of(origin.file()), documents.size());
      return Optional.empty();
    }
    mark(root.find("authorialNote"), origin, report);
    Akn4unLines text = new Akn4unLines(origin, report);
    text.read(root);
    Akn4unMeta meta = new Akn4unMeta(root, origin, report);
    List<Removed> removed = new ArrayList<>();
    tree.markup().forEach(passage -> removed.add(new Removed(Furniture.MARKUP, passage)));
    attributes(root, List.of(text.claimed(), meta.claimed()), removed);
    removed.addAll(text.removed());
    removed.addAll(meta.removed());
    return Optional.of(new SourceLines(
        source, Shape.AKN4UN, text.lines(), removed, meta.language(), meta.declared(), meta.proceedings(), text.links(), null));
  }

  /** rule: notes are numbered in one series, so one without a marker has the number after the last. */
  private static void mark(List<Element> notes, Origin origin, Report report) {
    int last = 0;
    for (Element note : notes) {
      String marker = note.value("marker");
      if (marker.isEmpty()) {
        Passage given = Passage.supplied(String.valueOf(last + 1));
        report.add(MessageId.MET_007, origin, note.characters().strip().position(), given);
        note.attributes().put("marker", given);
      }
      last = marker.isEmpty() ? last + 1 : marker.matches("\\d{1,4}") ? Integer.parseInt(marker) : last;
    }
  }

  /** Values of attributes that neither the text nor the metadata took are mark-up. */
  private static void attributes(Element element, List<java.util.Set<Passage>> claimed, List<Removed> removed) {
    for (Passage value : element.attributes().values()) {
      if (claimed.stream().noneMatch(taken -> taken.contains(value))) {
        removed.add(new Removed(Furniture.MARKUP, value));
      }
    }
    element.elements().forEach(child -> attributes(child, claimed, removed));
  }
}
