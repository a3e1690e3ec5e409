package org.engross.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.check.RuleSettings;
import org.engross.diagnostic.Finding;

/** How grave the findings of a run are: those of a file as the rules of its folder have it, where several folders have rules of their own. */
final class FolderRules {
  private final Map<Path, RuleSettings> byFolder = new LinkedHashMap<>();
  private final RuleSettings elsewhere;

  /** @param elsewhere holds for files in none of the folders */
  FolderRules(RuleSettings elsewhere) {
    this.elsewhere = elsewhere;
  }

  /** The rules of a folder and of all folders in it that have none of their own. */
  void add(Path folder, RuleSettings settings) {
    byFolder.put(folder.toAbsolutePath().normalize(), settings);
  }

  /** The findings that are to be reported, as grave as they are to be, in their order. */
  List<Finding> apply(List<Finding> findings) {
    if (byFolder.isEmpty()) {
      return elsewhere.apply(findings);
    }
    List<Finding> applied = new ArrayList<>();
    findings.forEach(finding -> applied.addAll(of(finding.position().file()).apply(List.of(finding))));
    return applied;
  }

  /** Reports, when everything has been checked, the switches that switched nothing. */
  List<Finding> idle() {
    List<Finding> idle = new ArrayList<>();
    byFolder.values().forEach(settings -> idle.addAll(settings.idle()));
    idle.addAll(elsewhere.idle());
    return idle;
  }

  private RuleSettings of(String file) {
    Path path = Path.of(file).toAbsolutePath().normalize();
    Path nearest = null;
    for (Path folder : byFolder.keySet()) {
      nearest = path.startsWith(folder) && (nearest == null || folder.startsWith(nearest)) ? folder : nearest;
    }
    return nearest == null ? elsewhere : byFolder.get(nearest);
  }
}
