package org.engross.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.engross.akn.AknDocument;
import org.engross.akn.Written;
import org.engross.diagnostic.Fate;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Treatment;
import org.engross.ledger.Run.Place;
import org.engross.source.Line;
import org.engross.source.SourceLines;

/**
 * Posts the ledger of one source. Whoever takes a character claims it; a second claim is kept as an overlap. Only white space may be
 * left unclaimed: it is named by what stands on both sides of it.
 */
final class Posting {
  /** A blank that mark-up spells out; what stands behind its first sign counts as mark-up. */
  private static final Pattern BLANK_ENTITY = Pattern.compile("&(?:nbsp|e[nm]sp|thinsp|shy|zwn?j|#0*(?:9|10|13|32|160|173)|#[xX]0*(?:9|[aAdD]|20|[aA]0|[aA][dD]));");

  private final SourceLines source;
  private final Origin origin;
  private final String characters;
  private final Entry[] owners;
  private final BitSet overlaps = new BitSet();
  private final List<Ledger.Supplied> supplied = new ArrayList<>();
  /** The numbers of the documents, by slug and eId. */
  private final Map<String, Written> numbers = new LinkedHashMap<>();

  /** What claims characters; those with one entry side by side are a run. */
  private record Entry(Fate fate, Place place, String as) {}

  Posting(SourceLines source, Journal journal, List<AknDocument> documents) {
    this.source = source;
    this.origin = source.source().origin();
    this.characters = origin.characters();
    this.owners = new Entry[characters.length()];
    furniture();
    List<Journal.Entry> signs = new ArrayList<>();
    for (Journal.Entry entry : journal.entries()) {
      if (entry.fate() == Treatment.NUMBER || entry.fate() == Treatment.MARKER) {
        signs.add(entry);
      } else {
        claim(entry.passage(), new Entry(entry.fate(), null, null));
      }
    }
    Map<Position, Place> read = places(documents);
    documents.forEach(this::document);
    signs.forEach(sign -> sign(sign, read));
    blanks();
  }

  private void furniture() {
    source.removed().forEach(removed -> claim(removed.passage(), new Entry(removed.furniture(), null, null)));
    for (Line line : source.lines()) {
      if (line.furniture() != null) {
        claim(line.text().passage(), new Entry(line.furniture(), null, null));
      }
    }
    source.declared().forEach(fact -> claim(fact.printed(), new Entry(Treatment.FACT, null, fact.value())));
  }

  private void claim(Passage passage, Entry entry) {
    for (int i = 0; i < passage.length(); i++) {
      claim(passage.offset(i), entry);
    }
  }

  private void claim(int offset, Entry entry) {
    if (offset == Passage.NOWHERE) {
      return;
    }
    if (owners[offset] == null) {
      owners[offset] = entry;
    } else if (!shared(owners[offset], entry)) {
      overlaps.set(offset);
    }
  }

  /** Several resolutions of a file share its masthead, its metadata and its number. */
  private static boolean shared(Entry one, Entry other) {
    boolean twoDocuments = one.place() != null && other.place() != null && !one.place().slug().equals(other.place().slug());
    return one.fate() == other.fate() && (twoDocuments || one.place() == null && other.place() == null);
  }

  /** The outermost element that was read at each position. */
  private static Map<Position, Place> places(List<AknDocument> documents) {
    Map<Position, Place> places = new HashMap<>();
    for (AknDocument document : documents) {
      document.positions().forEach((eId, position) -> places.putIfAbsent(position, new Place(document.slug(), eId, -1)));
    }
    return places;
  }

  private void document(AknDocument document) {
    List<Joint> joints = new ArrayList<>();
    List<Passage> leaves = new ArrayList<>();
    int last = Passage.NOWHERE;
    for (Written written : document.written()) {
      Place place = new Place(document.slug(), written.eId(), written.at());
      if (written.fate() == Treatment.NUMBER) {
        numbers.put(place.slug() + " " + place.eId(), written);
      } else if (written.at() < 0) {
        claim(written.passage(), new Entry(written.fate(), place, null));
      } else {
        last = text(written, place, last, joints);
        leaves.add(written.passage());
      }
    }
    joints.forEach(this::join);
    leaves.forEach(this::tightJoins);
  }

  /** A character that stands in no source, and where the characters before and after it do. */
  private record Joint(Place place, String text, int before, int[] after) {}

  private int text(Written written, Place place, int last, List<Joint> joints) {
    Passage passage = written.passage();
    Entry entry = null;
    int before = last;
    for (int i = 0; i < passage.length(); i++) {
      int offset = passage.offset(i);
      Place here = new Place(place.slug(), place.eId(), place.at() + i);
      if (offset == Passage.NOWHERE) {
        joints.add(new Joint(here, passage.subSequence(i, i + 1).toString(), before, new int[] {Passage.NOWHERE}));
        entry = null;
        continue;
      }
      boolean same = characters.charAt(offset) == passage.charAt(i);
      if (!same) {
        claim(offset, new Entry(Treatment.REWRITTEN, here, passage.subSequence(i, i + 1).toString()));
        entry = null;
      } else {
        entry = entry != null && offset == before + 1 ? entry : new Entry(written.fate(), here, null);
        claim(offset, entry);
      }
      for (int j = joints.size() - 1; j >= 0 && joints.get(j).after()[0] == Passage.NOWHERE; j--) {
        joints.get(j).after()[0] = offset;
      }
      before = offset;
    }
    return before;
  }

