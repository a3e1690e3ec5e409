package org.engross.model;

import java.util.List;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Position;

/** A piece of running text. */
public sealed interface Inline {

  <R> R accept(Visitor<R> visitor);

  /** Plain characters. */
  record Text(Passage passage) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** Italics that only the printer needs: a title, a word of another language. */
  record Italic(List<Inline> content) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.italic(this);
    }
  }

  /** The opening words of a paragraph: "Recalling also", "Takes note with appreciation". */
  record Lead(List<Inline> content) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lead(this);
    }
  }

  /**
   * A printed footnote, standing where it is first called.
   *
   * @param marker as printed, without brackets or stop: "7", "*"
   * @param content its text without the marker; empty where the text of the note is missing
   * @param call the marker at the call, as a passage of the source; empty for a note that nothing calls
   * @param position where the text of the note stands; the call's position where it is missing
   */
  record AuthorialNote(String marker, List<Inline> content, Passage call, Position position) implements Inline {
    /** Whether something in the text calls it. */
    public boolean called() {
      return call.length() > 0;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.authorialNote(this);
    }
  }

  /** A further call of a note. */
  record NoteCall(String marker, Passage call) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noteCall(this);
    }
  }

  /** A resolution, decision or document cited by number or symbol; the content is what is printed. */
  record Citation(Cited cited, List<Inline> content) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.citation(this);
    }
  }

  /** Words that lead to a page of the web, which is no document of the United Nations. */
  record Link(String href, List<Inline> content) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /** Raised characters that call no note: the letter of a note under a table, an exponent. */
  record Superior(List<Inline> content) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.superior(this);
    }
  }

  /** Something named in the text: an instrument, an organ, an office. */
  record Mention(Named named, List<Inline> content) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mention(this);
    }
  }

  /**
   * A fact printed in the masthead, the heading or the closing lines.
   *
   * @param fact what it is
   * @param value in machine form (an ISO date, a session's number, a symbol), or null where the printed form is all there is
   */
  record Printed(PrintedFact fact, String value, List<Inline> content) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.printed(this);
    }
  }

  /** One method a kind, so that the compiler finds the forgotten one. */
  interface Visitor<R> {
    R text(Text text);

    R italic(Italic italic);

    R lead(Lead lead);

    R authorialNote(AuthorialNote note);

    R noteCall(NoteCall call);

    R citation(Citation citation);

    R link(Link link);

    R superior(Superior superior);

    R mention(Mention mention);

    R printed(Printed printed);
  }
}
