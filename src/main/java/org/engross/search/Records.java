package org.engross.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.engross.diagnostic.Json;

/** What a hit shows: the words of passages and the heads of their texts, in files of passages that stand beside each other. */
final class Records {
  /** What a file holds at most, in letters, unless a single passage is longer. */
  private static final int FILE = 6_000;
  /** About what the head of a text takes. */
  private static final int HEAD = 200;

  private final Iterable<IndexedText> texts;

  Records(Iterable<IndexedText> texts) {
    this.texts = texts;
  }

  /** Writes the files; returns the first passage of each. No file goes over the end of a block. */
  List<Integer> write(Script.Sink files) throws IOException {
    List<Integer> starts = new ArrayList<>();
    List<String> file = new ArrayList<>();
    int size = 0;
    int number = 0;
    for (IndexedText text : texts) {
      int first = number;
      boolean next = true;
      for (IndexedPassage passage : text.passages()) {
        String record = record(passage);
        if (number % SearchIndex.BLOCK == 0 || size + record.length() > FILE) {
          put(files, starts, file);
          starts.add(number);
          file.clear();
          size = 0;
          next = true;
        }
        if (next) {
          file.add(head(text, first));
        }
        file.add(record);
        size += record.length() + (next ? HEAD : 0);
        next = false;
        number++;
      }
    }
    put(files, starts, file);
    return starts;
  }

  private static void put(Script.Sink files, List<Integer> starts, List<String> file) throws IOException {
    if (!starts.isEmpty()) {
      files.put("records/" + (starts.size() - 1), "[" + String.join(",\n", file) + "]");
    }
  }

  /** A text whose passages follow; it is an object, while a passage is a list. */
  private static String head(IndexedText text, int first) {
    return "{\"first\":" + first + ",\"path\":" + Json.quoted(text.path()) + ",\"symbol\":" + Json.quoted(text.symbol()) + ",\"title\":" + Json.quoted(text.title())
        + ",\"date\":" + Json.quoted(text.adopted() == null ? "" : text.adopted().toString()) + ",\"language\":" + Json.quoted(text.language()) + "}";
  }

  private static String record(IndexedPassage passage) {
    String parts = passage.parts().isEmpty() ? "" : "," + Script.list(
        passage.parts(), part -> "[" + part.start() + "," + Json.quoted(part.label()) + "," + Json.quoted(part.anchor()) + "]");
    return "[" + Json.quoted(passage.label()) + "," + Json.quoted(passage.anchor()) + "," + passage.opening().length() + "," + Json.quoted(passage.words()) + parts + "]";
  }
}
