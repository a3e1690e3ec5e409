package org.engross.publish;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A site as its visitors get it: the pages below a folder. */
record BuiltSite(Path folder, Map<Path, Document> pages) {

  static BuiltSite read(Path folder) throws IOException {
    Map<Path, Document> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".html"))::iterator) {
        pages.put(file.normalize(), Jsoup.parse(file, "UTF-8"));
      }
    }
    return new BuiltSite(folder.normalize(), pages);
  }

  Document page(String address) {
    return pages.get(folder.resolve(address));
  }

  /** The pages that a visitor stays on; those that only lead to another are left out. */
  List<Path> destinations() {
    return pages.entrySet().stream().filter(page -> page.getValue().select("meta[http-equiv=refresh]").isEmpty()).map(Map.Entry::getKey).toList();
  }

  /** Every link or loaded file that leads nowhere: no such file, no such anchor, or a folder, which a disk would list. */
  List<String> deadLinks() {
    List<String> dead = new ArrayList<>();
    pages.forEach((file, page) -> {
      for (Element element : page.select("[href], [src]")) {
        String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (!address.matches("https?://.*") && !leadsSomewhere(file, address)) {
          dead.add(folder.relativize(file) + ": " + address);
        }
      }
    });
    return dead;
  }

  private boolean leadsSomewhere(Path file, String address) {
    int hash = address.indexOf('#');
    String path = (hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*", "");
    Path aim = path.isEmpty() ? file : file.resolveSibling(path).normalize();
    if (!aim.startsWith(folder) || !Files.isRegularFile(aim)) {
      return false;
    }
    return hash < 0 || pages.containsKey(aim) && pages.get(aim).getElementById(decoded(address.substring(hash + 1))) != null;
  }

  /** The letters of an anchor, which an address writes as bytes. */
  private static String decoded(String anchor) {
    return URLDecoder.decode(anchor.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** What a page would fetch from elsewhere. */
  List<String> foreignRequests() {
    return pages.values().stream()
        .flatMap(page -> page.select("link[rel=stylesheet], script[src], img, iframe, [style*=url]").stream())
        .map(element -> element.attr("href") + element.attr("src") + element.attr("style"))
        .filter(address -> address.contains("//"))
        .toList();
  }

  /** Anchors that stand twice on a page. */
  List<String> doubleAnchors() {
    List<String> found = new ArrayList<>();
    pages.forEach((file, page) -> {
      List<String> ids = page.select("[id]").eachAttr("id");
      ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).forEach(id -> found.add(file + "#" + id));
    });
    return found;
  }
}
