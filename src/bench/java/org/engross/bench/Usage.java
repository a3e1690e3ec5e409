package org.engross.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far the italics of opening words reach in all the texts together: what tells a slip of the printer from a phrase. */
final class Usage {
  /** A phrase must be this frequent for its italics to be held against a text. */
  private static final int FREQUENT = 5;

  private final Map<String, Map<String, Integer>> leads = new HashMap<>();

  Usage(List<OfficialText> texts) {
    for (OfficialText text : texts) {
      text.paragraphs().stream().filter(paragraph -> paragraph.lead() != null).forEach(paragraph -> leads.putIfAbsent(Folding.characters(paragraph.lead()), new HashMap<>()));
    }
    for (OfficialText text : texts) {
      for (Paragraph paragraph : text.paragraphs()) {
        if (paragraph.lead() != null) {
          leads.get(longest(words(paragraph))).merge(Folding.characters(paragraph.lead()), 1, Integer::sum);
        }
      }
    }
  }

  /** The text without the opening words that are set unlike those of other texts; they are listed as faults of the file. */
  OfficialText mend(OfficialText text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<String> faults = new ArrayList<>(text.faults());
    for (Paragraph paragraph : text.paragraphs()) {
      String usual = paragraph.lead() == null ? null : usual(paragraph);
      if (usual == null) {
        paragraphs.add(paragraph);
      } else {
        faults.add("italics unlike those of other texts: \"" + paragraph.lead() + "\" for \"" + usual + "\", " + paragraph.label() + " " + Opening.start(paragraph.pieces()));
        paragraphs.add(new Paragraph(paragraph.kind(), paragraph.depth(), paragraph.label(), null, paragraph.pieces()));
      }
    }
    return text.with(paragraphs, faults);
  }

  /** Whether official files set these opening words for the phrase that the paragraph opens with, and not by a slip. */
  boolean knows(Outline.Entry paragraph, String lead) {
    Map<String, Integer> counts = paragraph.lead() == null || paragraph.lead().isEmpty() ? Map.of() : leads.get(longest(paragraph.text()));
    return counts.containsKey(lead) && !slip(counts, lead);
  }

  /** What others that open with the same phrase have for opening words nearly everywhere; null where that is what it has here. */
  private String usual(Paragraph paragraph) {
    Map<String, Integer> counts = leads.get(longest(words(paragraph)));
    Map.Entry<String, Integer> most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return slip(counts, Folding.characters(paragraph.lead())) ? most.getKey() : null;
  }

  private static boolean slip(Map<String, Integer> counts, String lead) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return all >= FREQUENT && counts.get(lead) * 8 <= all;
  }

  private static String words(Paragraph paragraph) {
    return Folding.characters(PieceReader.words(paragraph.pieces()));
  }

  /** The longest of the known opening words that this paragraph begins with, set in italics or not. */
  private String longest(String words) {
    for (int end = Math.min(words.length(), 110); end > 0; end--) {
      if ((end == words.length() || !Character.isLetter(words.charAt(end))) && leads.containsKey(words.substring(0, end))) {
        return words.substring(0, end);
      }
    }
    throw new IllegalStateException("a paragraph does not begin with its own opening words: " + words);
  }
}
