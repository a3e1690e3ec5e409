package org.engross.model;

import java.util.List;

/** Goes through running text in order, notes included; who extends it says what to do on the way. */
public abstract class InlineWalker implements Inline.Visitor<Void> {

  /** Goes through a content. */
  public final void walk(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  @Override
  public Void text(Inline.Text text) {
    return null;
  }

  @Override
  public Void italic(Inline.Italic italic) {
    return into(italic.content());
  }

  @Override
  public Void lead(Inline.Lead lead) {
    return into(lead.content());
  }

  @Override
  public Void authorialNote(Inline.AuthorialNote note) {
    return into(note.content());
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    return null;
  }

  @Override
  public Void citation(Inline.Citation citation) {
    return into(citation.content());
  }

  @Override
  public Void link(Inline.Link link) {
    return into(link.content());
  }

  @Override
  public Void superior(Inline.Superior superior) {
    return into(superior.content());
  }

  @Override
  public Void mention(Inline.Mention mention) {
    return into(mention.content());
  }

  @Override
  public Void printed(Inline.Printed printed) {
    return into(printed.content());
  }

  private Void into(List<Inline> content) {
    walk(content);
    return null;
  }
}
