package org.engross.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.model.Inline;
import org.engross.model.Organ;
import org.engross.source.StyledText;

/**
 * Turns the paragraphs of one resolution, given in the order of its text, into inlines: opening words, notes at their first call,
 * further calls, citations, names, italics.
 */
final class TextMarker {
  private final Map<String, Block> notes = new LinkedHashMap<>();
  private final Set<String> called = new HashSet<>();
  private final Map<StyledText, List<CallFinder.Call>> calls;
  private final Language language;
  private final CitationFinder citations;
  private final Origin origin;
  private final Report report;

  /**
   * @param notes the blocks of the notes, in the order of the source
   * @param paragraphs all texts that may call a note, in the order of the document
   */
  TextMarker(List<Block> notes, List<StyledText> paragraphs, Language language, Organ speaker, Origin origin, Report report) {
    for (Block note : notes) {
      this.notes.merge(note.label(), note, (first, second) -> new Block(Block.Kind.NOTE, first.label(), first.text().join(" ", second.text())));
    }
    this.calls = new CallFinder(this.notes.keySet()).find(paragraphs);
    this.language = language;
    this.citations = new CitationFinder(language, speaker);
    this.origin = origin;
    this.report = report;
  }

  /** A paragraph that opens with a lead phrase {@code lead} characters long; 0 for none. */
  List<Inline> paragraph(StyledText text, int lead) {
    List<Span> spans = new ArrayList<>();
    if (lead > 0) {
      spans.add(new Span(0, lead, Inline.Lead::new, true));
    }
    return InlineBuilder.build(text, withCalls(text, spans, true));
  }

  /** Text with spans of its own, such as a heading. */
  List<Inline> line(StyledText text, List<Span> spans) {
    return InlineBuilder.build(text, withCalls(text, new ArrayList<>(spans), false));
  }

  /** The notes that were never called, as inlines without a call, each reported; they may not be lost. */
  List<Inline> uncalled() {
    List<Inline> left = new ArrayList<>();
    for (Block note : notes.values()) {
      if (!called.contains(note.label())) {
        report.add(MessageId.NOT_002, origin, note.position(), note.label());
        left.add(note(note.label(), Passage.supplied("")));
      }
    }
    return left;
  }

  private List<Span> withCalls(StyledText text, List<Span> spans, boolean named) {
    for (CallFinder.Call call : calls.getOrDefault(text, List.of())) {
      Passage figures = text.passage().subSequence(call.start(), call.end());
      spans.add(new Span(call.start(), call.end(), content -> call(call.marker(), figures)));
    }
    addFree(spans, citations.find(text));
    if (named) {
      addFree(spans, language.names().find(text));
    }
    return spans;
  }

  private static void addFree(List<Span> spans, List<Span> more) {
    for (Span span : more) {
      if (spans.stream().noneMatch(span::overlaps)) {
        spans.add(span);
      }
    }
  }

  private Inline call(String marker, Passage figures) {
    return called.contains(marker) ? new Inline.NoteCall(marker, figures) : note(marker, figures);
  }

  private Inline note(String marker, Passage call) {
    called.add(marker);
    Block note = notes.get(marker);
    if (note == null) {
      Position position = call.position();
      report.add(MessageId.NOT_001, origin, position, marker);
      return new Inline.AuthorialNote(marker, List.of(), call, position);
    }
    List<Inline> content = InlineBuilder.build(note.text(), new ArrayList<>(citations.find(note.text())));
    return new Inline.AuthorialNote(marker, content, call, note.position());
  }
}
