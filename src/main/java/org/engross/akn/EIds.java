package org.engross.akn;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.diagnostic.Position;

/** The eIds of one document: each is given once. Knows where in the source the thing stands that bears one. */
final class EIds {
  /** The parts that every document has; no class of the ontology may take their names. */
  static final String COVER_PAGE = "coverPage";

  static final String PREFACE = "preface";
  static final String PREAMBLE = "preamble";
  static final String BODY = "body";
  static final String CONCLUSIONS = "conclusions";
  static final String ORIGINAL = "original";

  private final Set<String> given = new HashSet<>(List.of(COVER_PAGE, PREFACE, PREAMBLE, BODY, CONCLUSIONS, ORIGINAL));
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Position> positions = new LinkedHashMap<>();

  /** {@code prefix__name}; the name alone where the prefix is empty (NC 5.4). */
  static String join(String prefix, String name) {
    return prefix.isEmpty() ? name : prefix + "__" + name;
  }

  /**
   * rule: one eId a file. A number that is printed twice in one place gets "_2" at its second appearance.
   *
   * @param position where the thing stands in the source; null where it was not read
   */
  String claim(String wanted, Position position) {
    String eId = wanted;
    for (int n = 2; !given.add(eId); n++) {
      eId = wanted + "_" + n;
    }
    if (position != null) {
      positions.put(eId, position);
    }
    return eId;
  }

  /** The next of its kind under a prefix: {@code ref_12}, {@code sec_I__crossHeading_1}. */
  String next(String prefix, String element, Position position) {
    String counted = join(prefix, element);
    return claim(counted + "_" + counts.merge(counted, 1, Integer::sum), position);
  }

  /** rule: an eId ends in the printed number: {@code para_15}; in {@code para_nn_1} where what is printed holds no figure or letter. */
  String numbered(String prefix, String element, String printed, Position position) {
    return Numbering.bare(printed)
        .map(number -> claim(join(prefix, element + "_" + number), position))
        .orElseGet(() -> next(prefix, element + "_nn", position));
  }

  Map<String, Position> positions() {
    return Collections.unmodifiableMap(positions);
  }
}
