package org.engross.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of instruments, bodies and offices in a draft. rule: they are those that agreed texts name; the page that checks drafts knows no others. */
final class DraftNames {
  private final Set<String> names = new HashSet<>();
  private int longest;

  DraftNames(List<DatedText> agreed) {
    agreed.stream().flatMap(text -> text.passages().stream()).filter(Passage::isWhole).forEach(passage -> passage.names().forEach(name -> {
      List<Word> words = Word.of(passage.words().substring(name.start(), name.end()));
      longest = Math.max(longest, words.size());
      names.add(key(words));
    }));
    names.remove("");
  }

  /** A draft with these names, and no others. */
  DatedText in(DatedText draft) {
    return new DatedText(draft.slug(), draft.path(), draft.symbol(), draft.title(), draft.organ(), draft.session(), draft.language(), draft.adopted(), draft.recalled(),
        draft.passages().stream().map(this::in).toList());
  }

  private Passage in(Passage passage) {
    List<Word> words = Word.of(passage.words());
    List<Passage.Name> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int length = Math.min(longest, words.size() - i);
      while (length > 0 && !names.contains(key(words.subList(i, i + length)))) {
        length--;
      }
      if (length > 0) {
        found.add(new Passage.Name(words.get(i).start(), words.get(i + length - 1).end()));
        i += length - 1;
      }
    }
    return new Passage(passage.label(), passage.anchor(), passage.within(), passage.part(), passage.opening(), passage.verb(), passage.words(), passage.notes(), found);
  }

  private static String key(List<Word> words) {
    return words.stream().map(Word::key).collect(Collectors.joining(" "));
  }
}
