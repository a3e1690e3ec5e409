package org.engross.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;

/**
 * What the program that wrote a file does in the same way everywhere in it: references without "#", blanks at the start of each
 * paragraph. That is one cause, mended in one place, so it is told once a file with the lines of the others.
 */
final class Habits {
  /** Faults that programs make, not drafters. */
  private static final Set<MessageId> CODES = EnumSet.of(
      MessageId.IDE_005, MessageId.IDE_006, MessageId.IDE_007, MessageId.IDE_008, MessageId.IDE_009, MessageId.IDE_016, MessageId.NOT_010,
      MessageId.KEY_001, MessageId.KEY_002, MessageId.TXT_004, MessageId.STR_003, MessageId.STR_008, MessageId.STR_010, MessageId.STR_013,
      MessageId.EID_001, MessageId.EID_002, MessageId.EID_003, MessageId.EID_004, MessageId.REF_001, MessageId.REF_003, MessageId.REF_006, MessageId.REF_007);

  private static final int LINES = 8;

  private Habits() {}

  /** The findings of one file in their order, of each habit the first alone; what somebody has accepted stays as it is. */
  static List<Finding> once(List<Finding> findings) {
    Map<String, List<Finding>> alike = new HashMap<>();
    for (Finding finding : findings) {
      if (isHabit(finding)) {
        alike.computeIfAbsent(habit(finding), habit -> new ArrayList<>()).add(finding);
      }
    }
    List<Finding> told = new ArrayList<>();
    for (Finding finding : findings) {
      List<Finding> all = isHabit(finding) ? alike.get(habit(finding)) : List.of(finding);
      if (all.get(0) == finding) {
        told.add(all.size() == 1 ? finding : finding.withText(finding.text() + others(all.subList(1, all.size()))));
      }
    }
    return told;
  }

  private static boolean isHabit(Finding finding) {
    return CODES.contains(finding.id()) && !finding.isAccepted();
  }

  /** What leads nowhere is one fault for each name that is defined nowhere. */
  private static String habit(Finding finding) {
    return finding.id() == MessageId.REF_001 ? finding.text() : finding.id().code();
  }

  private static String others(List<Finding> others) {
    List<Integer> lines = others.stream().map(finding -> finding.position().line()).filter(line -> line > 0).distinct().sorted().toList();
    String named = lines.stream().limit(LINES).map(String::valueOf).collect(Collectors.joining(", "));
    String places = others.size() == 1 ? "1 more place" : others.size() + " more places";
    return "; likewise in " + places + (named.isEmpty() ? "" : lines.size() == 1 ? ": line " + named : ": lines " + named)
        + (lines.size() > LINES ? " and on to " + lines.get(lines.size() - 1) : "");
  }
}
