package org.engross.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.engross.check.RuleSettings;
import org.engross.collection.DescriptionReader;
import org.engross.publish.Markdown;
import org.engross.source.Corrections;

/** The files that a command line names, folders opened. */
final class InputFiles {
  private InputFiles() {}

  /**
   * A file and the name of what is made of it.
   *
   * @param name of the file without its ending
   */
  record Input(Path path, String name) {}

  /**
   * The files in the order given, those of a folder that may hold a text in the order of their names; a file named outright is always taken.
   *
   * @param depth how deep folders are opened: 1 for their own files alone; hidden files and folders never, links to folders never
   * @throws NoSuchFileException when one does not exist
   * @throws FileSystemException when a folder holds no such file: whoever names a folder expects something to be in it
   */
  static List<Input> list(List<Path> arguments, int depth) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (Path argument : arguments) {
      if (!Files.exists(argument)) {
        throw new NoSuchFileException(argument.toString());
      }
      if (Files.isDirectory(argument)) {
        List<Path> found = within(argument, depth);
        if (found.isEmpty()) {
          throw new FileSystemException(argument + ": the folder holds no file to read" + (depth == 1 ? "; folders within it are not opened" : ""));
        }
        found.forEach(path -> inputs.add(input(path)));
      } else if (Files.isRegularFile(argument)) {
        inputs.add(input(argument));
      } else {
        throw new FileSystemException(argument + ": it is neither a file nor a folder");
      }
    }
    return inputs;
  }

  /** Whether a file of a folder may hold a text, by its name: what describes, corrects or weighs the others holds none, nor do the lists that Engross writes beside Markdown. */
  static boolean isText(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean beside = name.equals(DescriptionReader.FILE) || name.equals(RuleSettings.FILE) || name.endsWith(Corrections.ENDING);
    boolean list = name.equals(Markdown.CHUNKS) || name.equals(Markdown.INDEX) && Files.exists(file.resolveSibling(Markdown.CHUNKS));
    return !beside && !list;
  }

  private static List<Path> within(Path folder, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(Files::isRegularFile)
          .filter(path -> StreamSupport.stream(folder.relativize(path).spliterator(), false).noneMatch(part -> part.toString().startsWith(".")))
          .filter(path -> isText(path))
          .sorted()
          .toList();
    }
  }

  private static Input input(Path path) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return new Input(path, dot > 0 ? name.substring(0, dot) : name);
  }
}
