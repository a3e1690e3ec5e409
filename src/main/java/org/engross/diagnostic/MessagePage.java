package org.engross.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a documentalist reads about a message: the folder {@code /messages/OPE-002/} of the class path. Its {@code page.md} begins
 * with a line {@code Source: ...}; {@code fails.*} provokes the message and {@code passes.*} comes near and does not;
 * {@code finding.txt} is what the program prints of the first.
 *
 * @param id the message
 * @param source where the rule comes from, in one line; never null
 * @param body what it means, when it is harmless and how to mend it, in Markdown; never null
 * @param failing the lines of the failing example that matter; empty where no text editor makes one
 * @param passing the lines of the passing example that matter; empty where no text editor makes one
 * @param finding what the program prints, ending in a line end; empty where it is not recorded
 */
public record MessagePage(MessageId id, String source, String body, String failing, String passing, String finding) {
  private static final String SOURCE = "Source:";
  private static final List<String> ENDINGS = List.of(".xml", ".txt", ".md", ".html");

  /** The page of the message, if it has one. */
  public static Optional<MessagePage> of(MessageId id) {
    return read(id, "page.md").map(page -> of(id, page));
  }

  private static MessagePage of(MessageId id, String page) {
    int end = page.indexOf('\n');
    String first = end < 0 ? page : page.substring(0, end);
    if (!first.startsWith(SOURCE)) {
      throw new IllegalStateException("the page of " + id.code() + " does not begin with \"" + SOURCE + "\"");
    }
    List<String> fails = example(id, "fails");
    List<String> passes = example(id, "passes");
    return new MessagePage(id, first.substring(SOURCE.length()).strip(), page.substring(first.length()).strip(),
        Difference.of(fails, passes), Difference.of(passes, fails), read(id, "finding.txt").orElse(""));
  }

  /** The lines of the example, none where there is none. */
  private static List<String> example(MessageId id, String name) {
    for (String ending : ENDINGS) {
      Optional<String> text = read(id, name + ending);
      if (text.isPresent()) {
        // the comment that heads an example names it, and always differs
        return text.get().lines().filter(line -> !line.startsWith("<!--")).toList();
      }
    }
    return List.of();
  }

  private static Optional<String> read(MessageId id, String name) {
    try (InputStream stream = MessagePage.class.getResourceAsStream("/messages/" + id.code() + "/" + name)) {
      return stream == null ? Optional.empty() : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What differs between two examples that are alike but for a few lines. */
  private static final class Difference {
    private static final int CONTEXT = 1;
    private static final int LINES = 16;

    /** The lines from the first that differs to the last, with one more on either side, or as many as a page can show. */
    static String of(List<String> lines, List<String> other) {
      int start = 0;
      while (start < Math.min(lines.size(), other.size()) && lines.get(start).equals(other.get(start))) {
        start++;
      }
      int end = lines.size();
      for (int at = other.size(); end > start && at > start && lines.get(end - 1).equals(other.get(at - 1)); at--) {
        end--;
      }
      int from = Math.max(0, start - CONTEXT);
      int to = Math.min(Math.min(lines.size(), end + CONTEXT), from + LINES);
      return String.join("\n", outdented(lines.subList(from, to)));
    }

    /** Without the blanks that all of them begin with. */
    private static List<String> outdented(List<String> lines) {
      int indent = lines.stream().filter(line -> !line.isBlank()).mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
      List<String> outdented = new ArrayList<>();
      lines.forEach(line -> outdented.add(line.isBlank() ? "" : line.substring(indent)));
      return outdented;
    }
  }
}
