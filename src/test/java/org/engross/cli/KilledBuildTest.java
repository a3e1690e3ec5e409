package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.engross.store.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are killed, and builds that meet in one folder. */
class KilledBuildTest {
  private static final long SEED = 11;
  private static final int KILLS = 5;

  @TempDir Path folder;

  @Test
  void whatStandsThereIsAlwaysWholeAndTheNextBuildIsRight() throws Exception {
    text("Notes the report;");
    assertEquals(0, build("out").status());
    Map<String, String> before = Trees.of(folder.resolve("out"));
    text("Welcomes the report;");
    assertEquals(0, build("other").status());
    Map<String, String> after = Trees.of(folder.resolve("other"));
    Random random = new Random(SEED);
    long whole = 2000;
    for (int kill = 0; kill < KILLS; kill++) {
      long start = System.nanoTime();
      Process process = process();
      boolean ended = process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      whole = ended ? TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) : whole * 3 / 2;
      Map<String, String> there = Trees.of(folder.resolve("out"));
      assertTrue(there.equals(before) || there.equals(after), "killed for the " + (kill + 1) + ". time");
    }
    assertEquals(0, build("out").status());
    assertEquals(after, Trees.of(folder.resolve("out")));
    assertEquals(List.of(), hidden());
  }

  @Test
  void aBuildThatIsToldToEndLeavesNothingAndSaysNothing() throws Exception {
    text("Notes the report;");
    Path output = folder.resolve("output.txt");
    Process process = process(ProcessBuilder.Redirect.to(output.toFile()));
    while (process.isAlive() && (!Files.exists(folder.resolve("out")) || hidden().isEmpty())) {
      Thread.sleep(20);
    }
    process.destroy();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(128 + 15, process.exitValue(), Files.readString(output));
    assertEquals("", Files.readString(output));
    assertEquals(List.of(), hidden());
  }

  @Test
  void whatWasBeingPutInPlaceIsPutThere() throws IOException {
    text("Notes the report;");
    build("out");
    Path staged = Files.createDirectories(folder.resolve("out/.building-1/site"));
    Files.writeString(staged.resolve("index.html"), "new");
    Files.createDirectories(folder.resolve("out/.building-2/site"));
    Files.write(folder.resolve("out/.building-1/.committing"), List.of("compendium.pdf"));
    Files.writeString(folder.resolve("out/compendium.pdf"), "old");
    new Staging(folder.resolve("out")).close();
    assertEquals(Map.of("index.html", Key.of("new".getBytes(StandardCharsets.UTF_8))), Trees.of(folder.resolve("out/site")));
    assertFalse(Files.exists(folder.resolve("out/compendium.pdf")));
    assertEquals(List.of(), hidden());
  }

  @Test
  void aBuildWaitsForAnother() throws Exception {
    text("Notes the report;");
    CompletableFuture<Run> waiting;
    try (BuildLock lock = BuildLock.of(folder.resolve("out"), new PrintWriter(new StringWriter()))) {
      waiting = CompletableFuture.supplyAsync(() -> build("out"));
      Thread.sleep(500);
      assertFalse(waiting.isDone());
    }
    Run run = waiting.get(60, TimeUnit.SECONDS);
    assertEquals(0, run.status());
    assertTrue(run.err().startsWith("engross: another build is at work in " + folder.resolve("out") + "; waiting for it\n"), run.err());
    assertEquals(List.of(), hidden());
  }

  /** Locks of one process are kept by Java, those between processes by the system, which may lift them unasked. */
  @Test
  void aBuildWaitsForThatOfAnotherProcess() throws Exception {
    text("Notes the report;");
    Path output = folder.resolve("output.txt");
    Process process;
    try (BuildLock lock = BuildLock.of(folder.resolve("out"), new PrintWriter(new StringWriter()))) {
      process = process(ProcessBuilder.Redirect.to(output.toFile()));
      assertFalse(process.waitFor(5, TimeUnit.SECONDS), "it did not wait");
      assertEquals("engross: another build is at work in " + folder.resolve("out") + "; waiting for it\n", Files.readString(output));
    }
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), Files.readString(output));
  }

  private Run build(String out) {
    return Run.of("build", folder.resolve("texts"), "-o", folder.resolve(out), "--without-book", "--cache", folder.resolve("cache"));
  }

  private Process process() throws IOException {
    return process(ProcessBuilder.Redirect.DISCARD);
  }

  private Process process(ProcessBuilder.Redirect output) throws IOException {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("surefire.test.class.path", ""),
        "org.engross.cli.Main", "build", folder.resolve("texts").toString(), "-o", folder.resolve("out").toString(), "--without-book", "--no-cache")
        .redirectErrorStream(true).redirectOutput(output).start();
  }

  /** What a build leaves beside its products and the file of its lock: nothing. */
  private List<String> hidden() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".") && !name.equals(".building.lock")).toList();
    }
  }

  private void text(String words) throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    Files.writeString(folder.resolve("texts/lamps.txt"), """
        Resolution adopted by the General Assembly on 2 December 2021

        76/1.   Lighthouses and their keepers

             The General Assembly,

             1.   %s

             2.   Requests the Secretary-General to report on lighthouses to it at its next session.

        51st plenary meeting
        """.formatted(words));
  }
}
