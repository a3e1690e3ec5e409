package org.engross.diagnostic;

import java.io.Serializable;

/**
 * A place in a file. Lines and columns count from 1; a column counts characters (UTF-16 units), a tab being one.
 *
 * @param file the name of the file as the user gave it; never null
 * @param line 0 where the finding concerns the file as a whole
 * @param column 0 where the finding concerns the line as a whole
 */
public record Position(String file, int line, int column) implements Comparable<Position>, Serializable {

  /** The file as a whole. */
  public static Position of(String file) {
    return new Position(file, 0, 0);
  }

  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@code file}, {@code file:line} or {@code file:line:column}, as editors and terminals understand it. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
  }
}
