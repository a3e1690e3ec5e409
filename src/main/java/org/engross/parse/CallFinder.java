package org.engross.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.diagnostic.Passage;
import org.engross.parse.CallFigures.Figures;
import org.engross.parse.CallOrder.Candidate;
import org.engross.parse.CallPlace.Evidence;
import org.engross.source.StyledText;

/**
 * Finds the calls of notes in the paragraphs of a text: superior figures where the source has them, figures in brackets, figures
 * glued to a word or to the punctuation after it ("Women1", "thereto,2"), or set apart by a blank ("thereto, 2").
 *
 * <p>rule: a note is called on the page at whose foot it stands: before its text, and after the notes of the page before. Which
 * figures call it first is {@link CallOrder}'s choice; a figure with good evidence for a note that was called already repeats it.
 */
final class CallFinder {
  /** So many notes in a row may lack their texts and still be looked for. */
  private static final int LOST = 3;
  /** So many notes with one marker are weighed against each other, a page or a text of the file each. */
  private static final int ALIKE = 64;
  /** Figures on another page than the note are hardly its call. */
  private static final double ELSEWHERE = 0.2;
  /** Evidence less than this must not leave a choice. */
  private static final double WEAK = 3;

  /** What figures set apart may count: a noun of several. */
  private static final Pattern COUNTED = Pattern.compile(" \\p{Ll}+s(?=[ ,;.])");

  private final Language language;
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, List<Integer>> byMarker = new HashMap<>();
  private boolean spaced;

  /** A call: where its figures stand, and the place of its note among those given; -1 for a note without text. */
  record Call(int start, int end, String marker, int note) {}

  /** A note, and between which offsets of the source it is called; one that was lost has no text. */
  private record Note(String marker, int index, int after, int before) {
    boolean lost() {
      return index < 0;
    }
  }

  /** The calls of each paragraph, in order. */
  static Map<StyledText, List<Call>> find(List<StyledText> paragraphs, List<Block> notes, Language language) {
    return new CallFinder(paragraphs, notes, language).calls(paragraphs);
  }

  private CallFinder(List<StyledText> paragraphs, List<Block> texts, Language language) {
    this.language = language;
    BitSet between = new BitSet();
    paragraphs.forEach(paragraph -> offsets(paragraph.passage(), between));
    int last = 0;
    int after = Passage.NOWHERE;
    int end = Passage.NOWHERE;
    for (int index = 0; index < texts.size(); index++) {
      Block text = texts.get(index);
      IntSummaryStatistics own = text.text().passage().offsets().filter(offset -> offset != Passage.NOWHERE).summaryStatistics();
      int begin = own.getCount() == 0 ? end : own.getMin();
      // text between two notes: the first of them ends a page
      after = between.nextSetBit(Math.max(0, end)) >= 0 && between.nextSetBit(Math.max(0, end)) < begin ? end : after;
      int number = number(text.label());
      for (int lost = last + 1; last > 0 && number - last <= LOST + 1 && lost < number; lost++) {
        add(new Note(String.valueOf(lost), -1, after, begin));
      }
      add(new Note(text.label(), index, after, begin));
      last = number > 0 ? number : last;
      end = own.getCount() == 0 ? end : own.getMax() + 1;
    }
  }

  private void add(Note note) {
    byMarker.computeIfAbsent(note.marker(), marker -> new ArrayList<>()).add(notes.size());
    notes.add(note);
  }

  private static void offsets(Passage passage, BitSet offsets) {
    for (int i = 0; i < passage.length(); i++) {
      if (passage.offset(i) != Passage.NOWHERE) {
        offsets.set(passage.offset(i));
      }
    }
  }

  private static int number(String marker) {
    return marker.matches("\\d{1,6}") ? Integer.parseInt(marker) : 0;
  }

