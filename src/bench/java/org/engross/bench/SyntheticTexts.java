package org.engross.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes texts in the form of resolutions, as many as wanted, so that Engross can be measured on collections of any size: {@code src/bench/synthetic}. They say nothing, but they
 * do what resolutions do: subjects come back every year or every few years, and a text that takes one up again has most of the paragraphs of the last, some of them changed, some left, some new, some elsewhere; they
 * cite each other and instruments, call notes and have sub-paragraphs. The same arguments give the same files.
 */
public final class SyntheticTexts {
  private static final int FIRST_SESSION = 54;
  private static final int SESSIONS = 24;
  /** Sessions between two texts on one subject, 2 on the average; so a series has 12 texts whatever the number of all. */
  private static final int[] RHYTHMS = {1, 2, 2, 3};

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Random random;
  private final int paragraphs;
  private final SyntheticWords words;

  private SyntheticTexts(long seed, int paragraphs) {
    random = new Random(seed);
    words = new SyntheticWords(random);
    this.paragraphs = paragraphs;
  }

  /** A subject, and what its last text said of it. */
  private static final class Subject {
    private final String title;
    private final int rhythm;
    private final int start;
    private List<String> preamble = new ArrayList<>();
    private List<String> operative = new ArrayList<>();
    private String last;

    private Subject(String title, int rhythm, int start) {
      this.title = title;
      this.rhythm = rhythm;
      this.start = start;
    }

    private boolean comesUp(int session) {
      return (session + start) % rhythm == 0;
    }
  }

  /**
   * Writes the texts.
   *
   * @param arguments the folder, which may not be there yet; how many texts; a number that tells these texts from others (1); how many paragraphs a text has on the average (28, some 10 kB)
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("synthetic FOLDER COUNT [SEED [PARAGRAPHS]]");
      System.exit(2);
    }
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    int paragraphs = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 28;
    new SyntheticTexts(seed, paragraphs).write(Files.createDirectories(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
  }

  private void write(Path folder, int count) throws IOException {
    int subjects = Math.max(1, count * 2 / SESSIONS + 1);
    List<Subject> all = new ArrayList<>();
    int written = 0;
    for (int session = FIRST_SESSION; written < count; session++) {
      // A collection that wants more texts than its subjects give in so many sessions goes on.
      while (all.size() < subjects) {
        all.add(new Subject(words.title(all.size()), RHYTHMS[all.size() % RHYTHMS.length], random.nextInt(6)));
      }
      List<String> adopted = new ArrayList<>();
      for (Subject subject : all) {
        if (subject.comesUp(session) && written < count) {
          int number = adopted.size() + 1;
          LocalDate day = LocalDate.of(session + 1945, 12, 1 + number % 23);
          Files.writeString(folder.resolve(String.format(Locale.ROOT, "%d-%04d.txt", session, number)), text(subject, session, number, day, adopted));
          subject.last = session + "/" + number + " of " + DAY.format(day);
          adopted.add(subject.last);
          written++;
        }
      }
    }
  }

  private String text(Subject subject, int session, int number, LocalDate day, List<String> adopted) {
    subject.preamble = next(subject.preamble, paragraphs * 2 / 5, true);
    subject.operative = next(subject.operative, paragraphs * 3 / 5, false);
    List<String> notes = new ArrayList<>();
    StringBuilder text = new StringBuilder("# General Assembly\n\nDistr.: General  \n").append(DAY.format(day.plusDays(30))).append("\n\n**").append(SyntheticWords.ordinal(session))
        .append(" session**  \nAgenda item ").append(number % 150 + 1).append("\n\n## Resolution adopted by the General Assembly\n\n[on the report of the Third Committee (A/").append(session).append('/')
        .append(400 + number).append(")]\n\n### ").append(session).append('/').append(number).append(". ").append(subject.title).append("\n\n*The General Assembly,*\n\n");
    if (subject.last != null) {
      text.append("*Recalling* its resolution ").append(subject.last).append(adopted.isEmpty() ? "" : " and its resolution " + adopted.get(random.nextInt(adopted.size()))).append(",\n\n");
    }
    for (String paragraph : subject.preamble) {
      text.append(called(paragraph, notes)).append(",\n\n");
    }
    for (int at = 0; at < subject.operative.size(); at++) {
      text.append(at + 1).append(". ").append(called(subject.operative.get(at), notes)).append(";\n\n");
    }
    text.append(subject.operative.size() + 1).append(". *Requests* the Secretary-General to report to the General Assembly at its ").append(SyntheticWords.ordinal(session + subject.rhythm).toLowerCase(Locale.ROOT))
        .append(" session on the implementation of the present resolution.\n\n*").append(SyntheticWords.figures(number % 90 + 1)).append(" plenary meeting  \n").append(DAY.format(day)).append("*\n").append(notes.isEmpty() ? "" : "\n---\n");
    for (int note = 0; note < notes.size(); note++) {
      text.append("\n<sup>").append(note + 1).append("</sup> ").append(notes.get(note)).append("\n");
    }
    return text.toString();
  }

  /** An instrument stands in a paragraph with its note, {@code Convention on X{Resolution 44/25, annex.}}; here the notes are numbered. */
  private static String called(String paragraph, List<String> notes) {
    StringBuilder called = new StringBuilder();
    int from = 0;
    for (int open = paragraph.indexOf('{'); open >= 0; open = paragraph.indexOf('{', from)) {
      int close = paragraph.indexOf('}', open);
      notes.add(paragraph.substring(open + 1, close));
      called.append(paragraph, from, open).append("<sup>").append(notes.size()).append("</sup>");
      from = close + 1;
    }
    return called.append(paragraph.substring(from)).toString();
  }

  /** The paragraphs of the text before as the next one has them. */
  private List<String> next(List<String> before, int average, boolean preambular) {
    List<String> next = new ArrayList<>();
    for (String paragraph : before) {
      int fate = random.nextInt(20);
      if (fate > 1) {
        next.add(fate < 7 ? words.changed(paragraph) : paragraph);
      }
      if (fate == 19) {
        next.add(random.nextInt(next.size() + 1), words.paragraph(preambular));
      }
    }
    if (next.size() > 3 && random.nextInt(3) == 0) {
      next.add(random.nextInt(next.size()), next.remove(random.nextInt(next.size())));
    }
    int wanted = before.isEmpty() ? average / 2 + random.nextInt(average + 1) : before.size();
    while (next.size() < wanted) {
      next.add(words.paragraph(preambular));
    }
    return next;
  }
}
