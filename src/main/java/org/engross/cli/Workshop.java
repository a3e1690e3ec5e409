package org.engross.cli;

import org.engross.check.Checker;
import org.engross.publish.Jobs;
import org.engross.publish.Stylesheets;

/**
 * What builds work with and what takes long to set up: it is set up when it is first needed, and stays so for the builds that follow.
 *
 * @param jobs does what a build does, all of it
 * @param checker with the schema and the rules
 */
record Workshop(Jobs jobs, Stylesheets stylesheets, Later<Checker> checker) {
  /** @param atOnce how many things are done at once */
  static Workshop ofProfile(int atOnce) {
    Jobs jobs = new Jobs(atOnce);
    return new Workshop(jobs, new Stylesheets(), new Later<>(jobs, Checker::ofProfile));
  }
}
