package org.engross.collection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.engross.collection.Authority.Given;
import org.engross.collection.Authority.Kind;
import org.engross.collection.Authority.Mention;

/**
 * Tells which names of a collection mean one thing.
 *
 * <p>rule: an editor's word goes before all else. rule: conventions of the International Labour Organization are known by their
 * numbers: "Forced Labour Convention, 1930 (No. 29)" is "Convention concerning Forced or Compulsory Labour, 1930 (Convention No. 29)".
 * rule: titles of one kind whose notes give one place in the Treaty Series, volume and number, are one treaty. rule: "UN-Women" is what
 * prints it in brackets behind its name. rule: a short form is the one longer name in whose words it is contained
 * ({@link ShortForm}); where there are several, it is the one that is named far more often than all others, else it stays by itself. rule: a rare
 * title that goes on with "and" behind one that is named far more often is that one: "2030 Agenda and its Sustainable Development Goals".
 */
public final class Authorities {
  private static final int RARE = 5;

  private final Map<String, Name> names = new TreeMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, ShortForm> forms = new HashMap<>();
  private final Map<String, List<String>> alike = new HashMap<>();

  private Authorities(List<Mention> mentions, List<Given> given) {
    for (Mention mention : mentions) {
      names.computeIfAbsent(id(mention.kind(), mention.key()), id -> new Name(mention)).add(mention);
    }
    names.keySet().forEach(id -> parents.put(id, id));
    given.forEach(this::unite);
    unite(Name::identities);
    shortForms();
  }

  /**
   * The things that the mentions name, in the order of their preferred names.
   *
   * @param given what an editor knows; names that no text has are passed over
   */
  public static List<Authority> of(List<Mention> mentions, List<Given> given) {
    return new Authorities(mentions, given).authorities(given);
  }

  /** Those of the given names that no text has. */
  public static List<String> unknown(List<Mention> mentions, List<Given> given) {
    Authorities all = new Authorities(mentions, List.of());
    return given.stream().flatMap(one -> one.names().stream())
        .filter(name -> all.names.values().stream().noneMatch(known -> known.isCalled(Set.of(Name.fold(name))))).toList();
  }

  private static String id(Kind kind, String key) {
    return (kind == Kind.BODY || kind == Kind.OFFICE ? "body/" : "instrument/") + key;
  }

  private void unite(Given given) {
    Set<String> folded = new HashSet<>();
    given.names().forEach(name -> folded.add(Name.fold(name)));
    List<String> meant = names.entrySet().stream().filter(entry -> entry.getValue().isCalled(folded)).map(Map.Entry::getKey).toList();
    meant.forEach(id -> union(meant.get(0), id));
  }

  /** Unites the names that share an identity. */
  private void unite(java.util.function.Function<Name, Set<String>> identities) {
    Map<String, String> first = new HashMap<>();
    names.forEach((id, name) -> identities.apply(name).forEach(identity -> {
      String other = first.putIfAbsent(identity, id);
      if (other != null) {
        union(other, id);
      }
    }));
  }

  private void shortForms() {
    names.forEach((id, name) -> {
      ShortForm form = new ShortForm(name);
      forms.put(id, form);
      alike.computeIfAbsent(alike(id, form), first -> new ArrayList<>()).add(id);
    });
    Map<String, String> longer = new LinkedHashMap<>();
    names.forEach((id, name) -> longForm(id, name).ifPresent(other -> longer.put(id, other)));
    longer.forEach((id, other) -> {
      names.get(id).makeSecondary();
      union(other, id);
    });
    names.forEach((id, name) -> alike.get(alike(id, forms.get(id))).stream()
        .filter(other -> names.get(other).count() >= RARE * name.count() && forms.get(id).goesOnBehind(forms.get(other)))
        .max(Comparator.comparing(other -> names.get(other).full().length()))
        .ifPresent(other -> {
          name.makeSecondary();
          union(other, id);
        }));
  }

  /** Names of one sort that begin with one word; no other can be short for another, and to try all would take long of many. */
  private static String alike(String id, ShortForm form) {
    return id.substring(0, id.indexOf('/') + 1) + form.first();
  }

