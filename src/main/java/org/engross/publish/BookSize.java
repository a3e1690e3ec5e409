package org.engross.publish;

/** The sheets that a book can be set for; xslt/book/layout.xsl has their measures. */
public enum BookSize {
  /** 156 by 234 mm. */
  ROYAL,
  /** 210 by 297 mm. */
  A4;

  /** In small letters, as the stylesheets have it. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
