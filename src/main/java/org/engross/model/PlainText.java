package org.engross.model;

import java.util.List;

/** The characters of running text, notes and their calls left out. */
public final class PlainText extends InlineWalker {
  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  /** The characters of a content, in order. */
  public static String of(List<Inline> content) {
    PlainText plain = new PlainText();
    plain.walk(content);
    return plain.text.toString();
  }

  @Override
  public Void text(Inline.Text leaf) {
    text.append(leaf.passage());
    return null;
  }

  @Override
  public Void authorialNote(Inline.AuthorialNote note) {
    return null;
  }
}
