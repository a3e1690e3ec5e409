package org.engross.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.engross.diagnostic.Digests;

/**
 * Typefaces for letters that the book's own lacks, as Chinese: the TrueType fonts of a folder. Those with other outlines, collections, variable fonts and those that may
 * not be embedded are passed over.
 */
public final class Typefaces {
  /** None but the book's own. */
  public static final Typefaces NONE = new Typefaces(List.of());
  /** OS/2 fsType: the font may not be embedded. */
  private static final int RESTRICTED = 0x2;

  private final Lazy<Map<String, Family>> families;
  private final Lazy<String> digests;

  /** @param bold in head.macStyle */
  record Face(Path file, boolean bold, boolean italic, CmapLookup letters) {}

  /** The faces of one name. */
  record Family(String name, List<Face> faces) {
    /** True where the upright face has a character. */
    boolean has(int character) {
      return faces.stream().anyMatch(face -> !face.bold() && !face.italic() && face.letters().getGlyphId(character) != 0);
    }

    /** The file for a style: another where there is none. */
    Path file(boolean bold, boolean italic) {
      return faces.stream().min(Comparator.comparing((Face face) -> face.bold() != bold).thenComparing(face -> face.italic() != italic)).orElseThrow().file();
    }
  }

  private Typefaces(List<Path> files) {
    families = new Lazy<>(() -> read(files));
    digests = new Lazy<>(() -> digests(files));
  }

  /** The fonts of a folder and of the folders in it; they are read when one is needed. */
  public static Typefaces in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new Typefaces(files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf")).sorted().toList());
    }
  }

  private static Map<String, Family> read(List<Path> files) {
    Map<String, Family> families = new TreeMap<>();
    for (Path file : files) {
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
        OS2WindowsMetricsTable rights = font.getOS2Windows();
        boolean fit = font.getTableMap().containsKey("glyf") && !font.getTableMap().containsKey("fvar") && (rights == null || (rights.getFsType() & RESTRICTED) == 0);
        if (fit && font.getNaming().getFontFamily() != null) {
          int style = font.getHeader().getMacStyle();
          families.computeIfAbsent(font.getNaming().getFontFamily(), name -> new Family(name, new ArrayList<>()))
              .faces().add(new Face(file, (style & 1) != 0, (style & 2) != 0, font.getUnicodeCmapLookup()));
        }
      } catch (IOException | RuntimeException e) {
        // What cannot be read is no font to set a book in; the characters that it might have had are reported as missing.
        continue;
      }
    }
    return families;
  }

  /** True where one of the families has a character, and FOP sets it so that it can be found and read out again. */
  boolean has(int character) {
    return !isShaped(character) && families.get().values().stream().anyMatch(family -> family.has(character));
  }

  /** True of letters that change their shape beside others: FOP gives the shapes code points that mean nothing, so that such words could be seen only. */
  private static boolean isShaped(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case COMMON, INHERITED, LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> false;
      default -> true;
    };
  }

  /** The families that these characters need; the one that has most of them first. */
  List<Family> needed(Collection<Integer> characters) {
    Map<String, Family> needed = new LinkedHashMap<>();
    List<Integer> open = new ArrayList<>(characters);
    while (!open.isEmpty()) {
      Family best = families.get().values().stream().max(Comparator.comparingLong(family -> open.stream().filter(family::has).count())).orElseThrow();
      if (!open.removeIf(best::has)) {
        throw new IllegalArgumentException("no typeface has U+%04X".formatted(open.get(0)));
      }
      needed.put(best.name(), best);
    }
    return List.copyOf(needed.values());
  }

  private static String digests(List<Path> files) {
    return files.stream().map(file -> {
      try {
        return file.getFileName() + " " + HexFormat.of().formatHex(Digests.sha256().digest(Files.readAllBytes(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }).toList().toString();
  }

  /** Which fonts these are: their files, with what is in them. */
  @Override
  public String toString() {
    return digests.get();
  }
}
