package org.engross.collection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.engross.model.Organ;
import org.engross.model.Symbol;

/**
 * The table of dates that Engross brings along: when resolutions of the General Assembly were adopted, as documents of the United
 * Nations cite them. Its head says where it is from; {@code src/bench/dates} makes it.
 */
final class RecordedDates {
  private static final String TABLE = "resolution-dates.tsv";

  private final Map<String, Dated> dates = new HashMap<>();

  /** @param mentions how many texts or citations say so */
  record Dated(LocalDate date, int mentions) {}

  RecordedDates() {
    try (BufferedReader table = new BufferedReader(new InputStreamReader(RecordedDates.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
      table.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
          .forEach(fields -> dates.put(Organ.GENERAL_ASSEMBLY.symbolPrefix() + fields[0], new Dated(LocalDate.parse(fields[1]), Integer.parseInt(fields[2]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The date of a resolution by its symbol, exactly as the table has it: the letter of a part is part of it. */
  Optional<Dated> of(String symbol) {
    return Optional.ofNullable(dates.get(symbol));
  }

  /** Of the General Assembly; 0 where the table is empty. */
  int lastSession() {
    return dates.keySet().stream().flatMap(symbol -> Symbol.of(symbol).flatMap(Symbol::regularSession).stream()).mapToInt(Integer::intValue).max().orElse(0);
  }
}
