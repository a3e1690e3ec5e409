package org.engross.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.sf.saxon.om.Item;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.value.Int64Value;
import net.sf.saxon.value.StringValue;

/**
 * All that a site offers for download: files of all texts together, and those of each text, what is known of which lies on a shelf. Files of a text are called by its slug in a folder,
 * {@code markdown/a-res-57-176.md}. Texts may join side by side, and stylesheets ask so too.
 */
final class AllDownloads {
  /** So many bytes of what is known of files are kept at hand. */
  private static final long ROOM = 1 << 16;

  private final Path folder;
  private final Shelf shelf;
  private final Downloads together;
  private final Map<String, Shelf.Place> ofTexts = new ConcurrentHashMap<>();
  private final Lately<String, SortedMap<String, Downloads.Offered>> lately = new Lately<>(ROOM);

  /** None yet; they are to stand in this folder. */
  AllDownloads(Path folder, Shelf shelf) {
    this.folder = folder;
    this.shelf = shelf;
    together = new Downloads(folder);
  }

  /** Offers those of a text. */
  void join(String slug, Downloads text) {
    String lines = text.files().entrySet().stream().map(file -> file.getKey() + "\t" + file.getValue().size() + "\t" + file.getValue().checksum()).collect(Collectors.joining("\n"));
    ofTexts.put(slug, shelf.put(lines.getBytes(StandardCharsets.UTF_8)));
  }

  /** Copies a file with all texts into the folder and offers it there; one that does not exist is not mentioned. */
  void copy(Path product, String name) throws IOException {
    together.copy(product, name);
  }

  /** Packs all that is offered so far into one file and offers that too. Its entries stand in the order of their names and bear one date. */
  void pack(String name, LocalDate date) throws IOException {
    TreeSet<String> names = new TreeSet<>(together.files().keySet());
    ofTexts.keySet().forEach(slug -> names.addAll(ofText(slug).keySet()));
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (String file : names) {
        ZipEntry entry = new ZipEntry(file);
        entry.setTimeLocal(date.atStartOfDay());
        zip.putNextEntry(entry);
        Files.copy(folder.resolve(file), zip);
        zip.closeEntry();
      }
    }
    together.offer(name);
  }

  /** The sizes as a function for stylesheets, of the name of a file. */
  XdmValue sizes() {
    return asked(file -> Int64Value.makeIntegerValue(file.size()));
  }

  /** The checksums as such a function. */
  XdmValue checksums() {
    return asked(file -> new StringValue(file.checksum()));
  }

  private XdmValue asked(Function<Downloads.Offered, Item> fact) {
    return Functions.of(1, name -> Stream.of(name[0]).map(this::find).filter(Objects::nonNull).map(fact).toList());
  }

  private Downloads.Offered find(String name) {
    if (!name.contains("/")) {
      return together.files().get(name);
    }
    return ofText(name.substring(name.indexOf('/') + 1, Math.max(name.indexOf('/') + 1, name.lastIndexOf('.')))).get(name);
  }

  private SortedMap<String, Downloads.Offered> ofText(String slug) {
    Shelf.Place place = ofTexts.get(slug);
    return place == null ? new TreeMap<>() : lately.get(slug, place.length(), () -> read(new String(shelf.get(place), StandardCharsets.UTF_8)));
  }

  private static SortedMap<String, Downloads.Offered> read(String lines) {
    return new TreeMap<>(lines.lines().map(line -> List.of(line.split("\t"))).collect(Collectors.toMap(file -> file.get(0), file -> new Downloads.Offered(Long.parseLong(file.get(1)), file.get(2)))));
  }
}
