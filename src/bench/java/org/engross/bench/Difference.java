package org.engross.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shortest difference between two lists (E. Myers, "An O(ND) Difference Algorithm", 1986), given up where it is very long. */
final class Difference {
  private static final int LIMIT = 600;

  /** Words that stand in one list where the other has others: {@code from} to {@code to} in each. */
  record Gap(int leftFrom, int leftTo, int rightFrom, int rightTo) {}

  private final List<Gap> gaps = new ArrayList<>();
  private int common;

  private Difference() {}

  static <T> Difference of(List<T> left, List<T> right) {
    Difference difference = new Difference();
    int start = 0;
    while (start < left.size() && start < right.size() && left.get(start).equals(right.get(start))) {
      start++;
    }
    int leftEnd = left.size();
    int rightEnd = right.size();
    while (leftEnd > start && rightEnd > start && left.get(leftEnd - 1).equals(right.get(rightEnd - 1))) {
      leftEnd--;
      rightEnd--;
    }
    difference.common = start + left.size() - leftEnd;
    if (leftEnd > start || rightEnd > start) {
      difference.middle(left.subList(start, leftEnd), right.subList(start, rightEnd), start);
    }
    return difference;
  }

  /** How many members stand in both, in the same order. */
  int common() {
    return common;
  }

  List<Gap> gaps() {
    return gaps;
  }

  private <T> void middle(List<T> left, List<T> right, int offset) {
    int n = left.size();
    int m = right.size();
    int limit = Math.min(n + m, LIMIT);
    int[] furthest = new int[2 * limit + 3];
    List<int[]> trace = new ArrayList<>();
    for (int d = 0; d <= limit; d++) {
      for (int k = -d; k <= d; k += 2) {
        int at = k + limit + 1;
        int x = k == -d || k != d && furthest[at - 1] < furthest[at + 1] ? furthest[at + 1] : furthest[at - 1] + 1;
        while (x < n && x - k < m && x - k >= 0 && left.get(x).equals(right.get(x - k))) {
          x++;
        }
        furthest[at] = x;
        if (x >= n && x - k >= m) {
          trace.add(furthest.clone());
          walk(n, m, d, limit, trace, offset);
          return;
        }
      }
      trace.add(furthest.clone());
    }
    gaps.add(new Gap(offset, offset + n, offset, offset + m));
    common += bag(left, right);
  }

  private void walk(int n, int m, int steps, int limit, List<int[]> trace, int offset) {
    int x = n;
    int y = m;
    List<Gap> back = new ArrayList<>();
    for (int d = steps; d > 0; d--) {
      int[] before = trace.get(d - 1);
      int k = x - y;
      boolean down = k == -d || k != d && before[k - 1 + limit + 1] < before[k + 1 + limit + 1];
      int from = down ? k + 1 : k - 1;
      int fromX = before[from + limit + 1];
      int fromY = fromX - from;
      int edgeX = down ? fromX : fromX + 1;
      int edgeY = down ? fromY + 1 : fromY;
      common += x - edgeX;
      Gap last = back.isEmpty() ? null : back.get(back.size() - 1);
      if (last != null && last.leftFrom() == offset + edgeX && last.rightFrom() == offset + edgeY) {
        back.set(back.size() - 1, new Gap(offset + fromX, last.leftTo(), offset + fromY, last.rightTo()));
      } else {
        back.add(new Gap(offset + fromX, offset + edgeX, offset + fromY, offset + edgeY));
      }
      x = fromX;
      y = fromY;
    }
    common += x;
    for (int i = back.size() - 1; i >= 0; i--) {
      gaps.add(back.get(i));
    }
  }

  private static <T> int bag(List<T> left, List<T> right) {
    Map<T, Integer> counts = new HashMap<>();
    left.forEach(member -> counts.merge(member, 1, Integer::sum));
    int both = 0;
    for (T member : right) {
      if (counts.merge(member, -1, Integer::sum) >= 0) {
        both++;
      }
    }
    return both;
  }
}
