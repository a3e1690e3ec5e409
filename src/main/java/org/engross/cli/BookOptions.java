package org.engross.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engross.publish.BookSize;
import org.engross.publish.BookWishes;
import org.engross.publish.Typefaces;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the book is wanted. */
final class BookOptions {
  private static final List<String> KINDS = List.of("symbol", "session", "subject");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--without-book", description = "Set no book and no PDF; of many texts they take longer than all the rest.")
  private boolean none;

  @Option(names = "--without-single-pdfs", description = "Set the book, but no PDF of each text alone.")
  private boolean wholeOnly;

  @Option(names = "--book-title", paramLabel = "TITLE", description = "The title of the book (default: that of the collection).")
  private String title;

  private BookSize size = BookSize.ROYAL;
  private final Map<String, List<String>> selection = new TreeMap<>();

  @Option(names = "--book-size", paramLabel = "SIZE", description = "royal (156 by 234 mm, the default) or a4.")
  private void size(String word) {
    for (BookSize known : BookSize.values()) {
      if (known.word().equals(word)) {
        size = known;
        return;
      }
    }
    throw new ParameterException(spec.commandLine(), "--book-size takes royal or a4, not '" + word + "'");
  }

  @Option(
      names = "--select",
      paramLabel = "KIND=VALUE",
      description = "Texts that the book is made of: symbol=57/176, session=57 or subject=trafficking. May be given again: texts with any value of a kind, and one of each kind.")
  private void select(List<String> wanted) {
    for (String one : wanted) {
      int sign = one.indexOf('=');
      if (sign < 0 || sign == one.length() - 1 || !KINDS.contains(one.substring(0, sign))) {
        throw new ParameterException(spec.commandLine(), "--select takes symbol=, session= or subject= with a value, not '" + one + "'");
      }
      selection.computeIfAbsent(one.substring(0, sign), kind -> new ArrayList<>()).add(one.substring(sign + 1));
    }
  }

  private Typefaces typefaces = Typefaces.NONE;

  @Option(names = "--font-dir", paramLabel = "DIR", description = "A folder with TrueType fonts for letters that the book's own typeface lacks, as Chinese.")
  private void fonts(Path folder) {
    try {
      typefaces = Typefaces.in(folder);
    } catch (IOException | UncheckedIOException e) {
      throw new ParameterException(spec.commandLine(), "--font-dir takes a folder that can be read, not '" + folder + "'");
    }
  }

  /** Empty where no book is wanted. */
  Optional<BookWishes> wishes() {
    return none ? Optional.empty() : Optional.of(new BookWishes(size, title, selection, !wholeOnly, typefaces));
  }
}
