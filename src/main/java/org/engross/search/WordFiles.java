package org.engross.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.engross.diagnostic.Json;

/** Where words stand: stems in order, cut into files; lists too long to be loaded for the sake of their neighbours lie beside them. */
final class WordFiles {
  /** What a file holds at most, in letters, unless a single stem needs more. */
  private static final int FILE = 8_000;
  /** A list of more letters stands in files of its own. */
  private static final int INLINE = 3_000;
  /** About what the name of a form and its signs take. */
  private static final int FORM = 20;

  private final SortedMap<String, SortedMap<String, PostingList>> stems;
  private final List<String> firsts = new ArrayList<>();
  private final Map<String, String> file = new LinkedHashMap<>();
  private int size;
  private int lists;

  WordFiles(SortedMap<String, SortedMap<String, PostingList>> stems) {
    this.stems = stems;
  }

  /** Writes the files; returns the first stem of each. */
  List<String> write(Script.Sink files) throws IOException {
    for (Map.Entry<String, SortedMap<String, PostingList>> stem : stems.entrySet()) {
      int length = stem.getKey().length() + stem.getValue().values().stream().mapToInt(list -> FORM + (isLong(list) ? 0 : list.lastLength())).sum();
      if (size > 0 && size + length > FILE) {
        close(files);
      }
      if (size == 0) {
        firsts.add(stem.getKey());
      }
      size += length;
      Map<String, String> forms = new LinkedHashMap<>();
      for (Map.Entry<String, PostingList> form : stem.getValue().entrySet()) {
        forms.put(form.getKey(), isLong(form.getValue()) ? apart(form.getValue(), files) : Json.quoted(form.getValue().run(0)));
      }
      file.put(stem.getKey(), Script.object(forms));
    }
    if (size > 0) {
      close(files);
    }
    return firsts;
  }

  private void close(Script.Sink files) throws IOException {
    files.put("words/" + (firsts.size() - 1), Script.object(file));
    file.clear();
    size = 0;
    lists = 0;
  }

  private static boolean isLong(PostingList list) {
    return list.count() > 1 || list.lastLength() > INLINE;
  }

  /** Writes the runs of a list to files; returns what stands in its place: its number in the file of words, and the first passage of each run. */
  private String apart(PostingList list, Script.Sink files) throws IOException {
    for (int run = 0; run < list.count(); run++) {
      files.put("lists/" + (firsts.size() - 1) + "-" + lists + "-" + run, Json.quoted(list.run(run)));
    }
    return "[" + lists++ + "," + Script.list(list.firsts(), String::valueOf).substring(1);
  }
}
