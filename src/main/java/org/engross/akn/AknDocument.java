package org.engross.akn;

import java.util.List;
import java.util.Map;
import org.engross.diagnostic.Position;

/**
 * A resolution in Akoma Ntoso.
 *
 * @param slug the name of its files: {@code a-res-57-176}
 * @param path its folder on the website, with slashes and none at the ends: {@code a/res/57/176}
 * @param xml the file, UTF-8
 * @param positions where in the source the element with an eId was read; what was supplied has none
 * @param written its characters outside metadata, each with its eId and its place in the source
 */
public record AknDocument(String slug, String path, byte[] xml, Map<String, Position> positions, List<Written> written) {

  /** The same under another name. */
  public AknDocument named(String name) {
    return new AknDocument(name, path, xml, positions, written);
  }
}
