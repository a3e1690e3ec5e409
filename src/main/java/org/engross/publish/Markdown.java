package org.engross.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;

/** Clean Markdown: one file a resolution, {@code <slug>.md}, and {@code index.md}. */
public final class Markdown {
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
      Xslt30Transformer transformer = press.compile(STYLESHEET).load30();
      Map<QName, XdmValue> parameters = new HashMap<>(press.parameters());
      parameters.put(new QName("profile"), new XdmAtomicValue(profile.word()));
      transformer.setStylesheetParameters(parameters);
      XdmValue texts = press.parameters().get(new QName("texts"));
      for (int i = 0; i < texts.size(); i++) {
        String slug = press.edition().texts().get(i).slug();
        Files.writeString(folder.resolve(slug + ".md"), call(transformer, "text", texts.itemAt(i)));
      }
      Files.writeString(folder.resolve("index.md"), call(transformer, "index"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("Markdown: " + e.getMessage(), e);
    }
  }

  private static String call(Xslt30Transformer transformer, String function, XdmValue... arguments) throws SaxonApiException {
    return transformer.callFunction(new QName(NAMESPACE, function), arguments).itemAt(0).getStringValue();
  }
}
