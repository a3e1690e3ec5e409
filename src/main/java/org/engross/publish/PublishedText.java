package org.engross.publish;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A text as the products take it.
 *
 * @param slug the name of its files: {@code a-res-57-176}
 * @param path its folder on the website, with slashes and none at the ends: {@code a/res/57/176}
 * @param file the Akoma Ntoso file
 * @param noticed slips that the source has and the text keeps
 * @param leftOut what of the source belongs to its pages and not to the text: how many runs of characters of each kind, {@code page-number}
 */
public record PublishedText(String slug, String path, AknFile file, List<Noticed> noticed, SortedMap<String, Long> leftOut) {
  /**
   * What a rule found in the wording of a part.
   *
   * @param eId of the part
   * @param at how many characters of the part stand before what was noticed, those of parts within it left out; -1 where it is the part as a whole
   * @param code of the rule: {@code TXT-001}
   * @param words what is so, in a sentence without its stop
   */
  public record Noticed(String eId, int at, String code, String words) {}

  /** A text in which nothing was noticed and of which nothing was left out. */
  public PublishedText(String slug, String path, byte[] akn) {
    this(slug, path, AknFile.of(akn), List.of(), new TreeMap<>());
  }

  /** The Akoma Ntoso file, UTF-8. */
  public byte[] akn() {
    return file.bytes();
  }

  /** The SHA-256 of the Akoma Ntoso file in small hexadecimal figures. */
  public String digest() {
    return file.digest();
  }

  /** The same text, of which nothing is told. */
  PublishedText alone() {
    return new PublishedText(slug, path, file, List.of(), new TreeMap<>());
  }

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern PATH = Pattern.compile("[a-z0-9][a-z0-9._()-]*(/[a-z0-9][a-z0-9._()-]*)*");

  /**
   * Slug and path become names of files and folders, so they hold nothing that could lead elsewhere.
   *
   * @throws IllegalArgumentException where one of them does
   */
  public PublishedText {
    if (!SLUG.matcher(slug).matches()) {
      throw new IllegalArgumentException("not a slug: " + slug);
    }
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("not a path of the site: " + path);
    }
  }
}
