package org.engross.publish;

/**
 * A text as the products take it.
 *
 * @param slug the name of its files: {@code a-res-57-176}
 * @param path its folder on the website, with slashes and none at the ends: {@code a/res/57/176}
 * @param akn the Akoma Ntoso file, UTF-8
 */
public record PublishedText(String slug, String path, byte[] akn) {}
