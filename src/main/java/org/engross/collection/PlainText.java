package org.engross.collection;

import java.util.List;
import org.engross.model.Inline;

/** The characters of an inline, notes and their calls left out. */
final class PlainText implements Inline.Visitor<String> {
  @Override
  public String text(Inline.Text text) {
    return text.passage().toString();
  }

  @Override
  public String italic(Inline.Italic italic) {
    return all(italic.content());
  }

  @Override
  public String lead(Inline.Lead lead) {
    return all(lead.content());
  }

  @Override
  public String authorialNote(Inline.AuthorialNote note) {
    return "";
  }

  @Override
  public String noteCall(Inline.NoteCall call) {
    return "";
  }

  @Override
  public String citation(Inline.Citation citation) {
    return all(citation.content());
  }

  @Override
  public String mention(Inline.Mention mention) {
    return all(mention.content());
  }

  @Override
  public String printed(Inline.Printed printed) {
    return all(printed.content());
  }

  private String all(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    content.forEach(inline -> text.append(inline.accept(this)));
    return text.toString();
  }
}
