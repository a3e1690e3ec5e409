package org.engross.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.model.Label;
import org.engross.parse.CallPlace.Evidence;
import org.engross.source.StyledText;

/** Gathers the figures, letters and asterisks of a text that may call a note, each with its evidence. */
final class CallFigures {
  private static final Pattern SIGNS = Pattern.compile("\\d{1,3}|\\*{1,3}|[a-z\u2020\u2021\u00a7]");
  private static final Pattern ASTERISKS = Pattern.compile("\\*{1,3}");
  private static final Pattern RUN = Pattern.compile("\\d+|\\*{1,3}");
  private static final Pattern NO_FIGURES = Pattern.compile("[^\\d*]+");

  private final Set<String> markers;
  private final Language language;
  private final Set<String> superiors = new HashSet<>();
  /** The markers of the notes that superiors call. */
  private final Set<String> called;
  /** Whether so few notes are called by superiors that the others are called by figures in line with the text. */
  private final boolean few;
  private final boolean brackets;

  /** Figures that may call a note, whichever. */
  record Figures(int paragraph, int start, int end, String marker, Evidence evidence) {}

  private CallFigures(List<StyledText> paragraphs, Set<String> markers, Language language) {
    this.markers = markers;
    this.language = language;
    paragraphs.forEach(paragraph -> superiors.addAll(superiors(paragraph)));
    long numbered = markers.stream().filter(marker -> Character.isDigit(marker.charAt(0))).count();
    this.called = markers.stream().filter(this::superior).collect(Collectors.toSet());
    this.few = called.size() * 2 < numbered;
    this.brackets = superiors.isEmpty() && bracketed(paragraphs);
  }

