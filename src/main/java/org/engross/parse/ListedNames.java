package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.Inline;
import org.engross.model.Named;
import org.engross.source.StyledText;

/** Names told by a list, where a language does not show by capitals where the title of an instrument ends. */
final class ListedNames implements Names {
  private record Entry(Named.Kind kind, String key, Pattern pattern) {}

  private final List<Entry> entries = new ArrayList<>();

  void add(Named.Kind kind, String key, Pattern pattern) {
    entries.add(new Entry(kind, key, pattern));
  }

  @Override
  public List<Span> find(StyledText text) {
    FreeSpans spans = new FreeSpans();
    for (Entry entry : entries) {
      Matcher matcher = entry.pattern().matcher(text);
      while (matcher.find()) {
        Named named = new Named(entry.kind(), entry.key(), matcher.group());
        Span span = new Span(matcher.start(), matcher.end(), content -> new Inline.Mention(named, content));
        spans.add(span);
      }
    }
    return spans.all();
  }
}
