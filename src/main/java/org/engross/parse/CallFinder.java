package org.engross.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.source.StyledText;

/**
 * Finds the calls of notes in the paragraphs of a text: superior figures where the source has them, otherwise figures glued to a
 * word or to the punctuation after it ("Women1", "thereto,2").
 *
 * <p>rule: notes are called in their order, each for the first time after the one before it; a call for a note that was called
 * already repeats it. So years, treaty numbers and "No. 29" are no calls: they are not glued to a word, or bear no number that
 * could be called here. A note that nothing seems to call is looked for once more between the calls of its neighbours, where its
 * figure may be glued to another ("20105") or set apart by a blank.
 */
final class CallFinder {
  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}|\\*{1,3}");
  private static final Pattern BRACKETED = Pattern.compile("\\[(\\d{1,3})\\]");
  private static final Pattern RUN = Pattern.compile("\\d+");
  /** A note may be called this far before its turn, so that one lost call does not lose the rest. */
  private static final int AHEAD = 3;

  private final Set<String> markers;
  private final int first;
  private final int last;

  /** A call: where its figures stand. */
  record Call(int start, int end, String marker) {}

  /** A call and the paragraph it stands in. */
  private record Place(int paragraph, Call call) {}

  /** @param markers of the notes that have a text */
  CallFinder(Set<String> markers) {
    this.markers = markers;
    List<Integer> numbers = markers.stream().filter(CallFinder::isNumber).map(Integer::valueOf).sorted().toList();
    this.first = numbers.isEmpty() ? 1 : numbers.get(0);
    this.last = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
  }

  /** The calls of each paragraph, in order; paragraphs are given in the order of the text. */
  Map<StyledText, List<Call>> find(List<StyledText> paragraphs) {
    Map<StyledText, List<Call>> calls = new IdentityHashMap<>();
    boolean superiors = paragraphs.stream().anyMatch(CallFinder::hasSuperior);
    if (!superiors && !markers.isEmpty() && paragraphs.stream().mapToInt(paragraph -> bracketed(paragraph).size()).sum() >= markers.size()) {
      paragraphs.forEach(paragraph -> calls.put(paragraph, bracketed(paragraph)));
      return calls;
    }
    if (superiors) {
      paragraphs.forEach(paragraph -> calls.put(paragraph, superior(paragraph)));
      return calls;
    }
    List<Place> places = inTurn(paragraphs);
    missed(paragraphs, places);
    paragraphs.forEach(paragraph -> calls.put(paragraph, new ArrayList<>()));
    places.sort(Comparator.comparing(Place::paragraph).thenComparing(place -> place.call().start()));
    places.forEach(place -> calls.get(paragraphs.get(place.paragraph())).add(place.call()));
    return calls;
  }

  private static boolean hasSuperior(StyledText text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.superscript(i)) {
        return true;
      }
    }
    return false;
  }

  private List<Call> superior(StyledText text) {
    List<Call> calls = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.superscript(end)) {
        end++;
      }
      if (end > at) {
        Matcher matcher = FIGURES.matcher(text).region(at, end);
        while (matcher.find()) {
          calls.add(new Call(matcher.start(), matcher.end(), matcher.group()));
        }
      }
      at = end + 1;
    }
    return calls;
  }

  /** rule: where a text has as many figures in square brackets as notes, they are its calls; the brackets belong to the call. */
  private List<Call> bracketed(StyledText text) {
    List<Call> calls = new ArrayList<>();
    Matcher matcher = BRACKETED.matcher(text);
    while (matcher.find()) {
      if (markers.contains(matcher.group(1))) {
        calls.add(new Call(matcher.start(), matcher.end(), matcher.group(1)));
      }
    }
    return calls;
  }

  private List<Place> inTurn(List<StyledText> paragraphs) {
    boolean spaced = isSpaced(paragraphs);
    List<Place> places = new ArrayList<>();
    int next = first;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i).toString();
      Matcher matcher = FIGURES.matcher(text);
      while (matcher.find()) {
        String marker = matcher.group();
        boolean glued = CallPlace.glued(text, matcher.start(), matcher.end()) && callable(marker, next);
        boolean apart = spaced && CallPlace.apart(text, matcher.start(), matcher.end()) && isNumber(marker) && markers.contains(marker)
            && Integer.parseInt(marker) <= next + 1;
        if (glued || apart) {
          places.add(new Place(i, new Call(matcher.start(), matcher.end(), marker)));
          next = isNumber(marker) ? Math.max(next, Integer.parseInt(marker) + 1) : next;
        }
      }
    }
    return places;
  }

  private boolean callable(String marker, int next) {
    if (!isNumber(marker)) {
      return markers.contains(marker);
    }
    int number = Integer.parseInt(marker);
    return markers.contains(marker) ? number <= next + AHEAD : number == next && number < last;
  }

  /** Whether the text calls more of its notes with a blank before the figure than without. */
  private boolean isSpaced(List<StyledText> paragraphs) {
    Set<String> glued = new HashSet<>();
    Set<String> apart = new HashSet<>();
    for (StyledText paragraph : paragraphs) {
      String text = paragraph.toString();
      Matcher matcher = FIGURES.matcher(text);
      while (matcher.find()) {
        if (markers.contains(matcher.group())) {
          if (CallPlace.glued(text, matcher.start(), matcher.end())) {
            glued.add(matcher.group());
          } else if (CallPlace.apart(text, matcher.start(), matcher.end())) {
            apart.add(matcher.group());
          }
        }
      }
    }
    return apart.size() > glued.size();
  }

  /** Looks for the notes that were not called between the first calls of their neighbours. */
  private void missed(List<StyledText> paragraphs, List<Place> places) {
    TreeMap<Integer, Place> firsts = new TreeMap<>();
    places.stream().filter(place -> isNumber(place.call().marker())).forEach(place -> firsts.putIfAbsent(Integer.valueOf(place.call().marker()), place));
    for (int number = first; number <= last; number++) {
      String marker = String.valueOf(number);
      if (!markers.contains(marker) || firsts.containsKey(number)) {
        continue;
      }
      Place after = firsts.lowerEntry(number) == null ? null : firsts.lowerEntry(number).getValue();
      Place before = firsts.higherEntry(number) == null ? null : firsts.higherEntry(number).getValue();
      Place found = best(paragraphs, marker, after, before);
      if (found != null) {
        firsts.put(number, found);
        places.add(found);
      }
    }
  }

  /** The likeliest place of a call between two others; null where there is none, or several that are alike. */
  private static Place best(List<StyledText> paragraphs, String marker, Place after, Place before) {
    Map<Integer, List<Place>> byRank = new HashMap<>();
    int from = after == null ? 0 : after.paragraph();
    int to = before == null ? paragraphs.size() - 1 : before.paragraph();
    for (int i = from; i <= to; i++) {
      String text = paragraphs.get(i).toString();
      Matcher run = RUN.matcher(text);
      while (run.find()) {
        int start = run.end() - marker.length();
        boolean ends = run.group().endsWith(marker) && (after == null || i > after.paragraph() || start >= after.call().end())
            && (before == null || i < before.paragraph() || run.end() <= before.call().start());
        int rank = ends ? CallPlace.rank(text, run.start(), start, run.end()) : 0;
        if (rank > 0) {
          byRank.computeIfAbsent(rank, key -> new ArrayList<>()).add(new Place(i, new Call(start, run.end(), marker)));
        }
      }
    }
    int highest = byRank.keySet().stream().max(Integer::compare).orElse(0);
    List<Place> candidates = byRank.getOrDefault(highest, List.of());
    return candidates.size() == 1 ? candidates.get(0) : null;
  }

  private static boolean isNumber(String marker) {
    return Character.isDigit(marker.charAt(0));
  }
}
