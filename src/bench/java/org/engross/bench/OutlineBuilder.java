package org.engross.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers an outline: both sides of the comparison count paths, places and words in the same way. */
final class OutlineBuilder {
  private final List<Outline.Entry> paragraphs = new ArrayList<>();
  private final List<Outline.Call> calls = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private final Map<KnownFact, String> facts = new EnumMap<>(KnownFact.class);
  private final List<Outline.Call> open = new ArrayList<>();
  private boolean annex;

  /** A call met while the words of a paragraph were gathered. */
  record Met(String marker, int at) {}

  /** Words that are no paragraph: the heading, the opening line, the closing lines. */
  void line(String name, String text, List<Met> met) {
    words.addAll(Folding.words(text));
    calls(name, text, met);
  }

  void paragraph(Paragraph.Kind kind, String path, String label, String lead, String text, List<Met> met) {
    paragraphs.add(new Outline.Entry(kind, path, lead == null ? null : Folding.characters(lead), Folding.characters(text), Folding.letters(text), annex));
    words.addAll(Folding.words(label));
    words.addAll(Folding.words(text));
    calls(kind.name(), text, met);
  }

  /** What follows stands in annexes. */
  void annexes() {
    annex = true;
  }

  void note(String marker, String text) {
    notes.putIfAbsent(marker, Folding.characters(text));
  }

  void fact(KnownFact fact, String value) {
    facts.put(fact, Folding.characters(value));
  }

  private void calls(String name, String text, List<Met> met) {
    for (Met call : met) {
      String before = text.substring(0, call.at());
      open.add(new Outline.Call(call.marker(), name, Folding.end(before), Folding.characters(before.substring(Math.max(0, before.length() - 24))), ""));
    }
  }

  Outline build() {
    List<String> noteWords = new ArrayList<>();
    for (Outline.Call call : open) {
      calls.add(new Outline.Call(call.marker(), call.where(), call.place(), call.before(), notes.getOrDefault(call.marker(), "")));
    }
    notes.forEach((marker, text) -> noteWords.addAll(Folding.words(marker + " " + text)));
    return new Outline(paragraphs, calls, words, noteWords, facts);
  }
}