  /** The one name that a short one stands for: in the texts that have the short one, else in the whole collection. */
  private Optional<String> longForm(String id, Name name) {
    List<String> all = alike.get(alike(id, forms.get(id))).stream().filter(other -> forms.get(id).isOf(forms.get(other)))
        .filter(other -> names.get(other).count() >= name.count() || !forms.get(other).goesOnBehind(forms.get(id)))
        .toList();
    List<String> beside = all.stream().filter(other -> names.get(other).sharesTextWith(name)).toList();
    return one(beside.isEmpty() ? all : beside);
  }

  /**
   * The one that is meant: the one that hardly leaves mentions to the others; else several names of one thing count once, and so do a name and
   * what it is short for itself.
   */
  private Optional<String> one(List<String> candidates) {
    int all = candidates.stream().mapToInt(one -> names.get(one).count()).sum();
    Optional<String> usual = candidates.stream().filter(one -> names.get(one).count() >= RARE * (all - names.get(one).count())).findFirst();
    if (usual.isPresent()) {
      return usual;
    }
    Map<String, String> things = new TreeMap<>();
    candidates.stream()
        .filter(one -> candidates.stream().noneMatch(other -> forms.get(one).isOf(forms.get(other))))
        .forEach(one -> things.putIfAbsent(root(one), one));
    return things.size() == 1 ? Optional.of(things.values().iterator().next()) : Optional.empty();
  }

  private String root(String id) {
    String parent = parents.get(id);
    return parent.equals(id) ? id : root(parent);
  }

  private void union(String one, String other) {
    parents.put(root(other), root(one));
  }

  private List<Authority> authorities(List<Given> given) {
    Map<String, List<Name>> groups = new TreeMap<>();
    names.forEach((id, name) -> groups.computeIfAbsent(root(id), root -> new ArrayList<>()).add(name));
    List<Authority> authorities = new ArrayList<>();
    Set<String> slugs = new HashSet<>();
    for (List<Name> group : groups.values()) {
      String preferred = preferred(group, given);
      TreeSet<String> variants = new TreeSet<>(Comparator.comparing((String form) -> form.toLowerCase(Locale.ROOT)).thenComparing(Comparator.naturalOrder()));
      group.forEach(name -> variants.addAll(name.forms()));
      List<String> keys = group.stream().map(Name::key).sorted().toList();
      authorities.add(new Authority(slug(preferred, slugs), group.get(0).kind(preferred), preferred, List.copyOf(variants), keys));
    }
    authorities.sort(Comparator.comparing((Authority authority) -> authority.name().toLowerCase(Locale.ROOT)).thenComparing(Authority::slug));
    return authorities;
  }

  private static String preferred(List<Name> group, List<Given> given) {
    for (Given one : given) {
      Set<String> folded = new HashSet<>();
      one.names().forEach(name -> folded.add(Name.fold(name)));
      if (group.stream().anyMatch(name -> name.isCalled(folded))) {
        return one.names().get(0);
      }
    }
    // A long form that hardly anybody has is more likely a name that runs on into the sentence.
    int usual = group.stream().mapToInt(Name::count).max().orElseThrow() / RARE;
    return group.stream().max(Comparator.comparing((Name name) -> name.count() >= usual).thenComparing(Name::isFull).thenComparing(Name::latest).thenComparing(Name::count).thenComparing(name -> name.full().length()).thenComparing(Name::full))
        .orElseThrow().full();
  }

  /** rule: lower case a to z and figures, hyphens between; cut at a word after a hundred characters. */
  private static String slug(String name, Set<String> taken) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{M}'\u2019]", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String whole = ascii.isEmpty() ? "n" + Integer.toHexString(name.hashCode()) : ascii;
    String slug = whole.length() > 100 ? whole.substring(0, 101).replaceFirst("-[^-]*$", "") : whole;
    for (int n = 2; !taken.add(slug); n++) {
      slug = whole.substring(0, Math.min(whole.length(), 100)) + "-" + n;
    }
    return slug;
  }
}
