package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Report;
import org.engross.source.Furniture;
import org.engross.source.Line;
import org.engross.source.StyledText;

/** Reports what a file has around the text: lines of a website that were set aside, and closing lines that have no form of one. */
final class Surroundings {
  /** "A71/VR/7": the record of the meeting. */
  private static final Pattern SYMBOL = Pattern.compile("[A-Z]\\S*/\\S*");

  private final Language language;
  private final Origin origin;
  private final Report report;

  Surroundings(Language language, Origin origin, Report report) {
    this.language = language;
    this.origin = origin;
    this.report = report;
  }

  /** Says once that lines of a website were set aside, and which of them have not the form of one. */
  void site(List<Line> lines) {
    List<Line> aside = lines.stream().filter(line -> line.furniture() == Furniture.NAVIGATION || line.furniture() == Furniture.AMONG_NAVIGATION).toList();
    if (!aside.isEmpty()) {
      StyledText first = aside.get(0).text();
      String unlike = aside.stream().filter(line -> line.furniture() == Furniture.AMONG_NAVIGATION).map(line -> "\"" + line.text() + "\"").collect(Collectors.joining(", "));
      report.add(MessageId.TXT_010, origin, first.position(), aside.size(), first, unlike.isEmpty() ? "" : "; among them, known by their place alone: " + unlike);
    }
  }

  /**
   * Says once that lines stand behind the closing lines which are like none. rule: meeting, date, the way of adoption and the sides of a
   * vote have their forms; names go on behind a comma or colon; what stands in brackets is a remark,
   * a symbol names the record of the meeting.
   */
  void closing(List<FrontReader.Entry> lines) {
    List<StyledText> strange = new ArrayList<>();
    boolean begun = false;
    boolean goesOn = false;
    for (FrontReader.Entry line : lines) {
      boolean side = language.matcher(DraftingForm.VOTE_SIDE, line.text()).find();
      boolean formed = side || !line.spans().isEmpty() || language.matches(DraftingForm.ADOPTED, line.text()) || SYMBOL.matcher(line.text()).matches()
          || "([".indexOf(line.text().charAt(0)) >= 0;
      if (begun && !formed && !goesOn) {
        strange.add(line.text());
      }
      begun |= formed;
      goesOn = (side || goesOn) && VoteReader.goesOn(line.text());
    }
    if (!strange.isEmpty()) {
      report.add(MessageId.TXT_011, origin, strange.get(0).position(), strange.get(0), strange.size());
    }
  }
}
