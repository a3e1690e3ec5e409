package org.engross.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Reason;
import org.engross.diagnostic.Report;
import org.engross.model.Inline;
import org.engross.model.Organ;
import org.engross.source.SourceLines;
import org.engross.source.StyledText;

/**
 * Turns the paragraphs of one resolution, given in the order of its text, into inlines: opening words, notes at their first call,
 * further calls, citations, names, italics.
 */
final class TextMarker {
  private final List<Block> notes = new ArrayList<>();
  private final BitSet called = new BitSet();
  /** Markers that were called and have no text. */
  private final Set<String> missing = new HashSet<>();
  private final Map<StyledText, List<CallFinder.Call>> calls;
  private final Language language;
  private final CitationFinder citations;
  private final LinkFinder links;
  private final Origin origin;
  private final Report report;
  private final Journal journal;

  /**
   * @param notes the blocks of the notes, in the order of the source
   * @param paragraphs all texts that may call a note, in the order of the document
   * @param links of the source
   */
  TextMarker(List<Block> notes, List<StyledText> paragraphs, Language language, Organ speaker, List<SourceLines.Link> links, Origin origin, Report report, Journal journal) {
    this.journal = journal;
    for (Block note : notes) {
      add(note);
    }
    this.calls = new CallCorrection(this.notes).correct(CallFinder.find(paragraphs, this.notes, language));
    this.language = language;
    this.citations = new CitationFinder(language, speaker);
    this.links = new LinkFinder(links);
    this.origin = origin;
    this.report = report;
  }

  /** rule: the same marker twice in a row is one note that a page cut in two. */
  private void add(Block note) {
    Block last = notes.isEmpty() ? null : notes.get(notes.size() - 1);
    if (last != null && last.label().equals(note.label())) {
      notes.set(notes.size() - 1, new Block(Block.Kind.NOTE, note.label(), last.text().join(" ", note.text())));
    } else {
      notes.add(note);
    }
  }

  /** A paragraph whose opening words stand from {@code start} to {@code end}; both alike where there are none. */
  List<Inline> paragraph(StyledText text, int start, int end) {
    FreeSpans spans = new FreeSpans();
    if (end > start) {
      spans.put(new Span(start, end, Inline.Lead::new, true));
    }
    return InlineBuilder.build(text, withCalls(text, spans, true));
  }

  /** Text with spans of its own, such as a heading. */
  List<Inline> line(StyledText text, List<Span> spans) {
    FreeSpans free = new FreeSpans();
    spans.forEach(free::put);
    return InlineBuilder.build(text, withCalls(text, free, false));
  }

  /** The notes that were never called, as inlines without a call, each reported; they may not be lost. */
  List<Inline> uncalled() {
    List<Inline> left = new ArrayList<>();
    for (int index = called.nextClearBit(0); index < notes.size(); index = called.nextClearBit(index + 1)) {
      report.add(MessageId.NOT_002, origin, notes.get(index).position(), notes.get(index).label());
      left.add(note(index, Passage.supplied("")));
    }
    return left;
  }

  private List<Span> withCalls(StyledText text, FreeSpans spans, boolean named) {
    for (CallFinder.Call call : calls.getOrDefault(text, List.of())) {
      Passage figures = text.passage().subSequence(call.start(), call.end());
      spans.put(new Span(call.start(), call.end(), content -> call(call, figures)));
      journal.decide(ground(text, call), figures, call.marker());
    }
    addFree(spans, citations.find(text, calls.getOrDefault(text, List.of())), Reason.CITATION, text);
    addFree(spans, links.find(text), Reason.CITATION, text);
    if (named) {
      addFree(spans, language.names().find(text), Reason.NAME, text);
    }
    return spans.all();
  }

  private static Reason ground(StyledText text, CallFinder.Call call) {
    boolean blank = call.start() > 0 && text.charAt(call.start() - 1) == ' ';
    return text.superscript(call.start()) ? Reason.CALL_SUPERIOR
        : call.note() < 0 ? Reason.CALL_WITHOUT_TEXT
        : text.charAt(call.start()) == '[' ? Reason.CALL_BRACKETS
        : blank ? Reason.CALL_APART : Reason.CALL_GLUED;
  }

  private void addFree(FreeSpans spans, List<Span> more, Reason reason, StyledText text) {
    for (Span span : more) {
      if (spans.add(span)) {
        Passage words = text.passage().subSequence(span.start(), span.end());
        journal.decide(reason, words, words);
      }
    }
  }

  private Inline call(CallFinder.Call call, Passage figures) {
    if (call.note() >= 0) {
      return called.get(call.note()) ? new Inline.NoteCall(call.marker(), figures) : note(call.note(), figures);
    }
    if (!missing.add(call.marker())) {
      return new Inline.NoteCall(call.marker(), figures);
    }
    report.add(MessageId.NOT_001, origin, figures.position(), call.marker());
    return new Inline.AuthorialNote(call.marker(), List.of(), figures, figures.position());
  }

  private Inline note(int index, Passage call) {
    called.set(index);
    Block note = notes.get(index);
    FreeSpans spans = new FreeSpans();
    addFree(spans, citations.find(note.text()), Reason.CITATION, note.text());
    addFree(spans, links.find(note.text()), Reason.CITATION, note.text());
    return new Inline.AuthorialNote(note.label(), InlineBuilder.build(note.text(), spans.all()), call, note.position());
  }
}
