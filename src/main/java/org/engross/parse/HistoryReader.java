package org.engross.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Treatment;
import org.engross.model.History;
import org.engross.source.Proceedings;

/** What a file records about a resolution beside its text becomes its history: names split, figures and dates read. */
final class HistoryReader {
  static final String WITHOUT_VOTE = "adoptedWithoutVote";
  static final String RECORDED_VOTE = "adoptedRecordedVote";

  /** "women&#39;s_rights": references that were written twice. */
  private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,6})|(amp|quot|apos|lt|gt));");

  /** "Adopted 90-0-47, 87th plenary meeting": in favour, against, abstaining. */
  private static final Pattern FIGURES = Pattern.compile("(?i)adopted\\s+(\\d{1,3})-(\\d{1,3})-(\\d{1,3})\\b.*");
  private static final Pattern NO_VOTE = Pattern.compile("(?i)adopted\\s*without\\s*(?:a\\s*)?vote\\b.*");

  /** rule: a sentence that says who submitted a text is no list of names. */
  private static final Pattern SENTENCE = Pattern.compile("(?i)(?:submitted|proposed|introduced|presented) by\\b.*");

  /** States with "and" in their names; in a list the last "and" before them joins. */
  private static final Pattern DOUBLE_NAME = Pattern.compile(
      "Antigua and Barbuda|Bosnia and Herzegovina|Saint Kitts and Nevis|Saint Vincent and the Grenadines|Sao Tome and Principe|Trinidad and Tobago"
          + "|United Kingdom of Great Britain and Northern Ireland");

  private final Proceedings proceedings;
  private final Origin origin;
  private final Report report;

  private HistoryReader(Proceedings proceedings, Origin origin, Report report) {
    this.proceedings = proceedings;
    this.origin = origin;
    this.report = report;
  }

  /** @param journal takes what became of the characters of the record */
  static History read(Proceedings proceedings, Origin origin, Report report, Journal journal) {
    HistoryReader reader = new HistoryReader(proceedings, origin, report);
    reader.enter(journal);
    return new History(reader.keywords(), reader.steps(), reader.voting());
  }

  private void enter(Journal journal) {
    for (Proceedings.Subject one : proceedings.subjects()) {
      List.of(one.value(), one.showAs(), one.shortForm(), one.href(), one.dictionary()).forEach(passage -> journal.enter(Treatment.KEYWORD, passage));
    }
    for (Proceedings.Stage one : proceedings.stages()) {
      List.of(one.name(), one.date(), one.document(), one.paragraph(), one.by()).forEach(passage -> journal.enter(Treatment.STEP, passage));
      one.names().forEach(name -> journal.enter(Treatment.STEP, name));
    }
    journal.enter(Treatment.VOTE, proceedings.outcome());
    for (Proceedings.Side side : proceedings.sides()) {
      List.of(side.choice(), side.count()).forEach(passage -> journal.enter(Treatment.VOTE, passage));
      side.voters().forEach(voter -> journal.enter(Treatment.VOTE, voter));
    }
  }

  /** The outcome in one word, adoptedWithoutVote or adoptedRecordedVote, where the proceedings tell it. */
  static Optional<String> outcome(Proceedings proceedings) {
    String outcome = proceedings.outcome().toString();
    if (outcome.equals(WITHOUT_VOTE) || NO_VOTE.matcher(outcome).matches()) {
      return Optional.of(WITHOUT_VOTE);
    }
    boolean recorded = outcome.equals(RECORDED_VOTE) || FIGURES.matcher(outcome).matches();
    return recorded ? Optional.of(RECORDED_VOTE) : Optional.empty();
  }

  private List<History.Keyword> keywords() {
    List<History.Keyword> keywords = new ArrayList<>();
    for (Proceedings.Subject subject : proceedings.subjects()) {
      String value = resolved(subject.value());
      String showAs = subject.showAs().isBlank() ? value : resolved(subject.showAs());
      if (!value.isEmpty()) {
        keywords.add(new History.Keyword(value, showAs, orNull(subject.shortForm()), orNull(subject.href()), subject.dictionary().toString(), subject.group()));
      }
    }
    return keywords;
  }

  private List<History.Step> steps() {
    List<History.Step> steps = new ArrayList<>();
    for (Proceedings.Stage stage : proceedings.stages()) {
      String document = orNull(stage.document());
      if (document != null && !stage.paragraph().isBlank()) {
        document += ", para. " + stage.paragraph();
      }
      List<String> by = stage.names().isEmpty() ? names(resolved(stage.by())) : stage.names().stream().map(Passage::toString).toList();
      steps.add(new History.Step(stage.name().toString(), date(stage.date()), document, by));
    }
    return steps;
  }

  private LocalDate date(Passage date) {
    if (date.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(date);
    } catch (DateTimeException e) {
      report.add(MessageId.MET_006, origin, date.position(), "the date of a step", date);
      return null;
    }
  }

  /** rule: names are listed with commas and a last "and"; what stands in brackets belongs to the name before it. */
  static List<String> names(String by) {
    if (by.isEmpty() || SENTENCE.matcher(by).matches()) {
      return by.isEmpty() ? List.of() : List.of(by);
    }
    List<String> names = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < by.length(); i++) {
      depth += by.charAt(i) == '(' ? 1 : by.charAt(i) == ')' ? -1 : 0;
      if (by.charAt(i) == ',' && depth == 0) {
        names.add(by.substring(start, i).strip());
        start = i + 1;
      }
    }
    last(by.substring(start).strip(), names);
    names.removeIf(String::isEmpty);
    return names;
  }

  private static void last(String rest, List<String> names) {
    String masked = DOUBLE_NAME.matcher(rest).replaceAll(match -> match.group().replace(" and ", "\0\0\0\0\0"));
    int depth = 0;
    for (int i = 0; i < masked.length(); i++) {
      depth += masked.charAt(i) == '(' ? 1 : masked.charAt(i) == ')' ? -1 : 0;
      if (depth == 0 && masked.startsWith(" and ", i)) {
        names.add(rest.substring(0, i).strip());
        names.add(rest.substring(i + 5).strip());
        return;
      }
    }
    names.add(rest.startsWith("and ") ? rest.substring(4).strip() : rest);
  }

  private Optional<History.Voting> voting() {
    Optional<String> outcome = outcome(proceedings);
    if (outcome.isEmpty() && !proceedings.outcome().isBlank()) {
      report.add(MessageId.MET_006, origin, proceedings.outcome().position(), "what came of the vote", proceedings.outcome());
    }
    List<History.Count> counts = new ArrayList<>();
    for (Proceedings.Side side : proceedings.sides()) {
      if (side.count().toString().matches("\\d{1,3}")) {
        List<String> voters = side.voters().stream().map(HistoryReader::resolved).filter(voter -> !voter.isEmpty()).toList();
        counts.add(new History.Count(side.choice().toString().replaceFirst("^#", ""), Integer.parseInt(side.count().toString()), voters));
      } else {
        report.add(MessageId.MET_006, origin, side.count().position(), "a count of votes", side.count());
      }
    }
    Matcher figures = FIGURES.matcher(proceedings.outcome());
    if (counts.isEmpty() && figures.matches()) {
      List<String> choices = List.of("inFavour", "against", "abstaining");
      for (int i = 0; i < choices.size(); i++) {
        counts.add(new History.Count(choices.get(i), Integer.parseInt(figures.group(i + 1)), List.of()));
      }
    }
    return outcome.map(name -> new History.Voting(name, counts));
  }

  private static String orNull(Passage passage) {
    String text = resolved(passage);
    return text.isEmpty() ? null : text;
  }

  /** The characters, with references that were written twice resolved. */
  private static String resolved(Passage passage) {
    return REFERENCE.matcher(passage.toString().strip()).replaceAll(match -> Matcher.quoteReplacement(
        match.group(1) != null ? Character.toString(Integer.parseInt(match.group(1)))
            : switch (match.group(2)) {
              case "amp" -> "&";
              case "quot" -> "\"";
              case "apos" -> "'";
              case "lt" -> "<";
              default -> ">";
            }));
  }
}
