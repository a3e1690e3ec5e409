package org.engross.source;

import org.engross.diagnostic.Fate;

/** What stands in a file but is no part of the resolution. */
public enum Furniture implements Fate {
  /** A number or "page 3" alone on its line. */
  PAGE_NUMBER("page number"),
  /** A symbol repeated at the head of a page. */
  RUNNING_HEAD("running head"),
  /** "02-55141", "N0848015E": what the printer counts by. */
  JOB_NUMBER("job number"),
  /** "*0255141*". */
  BARCODE("barcode line"),
  /** Strokes across the page. */
  RULE("rule"),
  /** "<<ODS JOB NO>>", "[DU1]": what a word processor leaves behind. */
  FIELD_CODE("field code"),
  /** The signs that set italics, superiors, headings and links in Markdown or HTML. */
  MARKUP("mark-up"),
  /** The name of whoever put the text on a page, above the text. */
  BANNER("banner"),
  /** "/…": where an old page says that the text goes on overleaf. */
  CATCHWORD("catchword"),
  /** "Please recycle": other words at the foot of a page. */
  IMPRINT("imprint"),
  /** What someone deleted while Word tracked changes. */
  DELETED("deleted text"),
  /** Text that is not shown. */
  HIDDEN("hidden text"),
  /** What a reader wrote in the margin of a Word document. */
  COMMENT("comment"),
  /** Menus, links and notices around the text of a web page. */
  NAVIGATION("navigation"),
  /** A line between such lines behind the text that is not known as one of them. */
  AMONG_NAVIGATION("among navigation"),
  /** What an editor's correction takes out. */
  SET_ASIDE("set aside by a correction"),
  /** A stamp or label that runs across the page. */
  STAMP("stamp");

  private final String words;

  Furniture(String words) {
    this.words = words;
  }

  @Override
  public Group group() {
    return Group.FURNITURE;
  }

  @Override
  public String words() {
    return words;
  }
}