  private Map<StyledText, List<Call>> calls(List<StyledText> paragraphs) {
    List<Figures> figures = CallFigures.of(paragraphs, byMarker.keySet(), language);
    spaced = spaced(figures);
    Map<String, Long> alike = figures.stream().collect(Collectors.groupingBy(figure -> figure.marker() + figure.evidence(), Collectors.counting()));
    List<Candidate> candidates = new ArrayList<>();
    for (Figures figure : figures) {
      int offset = paragraphs.get(figure.paragraph()).passage().offset(figure.start());
      for (int note : near(byMarker.getOrDefault(figure.marker(), List.of()), offset)) {
        double weight = weight(figure, notes.get(note), paragraphs, alike.get(figure.marker() + figure.evidence()));
        if (weight > 0) {
          candidates.add(new Candidate(figure.paragraph(), figure.start(), figure.end(), note, weight));
        }
      }
    }
    List<Candidate> firsts = firsts(candidates);
    List<TreeMap<Integer, Call>> found = new ArrayList<>();
    paragraphs.forEach(paragraph -> found.add(new TreeMap<>()));
    firsts.forEach(first -> found.get(first.paragraph()).put(first.end(), call(first)));
    repeats(figures, firsts, found, paragraphs);
    Map<StyledText, List<Call>> calls = new IdentityHashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      calls.put(paragraphs.get(i), List.copyOf(found.get(i).values()));
    }
    return calls;
  }

  /** Of many notes with one marker those that stand around a place of the source. */
  private List<Integer> near(List<Integer> alike, int offset) {
    if (alike.size() <= ALIKE) {
      return alike;
    }
    int low = 0;
    int high = alike.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (notes.get(alike.get(middle)).before() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return alike.subList(Math.max(0, low - ALIKE / 2), Math.min(alike.size(), low + ALIKE / 2));
  }

  /** rule: figures, letters and asterisks are series of their own; asterisks come first at the foot of a page, wherever they call. */
  private List<Candidate> firsts(List<Candidate> candidates) {
    List<Candidate> firsts = new ArrayList<>();
    candidates.stream().collect(Collectors.groupingBy(candidate -> series(notes.get(candidate.note()).marker())))
        .values().forEach(series -> firsts.addAll(clear(CallOrder.best(series, notes.size()), series)));
    firsts.sort(Comparator.comparingInt(Candidate::paragraph).thenComparingInt(Candidate::start));
    return firsts;
  }

  private static char series(String marker) {
    return Character.isDigit(marker.charAt(0)) ? '1' : Character.isLetter(marker.charAt(0)) ? 'a' : '*';
  }

  private Call call(Candidate first) {
    return new Call(first.start(), first.end(), notes.get(first.note()).marker(), notes.get(first.note()).index());
  }

  /** Whether more notes are called by figures set apart than by such as are glued to a word. */
  private static boolean spaced(List<Figures> figures) {
    Set<String> glued = new HashSet<>();
    Set<String> apart = new HashSet<>();
    for (Figures figure : figures) {
      switch (figure.evidence()) {
        case SUPERIOR, BRACKETED, GLUED -> glued.add(figure.marker());
        case APART, NAMED -> apart.add(figure.marker());
        default -> { }
      }
    }
    apart.removeAll(glued);
    return apart.size() > glued.size();
  }

  /** @param alike how many figures have the same evidence for the same marker: of many numbers in a row each may end in it */
  private double weight(Figures figure, Note note, List<StyledText> paragraphs, double alike) {
    if (note.lost()) {
      return figure.evidence().compareTo(Evidence.GLUED) <= 0 ? 2 : 0;
    }
    Passage passage = paragraphs.get(figure.paragraph()).passage();
    int offset = passage.offset(figure.start());
    double place = offset > note.after() && offset < note.before() ? 1 : ELSEWHERE;
    return place * switch (figure.evidence()) {
      case SUPERIOR, BRACKETED -> 20;
      case GLUED -> spaced ? 7 : 10;
      case APART -> spaced ? 8 : 5;
      case NAMED -> spaced ? 5 : 3.5;
      case ROW -> (spaced ? 4 : 2) / alike;
      case YEAR -> (spaced ? 1 : 6) / alike;
      case SYMBOL -> (spaced ? 0.8 : 4) / alike;
      case NUMBER -> (spaced ? 0.4 : 2) / alike;
      case COUNTED -> 0.6 / alike;
      case NONE -> 0;
    };
  }

  /** Without the weak ones that other figures between their neighbours equal. */
  private static List<Candidate> clear(List<Candidate> firsts, List<Candidate> candidates) {
    Map<Integer, List<Candidate>> weak = new HashMap<>();
    candidates.stream().filter(candidate -> candidate.weight() < WEAK).forEach(candidate -> weak.computeIfAbsent(candidate.note(), note -> new ArrayList<>()).add(candidate));
    List<Candidate> clear = new ArrayList<>();
    for (int i = 0; i < firsts.size(); i++) {
      Candidate first = firsts.get(i);
      Candidate before = i == 0 ? null : firsts.get(i - 1);
      Candidate after = i + 1 == firsts.size() ? null : firsts.get(i + 1);
      boolean choice = weak.getOrDefault(first.note(), List.of()).stream()
          .anyMatch(other -> other != first && other.weight() == first.weight() && (before == null || precedes(before, other)) && (after == null || precedes(other, after)));
      if (first.weight() >= WEAK || !choice) {
        clear.add(first);
      }
    }
    return clear;
  }

  private static boolean precedes(Candidate one, Candidate other) {
    return one.paragraph() < other.paragraph() || one.paragraph() == other.paragraph() && one.end() <= other.start();
  }

  /** Adds the further calls: good evidence, and a note that was called before. A superior or bracketed figure calls in any case. */
  private void repeats(List<Figures> figures, List<Candidate> firsts, List<TreeMap<Integer, Call>> found, List<StyledText> paragraphs) {
    // by marker: the last note that was called
    Map<String, Integer> called = new HashMap<>();
    int next = 0;
    for (Figures figure : figures) {
      while (next < firsts.size() && !precedes(new Candidate(figure.paragraph(), figure.start(), figure.end(), 0, 0), firsts.get(next))) {
        int note = firsts.get(next++).note();
        called.merge(notes.get(note).marker(), note, Math::max);
      }
      TreeMap<Integer, Call> here = found.get(figure.paragraph());
      // by their ends: of those that end behind the figures the first begins first
      Map.Entry<Integer, Call> behind = here.higherEntry(figure.start());
      boolean taken = behind != null && behind.getValue().start() < figure.end();
      int note = called.getOrDefault(figure.marker(), -1);
      boolean certain = figure.evidence().compareTo(Evidence.BRACKETED) <= 0;
      boolean good = figure.evidence() == Evidence.GLUED || spaced && figure.evidence() == Evidence.APART && !COUNTED.matcher(paragraphs.get(figure.paragraph()).from(figure.end())).lookingAt();
      if (!taken && (certain || note >= 0 && good)) {
        here.put(figure.end(), new Call(figure.start(), figure.end(), figure.marker(), note < 0 ? -1 : notes.get(note).index()));
      }
    }
  }
}
