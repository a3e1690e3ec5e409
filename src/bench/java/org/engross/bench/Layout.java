package org.engross.bench;

import java.util.Random;

/** A way in which a raw text may lie in its file. */
interface Layout {
  /** The shape that it is a layout of: "pdf-layout", "markdown", "word-dump", "web-page". */
  String shape();

  /** Tells it from the other layouts of its shape. */
  String name();

  /** @param random decides widths, breaks and what else differs from text to text */
  Poured pour(OfficialText text, Random random);
}
