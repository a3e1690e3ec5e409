package org.engross.collection;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.collection.Authority.Kind;
import org.engross.collection.Authority.Mention;

/** A name with all that its mentions tell of it. */
final class Name {
  private static final Pattern LABOUR = Pattern.compile("\\((?:Convention )?No\\. (\\d+)\\)");
  private static final Pattern TREATY_SERIES = Pattern.compile("Treaty Series,? vols?\\. ?(\\d+),? Nos?\\. ?([A-Z]?-?\\d+)");
  private static final Pattern ABBREVIATION = Pattern.compile("\\(((?:[A-Z][A-Za-z]*-)?[A-Z]{2,}[A-Za-z-]*)\\)$");
  private static final Pattern TREATY = Pattern.compile("\\b(?:Conventions?|Covenants?|Protocols?|Treaty|Charter|Statute|Agreement|Pact|Compact)\\b");

  private final Kind kind;
  private final String key;
  private final String full;
  private final Set<String> forms = new TreeSet<>();
  private final Set<Integer> texts = new HashSet<>();
  private final Set<String> identities = new LinkedHashSet<>();
  private int count;
  private boolean secondary;

  Name(Mention first) {
    kind = first.kind();
    key = first.key();
    full = ABBREVIATION.matcher(first.name()).replaceFirst("").strip();
    Matcher labour = LABOUR.matcher(full);
    if (labour.find() && !full.contains("Protocol")) {
      identities.add("labour " + labour.group(1));
    }
    identities.add("abbreviation " + fold(full));
  }

  void add(Mention mention) {
    count++;
    texts.add(mention.text());
    forms.add(mention.printed().matches("(?:\\w+ )*Protocols?(?: thereto\\b.*| (?!to\\b).*)?") ? full : mention.printed());
    Matcher abbreviation = ABBREVIATION.matcher(mention.printed());
    if (abbreviation.find()) {
      identities.add("abbreviation " + fold(abbreviation.group(1)));
    }
    Matcher place = TREATY_SERIES.matcher(mention.note() == null ? "" : mention.note());
    if (place.find() && !full.matches(".*\\b(?:Conventions|Covenants|Protocols)\\b.*")) {
      identities.add("treaty " + (full.contains("Protocol") ? "protocol " : "") + place.group(1) + " " + place.group(2));
    }
  }

  /** What identifies the thing: two names that share one mean the same. */
  Set<String> identities() {
    return identities;
  }

  boolean isCalled(Set<String> folded) {
    return folded.contains(fold(full)) || forms.stream().anyMatch(form -> folded.contains(fold(form)));
  }

  boolean sharesTextWith(Name other) {
    return texts.stream().anyMatch(other.texts::contains);
  }

  /** Marks it as short for another, or as another that runs on. */
  void makeSecondary() {
    secondary = true;
  }

  boolean isFull() {
    return !secondary;
  }

  int latest() {
    return texts.stream().max(Integer::compare).orElse(-1);
  }

  int count() {
    return count;
  }

  String key() {
    return key;
  }

  String full() {
    return full;
  }

  Set<String> forms() {
    return forms;
  }

  boolean isBody() {
    return kind == Kind.BODY || kind == Kind.OFFICE;
  }

  /** Instruments are told apart by their titles. */
  Kind kind(String preferred) {
    return isBody() ? kind : TREATY.matcher(preferred).find() ? Kind.TREATY : Kind.DECLARATION;
  }

  /** Without regard to case, hyphens, apostrophes and blanks. */
  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\u2010\u2011\u2013]", "-").replace('\u2019', '\'').replaceAll("[\\s\u00a0]+", " ").strip();
  }
}
