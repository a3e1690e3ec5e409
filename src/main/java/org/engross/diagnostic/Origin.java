package org.engross.diagnostic;

import java.util.Arrays;

/** The characters of one source file, and where its lines begin: turns an offset into a {@link Position}. */
public final class Origin {
  private final String file;
  private final String characters;
  private final int[] lineStarts;

  /**
   * @param file the name of the file as the user gave it
   * @param characters its whole text, decoded; lines end in LF, CR LF or CR
   */
  public Origin(String file, String characters) {
    this.file = file;
    this.characters = characters;
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean lineEnd = c == '\n' || c == '\r' && (i + 1 == characters.length() || characters.charAt(i + 1) != '\n');
      if (lineEnd) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    this.lineStarts = Arrays.copyOf(starts, count);
  }

  public String file() {
    return file;
  }

  /** The whole text of the file. */
  public String characters() {
    return characters;
  }

  /** How many lines the file has; one for an empty file, and one more after a final line end. */
  public int lines() {
    return lineStarts.length;
  }

  /** Offset of the first character of a line; lines count from 1. */
  public int start(int line) {
    return lineStarts[line - 1];
  }

  /** The characters of a line without its line end; lines count from 1. */
  public String line(int line) {
    int end = line < lineStarts.length ? lineStarts[line] : characters.length();
    int start = lineStarts[line - 1];
    while (end > start && (characters.charAt(end - 1) == '\n' || characters.charAt(end - 1) == '\r')) {
      end--;
    }
    return characters.substring(start, end);
  }

  /** Where the tag begins that ends before a line and column, both from 1, as an XML parser tells them; the file where it has no such line. */
  public Position tag(int line, int column) {
    if (line < 1 || line > lines()) {
      return Position.of(file);
    }
    int end = Math.min(start(line) + Math.max(column, 1) - 1, characters.length());
    return position(Math.max(0, characters.lastIndexOf('<', Math.max(end - 1, 0))));
  }

  /** Where the character at this offset stands. */
  public Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(file, line + 1, offset - lineStarts[line] + 1);
  }
}