  /** A blank of the document is the end of the line where the text before it stops; one that no line end made is supplied. */
  private void join(Joint joint) {
    int start = joint.before() < 0 ? -1 : lineEnd(joint.before() + 1, joint.after()[0]);
    if (start < 0) {
      supplied.add(new Ledger.Supplied(joint.place(), joint.text()));
    } else {
      claimBlanks(start, joint.after()[0], new Entry(Treatment.LINE_JOIN, joint.place(), joint.text()));
    }
  }

  /** Line ends inside a passage that left no blank: after a hyphen or a stroke. */
  private void tightJoins(Passage passage) {
    for (int i = 1; i < passage.length(); i++) {
      int before = passage.offset(i - 1);
      int after = passage.offset(i);
      if (before != Passage.NOWHERE && after > before + 1) {
        int start = lineEnd(before + 1, after);
        if (start >= 0) {
          claimBlanks(start, after, new Entry(Treatment.LINE_JOIN, null, ""));
        }
      }
    }
  }

  /** Where the first unclaimed white space with a line end begins between two offsets, or any such white space; -1 for none. */
  private int lineEnd(int from, int to) {
    for (int start = from; start < to; start++) {
      int end = start;
      while (end < to && blank(end)) {
        end++;
      }
      if (characters.substring(start, end).matches("(?s).*[\\n\\r].*")) {
        return start;
      }
      start = Math.max(start, end - 1);
    }
    return -1;
  }

  private void claimBlanks(int start, int limit, Entry entry) {
    for (int at = start; at < limit && blank(at); at++) {
      owners[at] = entry;
    }
  }

  /** Whether an unclaimed character is one that no document needs. */
  private boolean blank(int offset) {
    char c = characters.charAt(offset);
    boolean white = Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u00AD';
    return owners[offset] == null && (white || c == '&' && BLANK_ENTITY.matcher(characters).region(offset, characters.length()).lookingAt());
  }

  /** A number belongs to what was read where it stands, a marker to the note whose text was read behind it. */
  private void sign(Journal.Entry sign, Map<Position, Place> read) {
    Passage passage = sign.passage().strip();
    if (passage.length() == 0 || passage.offset(0) == Passage.NOWHERE) {
      return;
    }
    int start = passage.offset(0);
    if (sign.fate() == Treatment.MARKER) {
      int next = passage.offset(passage.length() - 1) + 1;
      while (next < characters.length() && (owners[next] == null || owners[next].place() == null)) {
        next++;
      }
      Place note = next == characters.length() ? null : read.getOrDefault(origin.position(next), owners[next].place());
      claim(sign.passage(), new Entry(Treatment.MARKER, note == null ? null : new Place(note.slug(), note.eId(), -1), null));
      return;
    }
    Place place = read.get(origin.position(start));
    Written number = place == null ? null : numbers.remove(place.slug() + " " + place.eId());
    if (number == null) {
      return;
    }
    String printed = number.passage().toString();
    String as = printed.equals(passage.toString()) ? null : printed;
    // mark-up may stand within a number: "1\."
    for (int at = 0, end = 0; at < passage.length(); at = end) {
      while (end < passage.length() && passage.offset(end) == passage.offset(at) + end - at) {
        end++;
      }
      Place where = new Place(place.slug(), place.eId(), number.at() + (as == null || at == 0 ? at : as.length()));
      claim(passage.subSequence(at, end), new Entry(Treatment.NUMBER, where, as == null || at == 0 ? as : ""));
    }
  }

  private void blanks() {
    int at = 0;
    while (at < owners.length) {
      int end = at;
      boolean ends = false;
      while (end < owners.length && blank(end)) {
        ends |= characters.charAt(end) == '\n' || characters.charAt(end) == '\r';
        end++;
      }
      claimBlanks(at, end, new Entry(ends ? Treatment.LINE_END : Treatment.BLANK, null, null));
      at = Math.max(end, at + 1);
    }
  }

  /** Text that goes on in the same element behind an italic word or the like goes on with the run. */
  private static void add(Run run, List<Run> runs) {
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    boolean same = last != null && last.fate() == run.fate() && last.as() == null && run.as() == null;
    boolean free = same && last.place() == null && run.place() == null;
    if (free || same && last.place() != null && run.place() != null && last.place().at() >= 0 && run.place().equals(last.place().after(last.end() - last.start()))) {
      runs.set(runs.size() - 1, new Run(last.start(), run.end(), last.fate(), last.place(), null));
    } else {
      runs.add(run);
    }
  }

  Ledger ledger() {
    numbers.forEach((key, number) -> supplied.add(
        new Ledger.Supplied(new Place(key.substring(0, key.indexOf(' ')), number.eId(), number.at()), number.passage().toString())));
    List<Run> runs = new ArrayList<>();
    Entry lost = new Entry(Treatment.LOST, null, null);
    int start = 0;
    for (int end = 1; end <= owners.length; end++) {
      if (end == owners.length || owners[end] != owners[start]) {
        Entry entry = owners[start] == null ? lost : owners[start];
        add(new Run(start, end, entry.fate(), entry.place(), entry.as()), runs);
        start = end;
      }
    }
    return new Ledger(source.source(), source.shape().code(), runs, supplied, overlaps.stream().boxed().toList());
  }
}
