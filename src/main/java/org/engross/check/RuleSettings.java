package org.engross.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Severity;

/**
 * How grave the findings of a run are: as the catalogue says, unless a rules file or the command line says otherwise. Make one a
 * run: it remembers which of its switches have switched something. Safe for several threads.
 */
public final class RuleSettings {
  /** The name of a rules file in the folder of the texts. */
  public static final String FILE = "rules.xml";

  /** How grave a finding is to be; what is off is not reported. */
  public enum Level {
    OFF,
    INFO,
    WARNING,
    ERROR
  }

  /** What is to be done with one message, and where that is said. */
  record Switch(MessageId id, Level level, Position position, String line) {}

  private final Map<MessageId, Switch> switches;
  private final Set<MessageId> used = ConcurrentHashMap.newKeySet();

  private RuleSettings(Map<MessageId, Switch> switches) {
    this.switches = switches;
  }

  /** Everything is as the catalogue says. */
  public static RuleSettings none() {
    return new RuleSettings(new EnumMap<>(MessageId.class));
  }

  /**
   * Reads a rules file ({@code schema/rules.xsd}).
   *
   * @param file the name to report it by
   * @param report takes what is wrong in it; a file that is not as it should be sets nothing
   */
  public static RuleSettings read(String file, byte[] content, Report report) {
    Optional<Origin> origin = XmlCharacters.read(file, content, report);
    Map<MessageId, Switch> switches = new EnumMap<>(MessageId.class);
    origin.map(xml -> RulesFile.read(xml, report)).orElse(List.of()).forEach(one -> switches.put(one.id(), one));
    return new RuleSettings(switches);
  }

  /** The same, but for one message, of which the command line speaks. */
  public RuleSettings with(MessageId id, Level level) {
    Map<MessageId, Switch> all = new EnumMap<>(MessageId.class);
    all.putAll(switches);
    all.put(id, new Switch(id, level, Position.of("--rule " + id.code() + "=" + level.name().toLowerCase(java.util.Locale.ROOT)), null));
    return new RuleSettings(all);
  }

  /** The findings that are to be reported, as grave as they are to be, in their order. */
  public List<Finding> apply(List<Finding> findings) {
    if (switches.isEmpty()) {
      return findings;
    }
    List<Finding> reported = new ArrayList<>();
    for (Finding finding : findings) {
      Switch one = switches.get(finding.id());
      if (one == null) {
        reported.add(finding);
      } else {
        used.add(finding.id());
        if (one.level() != Level.OFF) {
          reported.add(finding.withSeverity(Severity.valueOf(one.level().name())));
        }
      }
    }
    return reported;
  }

  /** Two settings that do the same, and say so in the same words, are written alike. */
  public String described() {
    return switches.toString();
  }

  /** Reports, when everything has been checked, the switches that switched nothing, in the order of the catalogue. */
  public List<Finding> idle() {
    Report report = new Report();
    for (Switch one : switches.values()) {
      if (!used.contains(one.id()) && one.id() != MessageId.RUL_002) {
        report.add(MessageId.RUL_002, one.position(), one.line(), new Object[] {one.id().code()});
      }
    }
    return apply(report.findings());
  }
}
