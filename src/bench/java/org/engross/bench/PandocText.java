package org.engross.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.engross.typeset.WordWriter;

/** What pandoc makes of a Word document, numbers typed or left for Word to print, lines broken or not. */
final class PandocText implements Layout {
  /** The kinds of text that pandoc is asked for, each by pandoc's name for it. */
  enum Form {
    GFM("md"),
    MARKDOWN("md"),
    PLAIN("txt"),
    HTML("html"),
    RST("rst");

    private final String ending;

    Form(String ending) {
      this.ending = ending;
    }
  }

  private final Form form;

  PandocText(Form form) {
    this.form = form;
  }

  /** Whether pandoc is installed. */
  static boolean isHere() {
    return List.of(System.getenv("PATH").split(":")).stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, "pandoc")));
  }

  @Override
  public String shape() {
    return "pandoc";
  }

  @Override
  public String name() {
    return form.name().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    Set<KnownFact> printed = EnumSet.allOf(KnownFact.class);
    boolean masthead = Printing.chance(random, 0.7);
    if (!masthead) {
      printed.removeAll(Set.of(KnownFact.SESSION, KnownFact.AGENDA_ITEM, KnownFact.REPORT, KnownFact.DISTRIBUTED));
    }
    boolean numbered = Printing.chance(random, 0.5);
    byte[] document = WordWriter.write(PrintedFile.copy(text, masthead), numbered);
    List<String> command = new ArrayList<>(List.of("pandoc", "--from", "docx", "--to", name()));
    if (Printing.chance(random, 0.5)) {
      command.add("--wrap=none");
    }
    try {
      return new Poured(run(command, document), form.ending, printed, numbered ? this::labelled : UnaryOperator.identity());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** pandoc 2 prints the letters that it counts itself with a stop, and knows no letters in the Markdown of GitHub; in HTML the browser prints them. */
  private Paragraph labelled(Paragraph paragraph) {
    String label = WordWriter.counts(paragraph.label(), paragraph.depth() > 1) && form != Form.HTML ? bare(paragraph) + "." : paragraph.label();
    return paragraph.kind() != Paragraph.Kind.POINT ? paragraph : new Paragraph(paragraph.kind(), paragraph.depth(), label, paragraph.lead(), paragraph.pieces());
  }

  private String bare(Paragraph paragraph) {
    String bare = paragraph.label().replaceAll("[().]", "");
    return form == Form.GFM ? String.valueOf(WordWriter.number(bare, paragraph.depth() > 1 ? 2 : 1)) : bare;
  }

  private static byte[] run(List<String> command, byte[] document) throws IOException {
    Path input = Files.createTempFile("bench", ".docx");
    Path output = Files.createTempFile("bench", ".out");
    try {
      Files.write(input, document);
      List<String> whole = new ArrayList<>(command);
      whole.addAll(List.of("--output", output.toString(), input.toString()));
      Process pandoc = new ProcessBuilder(whole).redirectErrorStream(true).start();
      String said = new String(pandoc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (pandoc.waitFor() != 0) {
        throw new IOException(said);
      }
      return Files.readAllBytes(output);
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      Files.delete(input);
      Files.delete(output);
    }
  }
}
