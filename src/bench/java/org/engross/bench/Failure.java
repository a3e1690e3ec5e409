package org.engross.bench;

/**
 * A place where the reading differs from the official text.
 *
 * @param kind failures of one kind are listed together
 * @param expected what the official text has; empty for nothing
 * @param came what was read; empty for nothing
 */
record Failure(String kind, String expected, String came) {}
