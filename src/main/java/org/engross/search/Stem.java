package org.engross.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.diagnostic.Json;

/**
 * What forms of one word have in common. The rules are a table, which goes with the index: the script of the search page applies the
 * same table, so the two sides cannot differ.
 *
 * <p>For English they are the inflections of the Porter stemmer (its first step and the last; M. F. Porter, "An algorithm for suffix
 * stripping", 1980, in the form of his revision of 2001): number, tense, final e and y. Its steps for derivations are left out, because
 * they make one of organ and organization. For Russian the commonest endings go, for Arabic the article.
 */
public final class Stem {
  /** In each step the first rule that matches is applied. "~" marks where an ending was taken off. */
  private static final List<List<Rule>> STEPS = List.of(
      List.of(
          new Rule("^(wo|)men$", "$1man"),
          new Rule("^children$", "child"),
          // organise, organize
          new Rule("^([a-z]{2,})is(e|es|ed|ing|ations?|ational|ers?)$", "$1iz$2"),
          new Rule("^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(.{3,})$", "$1"),
          new Rule("^([\u0430-\u044F]{3,}?)(?:\u0438\u044F\u043C\u0438|\u0438\u044F\u0445|\u0438\u044F\u043C|\u0438\u0435\u043C|\u0430\u043C\u0438|\u044F\u043C\u0438|\u043E\u0433\u043E|\u0435\u0433\u043E|\u043E\u043C\u0443"
              + "|\u0435\u043C\u0443|\u044B\u043C\u0438|\u0438\u043C\u0438|\u044B\u0445|\u0438\u0445|\u043E\u0432|\u0435\u0432|\u0435\u0438|\u043E\u0438|\u0438\u0438|\u044B\u0438|\u0430\u044F|\u044F\u044F|\u043E\u0435|\u0435\u0435"
              + "|\u044B\u0435|\u0438\u0435|\u0438\u044F|\u0438\u044E|\u0430\u043C|\u044F\u043C|\u0430\u0445|\u044F\u0445|\u043E\u043C|\u0435\u043C|\u044B\u043C|\u0438\u043C|\u0443\u044E|\u044E\u044E|\u043E\u044E|\u0435\u044E"
              + "|[\u0430\u044F\u043E\u0435\u044B\u0438\u0443\u044E\u044C])$", "$1")),
      List.of(
          new Rule("^([a-z]+ss)es$", "$1"),
          new Rule("^([a-z]{2,})ie[sd]$", "$1i"),
          new Rule("^([a-z])ie[sd]$", "$1ie"),
          new Rule("^([a-z]*(?:ss|us|is))$", "$1"),
          new Rule("^([a-z]*[aeiouy][a-z]+)s$", "$1")),
      List.of(
          new Rule("^([a-z]*?[aeiouy][^aeiouy][a-z]*)eed$", "$1ee"),
          new Rule("^([a-z]*eed)$", "$1"),
          new Rule("^([a-z]*[aeiouy][a-z]*?)(?:edly|ingly|ed|ing)$", "$1~")),
      List.of(
          new Rule("^([a-z]*ic)k~$", "$1"),
          new Rule("^([a-z]*(?:at|bl|iz))~$", "$1e"),
          new Rule("^([a-z]{2,})([bdfgmnprt])\\2~$", "$1$2"),
          new Rule("^([^aeiouy]*[aeiouy][^aeiouywx])~$", "$1e"),
          new Rule("^([a-z]*)~$", "$1")),
      List.of(new Rule("^([a-z]+[^aeiouy])y$", "$1i")),
      List.of(
          new Rule("^([a-z]*?[aeiouy][^aeiouy][a-z]*?[aeiouy][^aeiouy][a-z]*)e$", "$1"),
          new Rule("^((?:[a-z]*[^aeiouy])?[aeiouy][^aeiouywx]e)$", "$1"),
          new Rule("^([a-z]*?[aeiouy][^aeiouy][a-z]*)e$", "$1")));

  /** What Java and JavaScript read alike: no possessive quantifiers, no names of classes. */
  private record Rule(Pattern pattern, String replacement) {
    Rule(String pattern, String replacement) {
      this(Pattern.compile(pattern), replacement);
    }

    String json() {
      return "[" + Json.quoted(pattern.pattern()) + "," + Json.quoted(replacement) + "]";
    }
  }

  private Stem() {}

  /** The stem of a folded form. rule: that of Chinese is its first sign, that of a mark the mark. */
  public static String of(String form) {
    if (Words.isHan(form)) {
      return form.substring(0, form.offsetByCodePoints(0, 1));
    }
    if (form.length() == 1) {
      return form;
    }
    String stem = form;
    for (List<Rule> step : STEPS) {
      for (Rule rule : step) {
        Matcher matcher = rule.pattern().matcher(stem);
        if (matcher.find()) {
          stem = matcher.replaceFirst(rule.replacement());
          break;
        }
      }
    }
    return stem;
  }

  /** The table for scripts that find the same stems. */
  public static String json() {
    return STEPS.stream()
        .map(step -> step.stream().map(Rule::json).collect(Collectors.joining(",", "[", "]")))
        .collect(Collectors.joining(",\n", "[", "]"));
  }
}
