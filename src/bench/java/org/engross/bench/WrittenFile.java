package org.engross.bench;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Random;
import org.engross.typeset.Copy;
import org.engross.typeset.PageWriter;
import org.engross.typeset.WordWriter;

/** A file of a word processor or of a website. */
final class WrittenFile implements Layout {
  /** Who writes it, and how. */
  enum Kinds {
    /** Numbers and letters are typed. */
    WORD,
    /** Numbers and letters are left for Word to print. */
    WORD_NUMBERED,
    /** A page of a site, with menus and notices. */
    SITE,
    /** A page that Word saved. */
    SAVED,
    /** A page written by hand. */
    HAND
  }

  private final Kinds kind;

  WrittenFile(Kinds kind) {
    this.kind = kind;
  }

  @Override
  public String shape() {
    return kind == Kinds.WORD || kind == Kinds.WORD_NUMBERED ? "docx" : "html";
  }

  @Override
  public String name() {
    return switch (kind) {
      case WORD -> "numbers typed";
      case WORD_NUMBERED -> "numbers computed";
      case SITE -> "page of a site";
      case SAVED -> "saved by Word";
      case HAND -> "by hand";
    };
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    Copy copy = PrintedFile.copy(text, true);
    byte[] bytes = switch (kind) {
      case WORD, WORD_NUMBERED -> WordWriter.write(copy, kind == Kinds.WORD_NUMBERED);
      case SITE -> PageWriter.write(copy, PageWriter.Maker.SITE).getBytes(StandardCharsets.UTF_8);
      case SAVED -> PageWriter.write(copy, PageWriter.Maker.WORD).getBytes(Charset.forName("windows-1252"));
      case HAND -> PageWriter.write(copy, PageWriter.Maker.HAND).getBytes(StandardCharsets.UTF_8);
    };
    return new Poured(bytes, shape(), EnumSet.allOf(KnownFact.class));
  }
}
