package org.engross.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.diagnostic.Json;

/** Lists and objects as JavaScript reads them. */
final class Script {
  /** Takes the value of a file, by the name the script knows it under. */
  interface Sink {
    void put(String name, String value) throws IOException;
  }

  private Script() {}

  static <T> String list(List<T> items, Function<T, String> written) {
    return items.stream().map(written).collect(Collectors.joining(",", "[", "]"));
  }

  /** An entry a line, so that two editions of an index can be compared. The values are written already. */
  static String object(Map<String, String> entries) {
    return entries.entrySet().stream()
        .map(entry -> Json.quoted(entry.getKey()) + ":" + entry.getValue())
        .collect(Collectors.joining(",\n", "{", "}"));
  }
}
