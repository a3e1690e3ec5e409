package org.engross.publish;

import java.util.regex.Pattern;

/**
 * A text as the products take it.
 *
 * @param slug the name of its files: {@code a-res-57-176}
 * @param path its folder on the website, with slashes and none at the ends: {@code a/res/57/176}
 * @param akn the Akoma Ntoso file, UTF-8
 */
public record PublishedText(String slug, String path, byte[] akn) {
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
