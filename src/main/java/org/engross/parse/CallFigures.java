package org.engross.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.Label;
import org.engross.parse.CallPlace.Evidence;
import org.engross.source.StyledText;

/** Gathers the figures, letters and asterisks of a text that may call a note, each with its evidence. */
final class CallFigures {
  private static final Pattern SIGNS = Pattern.compile("\\d{1,3}|\\*{1,3}|[a-z\u2020\u2021\u00a7]");
  private static final Pattern ASTERISKS = Pattern.compile("\\*{1,3}");
  private static final Pattern RUN = Pattern.compile("\\d+|\\*{1,3}");

  private final Set<String> markers;
  private final Language language;
  private final boolean superiors;
  private final boolean brackets;

  /** Figures that may call a note, whichever. */
  record Figures(int paragraph, int start, int end, String marker, Evidence evidence) {}

  private CallFigures(List<StyledText> paragraphs, Set<String> markers, Language language) {
    this.markers = markers;
    this.language = language;
    this.superiors = paragraphs.stream().anyMatch(CallFigures::hasSuperior);
    this.brackets = !superiors && bracketed(paragraphs);
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

  private static boolean hasSuperior(StyledText text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.superscript(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where figures are those of two notes, called side by side: the end of the first. rule: the second note is the next one, and the file
   * parts their figures, or there is no note with the figures of both.
   *
   * @return 0 where they call one note
   */
  private int parted(StyledText text, int start, int end) {
    for (int at = start + 1; at < end; at++) {
      String first = text.toString().substring(start, at);
      String next = first.matches("\\d+") ? String.valueOf(Integer.parseInt(first) + 1) : "";
      boolean begins = !next.isEmpty() && text.toString().startsWith(next, at) && markers.contains(first) && markers.contains(next);
      boolean apart = text.passage().offset(at) != text.passage().offset(at - 1) + 1;
      if (begins && (apart || !markers.contains(text.toString().substring(start, end)))) {
        return at;
      }
    }
    return 0;
  }

  private void figures(int paragraph, StyledText styled, List<Figures> figures) {
    String text = styled.toString();
    if (brackets) {
      language.matcher(DraftingForm.BRACKETED_CALL, text).results().forEach(found -> figures.add(new Figures(paragraph, found.start(), found.end(), Label.figures(found.group(1)), Evidence.BRACKETED)));
      asterisks(paragraph, styled, figures);
      return;
    }
    if (superiors) {
      for (int at = 0; at < text.length(); at++) {
        int end = at;
        while (end < text.length() && styled.superscript(end)) {
          end++;
        }
        Matcher sign = SIGNS.matcher(text).region(at, end);
        while (end > at && sign.find()) {
          if (!Character.isLetter(sign.group().charAt(0)) || markers.contains(sign.group())) {
            boolean bracketed = sign.start() > at && text.charAt(sign.start() - 1) == '(' && sign.end() < end && text.charAt(sign.end()) == ')';
            int before = bracketed ? 1 : 0;
            int after = bracketed || sign.end() < end && text.charAt(sign.end()) == '/' ? 1 : 0;
            int parted = parted(styled, sign.start(), sign.end());
            if (parted > 0) {
              figures.add(new Figures(paragraph, sign.start() - before, parted, text.substring(sign.start(), parted), Evidence.SUPERIOR));
              sign.region(parted, end);
            } else {
              figures.add(new Figures(paragraph, sign.start() - before, sign.end() + after, sign.group(), Evidence.SUPERIOR));
            }
          }
        }
        at = Math.max(at, end);
      }
      asterisks(paragraph, styled, figures);
      return;
    }
    TypedMarks.calls(text).results().filter(found -> markers.contains(found.group(1)))
        .forEach(found -> figures.add(new Figures(paragraph, found.start(), found.end(), found.group(1), Evidence.BRACKETED)));
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      for (int start = Math.max(run.start(), run.end() - 3); start < run.end(); start++) {
        String marker = text.substring(start, run.end());
        Evidence evidence = markers.contains(marker) ? CallPlace.evidence(text, run.start(), start, run.end()) : Evidence.NONE;
        if (evidence != Evidence.NONE) {
          figures.add(new Figures(paragraph, start, run.end(), marker, evidence));
        }
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
