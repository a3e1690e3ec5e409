package org.engross.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.source.SourceLines.Removed;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A stretch of a file that is YAML: tells of each value which characters of the file it is. */
final class YamlPlaces {
  static final MappingNode NOTHING = new MappingNode(Tag.MAP, List.of(), FlowStyle.FLOW);

  /** So much of a value is quoted in a message. */
  private static final int QUOTED = 60;

  private final Origin origin;
  private final int start;
  private final int end;
  private final Report report;
  private final Set<Node> reported = new HashSet<>();

  YamlPlaces(Origin origin, int start, int end, Report report) {
    this.origin = origin;
    this.start = start;
    this.end = end;
    this.report = report;
  }

  /** The mapping that the stretch is; empty where it is none, which is then reported at its place. */
  Optional<MappingNode> mapping() {
    try {
      Node node = new Compose(LoadSettings.builder().setAllowRecursiveKeys(false).build()).composeString(origin.characters().substring(start, end)).orElse(NOTHING);
      if (node instanceof MappingNode mapping) {
        return Optional.of(mapping);
      }
      report(MessageId.MKD_001, node, "it is not a list of keys and values");
    } catch (MarkedYamlEngineException e) {
      int offset = e.getProblemMark().map(mark -> start + offset(mark.getIndex())).orElse(start);
      report.add(MessageId.MKD_001, origin, origin.position(Math.min(offset, Math.max(start, end - 1))), e.getProblem());
    } catch (YamlEngineException e) {
      report.add(MessageId.MKD_001, origin, origin.position(start), e.getMessage());
    }
    return Optional.empty();
  }

  static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  /** Reports what is wrong with a value, once. */
  void report(MessageId id, Node node, Object... arguments) {
    if (reported.add(node)) {
      report.add(id, origin, position(node), arguments);
    }
  }

  private Position position(Node node) {
    return origin.position(node.getStartMark().map(mark -> start + offset(mark.getIndex())).orElse(start));
  }

  /** A value as it is printed, shortened. */
  String printed(Node node) {
    String text = node instanceof ScalarNode scalar ? scalar.getValue() : characters(node);
    return text.length() > QUOTED ? text.substring(0, QUOTED) + "\u2026" : text;
  }

  private String characters(Node node) {
    int from = start + offset(node.getStartMark().orElseThrow().getIndex());
    int to = start + offset(node.getEndMark().orElseThrow().getIndex());
    return origin.characters().substring(from, to).strip().replaceAll("\\s+", " ");
  }

  /** The characters of a value, without quotation marks and with escapes resolved. */
  Passage value(ScalarNode node) {
    int from = start + offset(node.getStartMark().orElseThrow().getIndex());
    int to = start + offset(node.getEndMark().orElseThrow().getIndex());
    boolean quoted = node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED || node.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    Passage value = quoted ? unescaped(from + 1, to - 1, node.getScalarStyle()) : Passage.of(origin, from, to);
    if (!value.toString().equals(node.getValue())) {
      // folded over lines, or with an escape that our own files do not have
      return Passage.supplied(node.getValue());
    }
    return value;
  }

  private Passage unescaped(int from, int to, ScalarStyle style) {
    List<Passage> pieces = new ArrayList<>();
    String text = origin.characters();
    for (int at = from; at < to; at++) {
      boolean stroke = style == ScalarStyle.DOUBLE_QUOTED && text.charAt(at) == '\\' && at + 1 < to;
      boolean doubled = style == ScalarStyle.SINGLE_QUOTED && text.startsWith("''", at);
      at += stroke || doubled ? 1 : 0;
      Passage one = Passage.of(origin, at, at + 1);
      pieces.add(stroke && text.charAt(at) == 'n' ? one.withCharacter(0, '\n') : one);
    }
    return Passage.join(pieces);
  }

  /** Everything but some values: keys, quotation marks, values that only say how to read the text. */
  List<Removed> without(List<Passage> values) {
    BitSet taken = new BitSet();
    values.forEach(value -> value.offsets().filter(offset -> offset != Passage.NOWHERE).forEach(taken::set));
    List<Removed> rest = new ArrayList<>();
    for (int at = taken.nextClearBit(start); at < end; at = taken.nextClearBit(at)) {
      int next = taken.nextSetBit(at);
      int to = next < 0 ? end : Math.min(next, end);
      rest.add(new Removed(Furniture.MARKUP, Passage.of(origin, at, to)));
      at = to;
    }
    return rest;
  }

  /** The offset in the stretch of a character that the parser counts in code points. */
  private int offset(int points) {
    String text = origin.characters();
    int length = text.codePointCount(start, end);
    return text.offsetByCodePoints(start, Math.min(points, length)) - start;
  }
}
