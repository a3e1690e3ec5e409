package org.engross.diagnostic;

/** placeholder */
final class FindingsHtml implements FindingsWriter {
  FindingsHtml(Appendable out, String version) {}

  @Override
  public void file(String file, java.util.List<Finding> findings) {}

  @Override
  public void end(Tally tally) {}
}
