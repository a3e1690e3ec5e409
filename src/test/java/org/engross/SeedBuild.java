package org.engross;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.engross.cli.Main;

/** The five seed texts, built once for all tests that look at what comes out. */
public final class SeedBuild {
  private static final Path FOLDER = Path.of("target", "seed-build");
  private static boolean built;

  private SeedBuild() {}

  /** The folder with akn, site, markdown, data and compendium.pdf. */
  public static synchronized Path folder() {
    if (!built) {
      ByteArrayOutputStream messages = new ByteArrayOutputStream();
      PrintStream stream = new PrintStream(messages, true, StandardCharsets.UTF_8);
      assertEquals(0, Main.run(stream, stream, "build", "seeds", "-o", FOLDER.toString()), () -> messages.toString(StandardCharsets.UTF_8));
      built = true;
    }
    return FOLDER;
  }
}
