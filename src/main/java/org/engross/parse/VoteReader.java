package org.engross.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.History;
import org.engross.source.StyledText;

/** Reads a recorded vote from the closing lines: the figures in the sentence that tells it, and the States under each side. */
final class VoteReader {
  /** A side of a vote, in the order in which they are printed. */
  private enum Side {
    IN_FAVOUR("inFavour"),
    AGAINST("against"),
    ABSTAINING("abstaining");

    private final String choice;

    Side(String choice) {
      this.choice = choice;
    }
  }

  private static final Pattern CONTINUED = Pattern.compile("[,;:\u060C\u061B\uFF0C\u3001\uFF1A]\\s*$");

  private final Language language;
  private final Map<Side, Integer> figures = new EnumMap<>(Side.class);
  private final Map<Side, StringBuilder> names = new EnumMap<>(Side.class);

  private VoteReader(Language language) {
    this.language = language;
  }

  /** @param lines the closing lines, in order; empty where they tell of no recorded vote */
  static Optional<History.Voting> read(List<StyledText> lines, Language language) {
    VoteReader reader = new VoteReader(language);
    Side open = null;
    for (StyledText line : lines) {
      reader.figures(line);
      open = reader.names(line, open);
    }
    return reader.voting();
  }

  private void figures(StyledText line) {
    Matcher vote = language.matcher(DraftingForm.RECORDED_VOTE, line);
    if (figures.isEmpty() && vote.find()) {
      figures.put(Side.IN_FAVOUR, number(vote.group("favour")));
      figures.put(Side.AGAINST, number(vote.group("against")));
      if (vote.group("abstaining") != null) {
        figures.put(Side.ABSTAINING, number(vote.group("abstaining")));
      }
    }
  }

  /** rule: "none", "no" is a figure too. */
  private static int number(String printed) {
    return printed.matches("\\d+") ? Integer.parseInt(printed) : 0;
  }

  /** The side whose names go on after this line, or null. */
  private Side names(StyledText line, Side open) {
    Matcher label = language.matcher(DraftingForm.VOTE_SIDE, line);
    boolean form = language.matches(DraftingForm.MEETING, line) || language.matches(DraftingForm.DATE, line) || language.matches(DraftingForm.ADOPTED, line);
    Side side = form ? null : open;
    int from = 0;
    while (label.find()) {
      add(side, line.subSequence(from, label.start()));
      side = label.group("favour") != null ? Side.IN_FAVOUR : label.group("against") != null ? Side.AGAINST : Side.ABSTAINING;
      from = label.end();
    }
    add(side, line.from(from));
    return goesOn(line) ? side : null;
  }

  /** rule: names go on in the next line where a comma or the colon of the side ends this one. */
  static boolean goesOn(CharSequence line) {
    return CONTINUED.matcher(line).find();
  }

  private void add(Side side, CharSequence printed) {
    if (side != null) {
      names.computeIfAbsent(side, unused -> new StringBuilder()).append(' ').append(printed);
    }
  }

  private Optional<History.Voting> voting() {
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    List<History.Count> counts = new ArrayList<>();
    figures.forEach((side, value) -> counts.add(new History.Count(side.choice, value, voters(side))));
    return Optional.of(new History.Voting(HistoryReader.RECORDED_VOTE, counts));
  }

  private List<String> voters(Side side) {
    String printed = names.getOrDefault(side, new StringBuilder()).toString().strip().replaceFirst("[.\\]]+$", "");
    return Arrays.stream(printed.split("[,;]\\s+")).map(String::strip).filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("none")).toList();
  }
}
