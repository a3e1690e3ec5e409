package org.engross.akn;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.diagnostic.Position;
import org.engross.model.Inline;

/** The plain characters of running text, in order, notes and their calls left out. */
final class Leaves implements Inline.Visitor<Stream<Inline.Text>> {
  private static final Leaves LEAVES = new Leaves();

  private Leaves() {}

  /** The words that are printed in the line itself. */
  static String words(List<Inline> content) {
    return LEAVES.of(content).map(text -> text.passage().toString()).collect(Collectors.joining()).strip();
  }

  /** Where the first character stands; null where none stands in a source. */
  static Position position(List<Inline> content) {
    return LEAVES.of(content).map(text -> text.passage().position()).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private Stream<Inline.Text> of(List<Inline> content) {
    return content.stream().flatMap(inline -> inline.accept(this));
  }

  @Override
  public Stream<Inline.Text> text(Inline.Text text) {
    return Stream.of(text);
  }

  @Override
  public Stream<Inline.Text> italic(Inline.Italic italic) {
    return of(italic.content());
  }

  @Override
  public Stream<Inline.Text> lead(Inline.Lead lead) {
    return of(lead.content());
  }

  @Override
  public Stream<Inline.Text> authorialNote(Inline.AuthorialNote note) {
    return Stream.empty();
  }

  @Override
  public Stream<Inline.Text> noteCall(Inline.NoteCall call) {
    return Stream.empty();
  }

  @Override
  public Stream<Inline.Text> citation(Inline.Citation citation) {
    return of(citation.content());
  }

  @Override
  public Stream<Inline.Text> link(Inline.Link link) {
    return of(link.content());
  }

  @Override
  public Stream<Inline.Text> superior(Inline.Superior superior) {
    return of(superior.content());
  }

  @Override
  public Stream<Inline.Text> mention(Inline.Mention mention) {
    return of(mention.content());
  }

  @Override
  public Stream<Inline.Text> printed(Inline.Printed printed) {
    return of(printed.content());
  }
}
