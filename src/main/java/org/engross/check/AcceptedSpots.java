package org.engross.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageCodes;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.LexicalHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * What a file says in comments about its own findings: {@code <!-- engross: off TXT-001 as in the original -->} accepts those of
 * one code in the element that follows, or in the whole document where it stands before the root. Stands in the way of the parser's
 * events and passes all of them on.
 */
final class AcceptedSpots extends XMLFilterImpl implements LexicalHandler {
  private static final Pattern COMMENT = Pattern.compile("\\s*engross:\\s*(.*)", Pattern.DOTALL);
  private static final Pattern SWITCH = Pattern.compile("off\\s+([A-Z]{3}-\\d{3}(?:\\s*,\\s*[A-Z]{3}-\\d{3})*)(?![\\w-])(.*)", Pattern.DOTALL);

  private final Origin origin;
  private final List<Spot> spots = new ArrayList<>();
  private final List<Spot> waiting = new ArrayList<>();
  private final Deque<List<Spot>> open = new ArrayDeque<>();
  private final List<Problem> problems = new ArrayList<>();
  private Locator locator;

  /** One code at one spot: from where to where in the file (the end not included), what the comment gives as its reason, and where it stands. */
  private static final class Spot {
    private final MessageId id;
    private final String why;
    private final Position comment;
    private int start = Integer.MAX_VALUE;
    private int end = Integer.MAX_VALUE;
    private boolean used;

    Spot(MessageId id, String why, Position comment) {
      this.id = id;
      this.why = why;
      this.comment = comment;
    }
  }

  AcceptedSpots(Origin origin) {
    this.origin = origin;
  }

  /** Whether a file may hold such comments at all. */
  static boolean mayBeIn(Origin origin) {
    return origin.characters().contains("engross: off") || origin.characters().contains("engross:off");
  }

  /** The finding, accepted where a comment says so. */
  Finding judged(Finding finding) {
    int offset = finding.position().line() > 0 ? origin.start(finding.position().line()) + Math.max(finding.position().column(), 1) - 1 : 0;
    Optional<Spot> found = spots.stream().filter(spot -> spot.id == finding.id() && spot.start <= offset && offset < spot.end).findFirst();
    found.ifPresent(spot -> spot.used = true);
    return found.map(spot -> finding.accepted(new Finding.Acceptance(true, spot.why))).orElse(finding);
  }

  /** What is wrong with the comments: codes that do not exist and, once all findings have been judged, those that changed nothing. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    for (Spot spot : spots) {
      // whether a part of another file exists is known when all files have been read
      if (!spot.used && spot.id != MessageId.REF_002) {
        all.add(problem(MessageId.RUL_002, spot.comment, spot.id.code()));
      }
    }
    return all;
  }

  @Override
  public void comment(char[] text, int start, int length) {
    Matcher comment = COMMENT.matcher(new String(text, start, length));
    if (!comment.matches()) {
      return;
    }
    Position position = origin.position(Math.max(0, origin.characters().lastIndexOf("<!--", offset())));
    Matcher accepted = SWITCH.matcher(comment.group(1).strip());
    if (!accepted.matches()) {
      problems.add(problem(MessageId.RUL_003, position, "in \"" + comment.group(1).strip() + "\""));
      return;
    }
    for (String code : accepted.group(1).split("\\s*,\\s*")) {
      Optional<MessageId> id = MessageCodes.find(code);
      if (id.isEmpty()) {
        problems.add(problem(MessageId.RUL_003, position, code));
      } else {
        waiting.add(new Spot(id.get(), accepted.group(2).strip().replaceAll("\\s+", " "), position));
      }
    }
    if (open.isEmpty()) {
      waiting.forEach(spot -> spot.start = 0);
      release();
    }
  }

  @Override
  public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) throws SAXException {
    int start = waiting.isEmpty() ? 0 : Math.max(0, origin.characters().lastIndexOf('<', offset() - 1));
    waiting.forEach(spot -> spot.start = start);
    open.push(release());
    super.startElement(namespace, name, qualifiedName, attributes);
  }

  @Override
  public void endElement(String namespace, String name, String qualifiedName) throws SAXException {
    super.endElement(namespace, name, qualifiedName);
    int end = offset();
    open.pop().forEach(spot -> spot.end = end);
    // after the last element there is none that a comment could mean
    release();
  }

  private List<Spot> release() {
    List<Spot> released = List.copyOf(waiting);
    spots.addAll(released);
    waiting.clear();
    return released;
  }

  /** Where the parser has come to. */
  private int offset() {
    int line = Math.min(Math.max(locator.getLineNumber(), 1), origin.lines());
    return Math.min(origin.start(line) + Math.max(locator.getColumnNumber(), 1) - 1, origin.characters().length());
  }

  private static Problem problem(MessageId id, Position position, String argument) {
    return new Problem(id, id.text(argument), position.line(), position.column(), false, List.of());
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
    super.setDocumentLocator(locator);
  }

  @Override
  public void startDTD(String name, String publicId, String systemId) {}

  @Override
  public void endDTD() {}

  @Override
  public void startEntity(String name) {}

  @Override
  public void endEntity(String name) {}

  @Override
  public void startCDATA() {}

  @Override
  public void endCDATA() {}
}