  /**
   * All of them, in the order of the paragraphs.
   *
   * @param markers of the notes of the text
   */
  static List<Figures> of(List<StyledText> paragraphs, Set<String> markers, Language language) {
    CallFigures finder = new CallFigures(paragraphs, markers, language);
    List<Figures> figures = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      finder.figures(i, paragraphs.get(i), figures);
    }
    return figures;
  }

  /** rule: calls stand in brackets where more than half of the numbered notes are called so; a lost one does not lose the others. */
  private boolean bracketed(List<StyledText> paragraphs) {
    Set<String> called = new HashSet<>();
    for (StyledText paragraph : paragraphs) {
      language.matcher(DraftingForm.BRACKETED_CALL, paragraph).results().map(found -> Label.figures(found.group(1))).filter(markers::contains).forEach(called::add);
    }
    return !called.isEmpty() && called.size() * 2 > markers.stream().filter(marker -> !ASTERISKS.matcher(marker).matches()).count();
  }

  /** The runs of superior signs behind other text. */
  static Set<String> superiors(StyledText text) {
    Set<String> runs = new HashSet<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !text.superscript(at)) {
        if (start > 0 && start < at) {
          runs.add(text.subSequence(start, at).toString());
        }
        start = at + 1;
      }
    }
    return runs;
  }

  /**
   * Where the figures of the first note end; of two notes that are called side by side, not where all of them do. rule: the second note is
   * the next one, and the file parts their figures, or there is no note with the figures of both.
   */
  private int ownEnd(StyledText styled, int start, int end) {
    String signs = styled.subSequence(start, end).toString();
    for (int length = 1; length < signs.length(); length++) {
      String first = signs.substring(0, length);
      String next = first.matches("\\d+") ? String.valueOf(Integer.parseInt(first) + 1) : "";
      boolean begins = !next.isEmpty() && signs.startsWith(next, length) && markers.contains(first) && markers.contains(next);
      boolean apart = styled.passage().offset(start + length) != styled.passage().offset(start + length - 1) + 1;
      if (begins && (apart || !markers.contains(signs))) {
        return start + length;
      }
    }
    return end;
  }

  private void figures(int paragraph, StyledText styled, List<Figures> figures) {
    String text = styled.toString();
    if (brackets) {
      language.matcher(DraftingForm.BRACKETED_CALL, text).results().forEach(found -> figures.add(new Figures(paragraph, found.start(), found.end(), Label.figures(found.group(1)), Evidence.BRACKETED)));
      asterisks(paragraph, styled, figures);
      return;
    }
    if (!superiors.isEmpty()) {
      for (int at = 0; at < text.length(); at++) {
        int end = at;
        while (end < text.length() && styled.superscript(end)) {
          end++;
        }
        Matcher sign = SIGNS.matcher(text).region(at, end);
        while (end > at && sign.find()) {
          if (!Character.isLetter(sign.group().charAt(0)) || markers.contains(sign.group())) {
            int start = sign.start();
            int stop = ownEnd(styled, start, sign.end());
            boolean bracketed = start > at && text.charAt(start - 1) == '(' && stop < end && text.charAt(stop) == ')';
            int before = bracketed ? 1 : 0;
            int after = bracketed || stop < end && text.charAt(stop) == '/' ? 1 : 0;
            figures.add(new Figures(paragraph, start - before, stop + after, text.substring(start, stop), Evidence.SUPERIOR));
            sign.region(stop, end);
          }
        }
        at = Math.max(at, end);
      }
      asterisks(paragraph, styled, figures);
      if (!few) {
        levelled(paragraph, text, figures);
        return;
      }
    }
    inLine(paragraph, text, figures);
    // rule: no figure of the number of a preambular paragraph calls a note
    int words = DraftedOpening.start(styled);
    if (words > 0) {
      figures.removeIf(found -> found.paragraph() == paragraph && found.start() < words);
    }
  }

  /** Figures in a line with the text, of the same type. */
  private void inLine(int paragraph, String text, List<Figures> figures) {
    TypedMarks.calls(text).results().filter(found -> markers.contains(found.group(1)))
        .forEach(found -> figures.add(new Figures(paragraph, found.start(), found.end(), found.group(1), Evidence.BRACKETED)));
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      for (int start = Math.max(run.start(), run.end() - 3); start < run.end(); start++) {
        String marker = text.substring(start, run.end());
        Evidence evidence = markers.contains(marker) && !called.contains(marker) ? CallPlace.evidence(text, run.start(), start, run.end()) : Evidence.NONE;
        if (evidence != Evidence.NONE) {
          figures.add(new Figures(paragraph, start, run.end(), marker, evidence));
        }
      }
    }
  }

  /** Whether superiors call a note: figures that are the marker of one note call no other. */
  private boolean superior(String marker) {
    return superiors.stream().flatMap(NO_FIGURES::splitAsStream).anyMatch(figures -> markers.contains(figures) ? figures.equals(marker) : figures.contains(marker));
  }

  /** rule: where figures are set as superiors, one that has lost its place calls a note that no superior calls, if it is glued to a word. */
  private void levelled(int paragraph, String text, List<Figures> figures) {
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      String marker = run.group();
      if (markers.contains(marker) && !called.contains(marker) && CallPlace.evidence(text, run.start(), run.start(), run.end()) == Evidence.GLUED) {
        figures.add(new Figures(paragraph, run.start(), run.end(), marker, Evidence.GLUED));
      }
    }
  }

  /** rule: an asterisk is raised by itself, and may stand in the size of the text beside superior or bracketed figures. */
  private void asterisks(int paragraph, StyledText text, List<Figures> figures) {
    Matcher asterisk = ASTERISKS.matcher(text);
    while (asterisk.find()) {
      if (!text.superscript(asterisk.start()) && markers.contains(asterisk.group()) && CallPlace.evidence(text.toString(), asterisk.start(), asterisk.start(), asterisk.end()) != Evidence.NONE) {
        figures.add(new Figures(paragraph, asterisk.start(), asterisk.end(), asterisk.group(), Evidence.GLUED));
      }
    }
  }
}
