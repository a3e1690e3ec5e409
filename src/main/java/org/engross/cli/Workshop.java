package org.engross.cli;

import org.engross.check.Checker;
import org.engross.publish.Stylesheets;

/**
 * What builds work with and what takes long to set up: it is set up when it is first needed, and stays so for the builds that follow.
 *
 * @param checker with the schema and the rules
 */
record Workshop(Stylesheets stylesheets, Later<Checker> checker) {
  static Workshop ofProfile() {
    return new Workshop(new Stylesheets(), new Later<>(Checker::ofProfile));
  }
}
