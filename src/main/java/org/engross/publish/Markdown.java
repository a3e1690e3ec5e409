package org.engross.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmArray;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.engross.diagnostic.Digests;

/**
 * Clean Markdown: one file a resolution, {@code <slug>.md}, and {@code index.md}. Beside them {@code chunks.jsonl}: a line of JSON a
 * paragraph, in the order of the edition, for programs that look words up.
 */
public final class Markdown {
  /** The name of the list of the texts. */
  public static final String INDEX = "index.md";
  /** The name of the file with a line of JSON for each paragraph. */
  public static final String CHUNKS = "chunks.jsonl";
  private static final String STYLESHEET = "xslt/markdown/markdown.xsl";
  private static final String NAMESPACE = "urn:engross:markdown";
  private final Press press;
  private final Profile profile;

  /** For whom it is. */
  public enum Profile {
    /** For people, GitHub and programs; the one that is read again to the byte. */
    CLEAN,
    /** For pandoc, which would count a note anew at each further call: such a call is a raised figure. */
    PANDOC,
    /** For Obsidian: aliases, tags, and an identifier behind each paragraph. */
    OBSIDIAN,
    /** Citations lead to the other texts, and to the web. */
    LINKED;

    /** The name on the command line. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Profile> named(String word) {
      return Arrays.stream(values()).filter(profile -> profile.word().equals(word)).findFirst();
    }
  }

  /** Clean Markdown. */
  public Markdown(Press press) {
    this(press, Profile.CLEAN);
  }

  public Markdown(Press press, Profile profile) {
    this.press = press;
    this.profile = profile;
  }

  /**
   * Writes every file of the edition.
   *
   * @param folder is made where it does not exist; files of these names in it are replaced
   * @throws UncheckedIOException where a file cannot be written
   */
  public void write(Path folder) {
    try {
      Files.createDirectories(folder);
      List<Shelf.Place> chunks = press.each(text -> write(text, folder));
      try (OutputStream all = new BufferedOutputStream(Files.newOutputStream(folder.resolve(CHUNKS)))) {
        for (Shelf.Place chunk : chunks) {
          all.write(press.shelf().get(chunk));
        }
      }
      Files.writeString(folder.resolve(INDEX), call(transformer(press.ofExtracts()), "index"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("Markdown: " + e.getMessage(), e);
    }
  }

  /** Writes the file of a text; its chunks are written together with those of the others. */
  private Shelf.Place write(TextPress text, Path folder) {
    TextFiles files = text.files("markdown " + profile.word(), () -> make(text));
    try {
      Files.write(folder.resolve(text.own().slug() + ".md"), files.files().get("text"));
      return press.shelf().put(files.files().get("chunks"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TextFiles make(TextPress text) {
    try {
      TextFiles files = new TextFiles();
      Xslt30Transformer transformer = transformer(text.parameters());
      files.add("text", call(transformer, "text", text.text()).getBytes(StandardCharsets.UTF_8));
      StringBuilder chunks = new StringBuilder();
      for (XdmItem chunk : transformer.callFunction(new QName(NAMESPACE, "chunks"), new XdmValue[] {text.text()})) {
        chunks.append(digested((XdmArray) chunk));
      }
      files.add("chunks", chunks.toString().getBytes(StandardCharsets.UTF_8));
      return files;
    } catch (SaxonApiException e) {
      throw new IllegalStateException("Markdown: " + e.getMessage(), e);
    }
  }

  private Xslt30Transformer transformer(Map<QName, XdmValue> edition) {
    Map<QName, XdmValue> parameters = new HashMap<>(edition);
    parameters.put(new QName("profile"), new XdmAtomicValue(profile.word()));
    return Stylesheets.transformer(press.compile(STYLESHEET), parameters);
  }

  /** A line of {@code chunks.jsonl}: the paragraph with the SHA-256 of its words in UTF-8, by which a program knows whether it has changed. */
  private static String digested(XdmArray chunk) {
    byte[] words = chunk.get(0).itemAt(0).getStringValue().getBytes(StandardCharsets.UTF_8);
    String digest = Digests.sha256(words);
    return chunk.get(1).itemAt(0).getStringValue() + ", \"sha256\": \"" + digest + "\"}\n";
  }

  private static String call(Xslt30Transformer transformer, String function, XdmValue... arguments) throws SaxonApiException {
    return transformer.callFunction(new QName(NAMESPACE, function), arguments).itemAt(0).getStringValue();
  }
}
