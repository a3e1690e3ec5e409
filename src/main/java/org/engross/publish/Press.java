package org.engross.publish;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XsltExecutable;
import org.engross.collection.Authorities;
import org.engross.collection.Authority;
import org.engross.collection.Authority.Mention;

/**
 * Runs stylesheets on the texts of an edition: on all of them in full ({@link #parameters}), as the book needs them; on their extracts, which is what lists are made from; or on
 * one text in full among the extracts of those that its pages can show. Safe for several threads.
 */
public final class Press {
  private final Edition edition;
  private final Stylesheets stylesheets;
  private final Kept kept;
  private final Jobs jobs;
  private final Shelf shelf = new Shelf();
  private final long room;
  private final Map<String, Integer> places = new HashMap<>();
  private final Lazy<Extracts> extracts;
  private final Lazy<List<XdmNode>> texts;
  private final Lazy<List<Authority>> authorities;
  private final Lazy<Map<QName, XdmValue>> parameters;
  private final Lazy<Map<String, Shelf.Place>> around;
  private final Lazy<Map<String, Set<Integer>>> authoritiesOfConcepts;

  /** With stylesheets that nobody has used before. */
  public Press(Edition edition) {
    this(edition, new Stylesheets(), Kept.NOTHING, Jobs.ofMachine());
  }

  /**
   * Of an edition whose texts are known to be well-formed.
   *
   * @param kept of what earlier builds made
   * @param jobs does what is done with several texts
   */
  public Press(Edition edition, Stylesheets stylesheets, Kept kept, Jobs jobs) {
    this(edition, stylesheets, kept, jobs, Runtime.getRuntime().maxMemory() / 80);
  }

  /** @param room for so many bytes of what lies on the shelf, where all texts are gone through; in memory they are three times as many */
  Press(Edition edition, Stylesheets stylesheets, Kept kept, Jobs jobs, long room) {
    this.edition = edition;
    this.room = room;
    this.kept = kept;
    this.jobs = jobs;
    this.stylesheets = stylesheets;
    extracts = new Lazy<>(() -> new Extracts(this));
    for (int place = 0; place < edition.texts().size(); place++) {
      places.put(edition.texts().get(place).slug(), place);
    }
    texts = new Lazy<>(() -> edition.texts().stream().map(this::full).toList());
    authorities = new Lazy<>(() -> Authorities.of(mentions(), edition.given()));
    parameters = new Lazy<>(() -> parameters(texts.get()));
    around = new Lazy<>(() -> Extracts.around(this));
    authoritiesOfConcepts = new Lazy<>(this::byConcepts);
  }

  /** A press for another edition of texts of this one, which it shares the stylesheets with. */
  public Press of(Edition other) {
    return new Press(other, stylesheets, kept, jobs, room);
  }

  /** A press for one of the texts of this one. */
  Press only(PublishedText text) {
    return of(edition.with(List.of(text)));
  }

  private List<Mention> mentions() {
    return MentionReader.read(extracts.get().documents());
  }

  public Edition edition() {
    return edition;
  }

  /** Names that the edition was given and no text has, in the order given. */
  public List<String> unknownNames() {
    return edition.given().isEmpty() ? List.of() : Authorities.unknown(mentions(), edition.given());
  }

  /** Which of the texts has this slug. */
  int place(String slug) {
    return places.get(slug);
  }

  /** The Akoma Ntoso documents of the edition in full, in its order. */
  List<XdmNode> texts() {
    return texts.get();
  }

  /** The processor that all nodes and stylesheets belong to. */
  public Processor processor() {
    return stylesheets.processor();
  }

  /** A stylesheet of the class path, e.g. {@code xslt/site/site.xsl}. */
  public XsltExecutable compile(String path) {
    return stylesheets.get(path);
  }

  /** What is made of something here; taken as it is where an earlier build made it of the same. */
  byte[] made(String of, Supplier<byte[]> maker) {
    return made(() -> of, maker);
  }

  /** @param of asked for what stands for all that it is made from only where something may be kept */
  byte[] made(Supplier<String> of, Supplier<byte[]> maker) {
    return made(of, maker, content -> content, content -> content);
  }

  /** The same of several files. */
  TextFiles files(Supplier<String> of, Supplier<TextFiles> maker) {
    return made(of, maker, TextFiles::packed, TextFiles::unpacked);
  }

  private <T> T made(Supplier<String> of, Supplier<T> maker, Function<T, byte[]> packed, Function<byte[], T> unpacked) {
    if (kept.isInVain()) {
      return maker.get();
    }
    String key = of.get();
    return kept.find(key).map(unpacked).orElseGet(() -> {
      T made = maker.get();
      kept.keep(key, packed.apply(made));
      return made;
    });
  }

  /** A node as XML, its words as they stand. */
  byte[] xml(XdmNode node) {
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    Serializer serializer = processor().newSerializer(xml);
    serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
    serializer.setOutputProperty(Serializer.Property.INDENT, "no");
    try {
      serializer.serializeNode(node);
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
    return xml.toByteArray();
  }

  /** A document of the processor that all others belong to. */
  XdmNode parse(byte[] xml, String name) {
    return stylesheets.parse(xml, name);
  }

  /**
   * What every stylesheet is given as static context of the run: {@code $edition}, which {@link EditionTree} describes, and {@code $texts}, all Akoma Ntoso documents in full in
   * the same order.
   */
  public Map<QName, XdmValue> parameters() {
    return parameters.get();
  }

  /** The same with the extracts of the texts. */
  Map<QName, XdmValue> ofExtracts() {
    return parameters(extracts.get().documents());
  }

  /** What lists are made from: the facts of each text as {@code $texts}, and the rows about what they name and cite. No extract is in memory afterwards. */
  Map<QName, XdmValue> ofRows() {
    Map<String, String> meant = new HashMap<>();
    for (Authority authority : authorities.get()) {
      EditionTree.concepts(authority).forEach(concept -> meant.put(concept, EditionTree.key(authority)));
    }
    ListedRows rows = new ListedRows(this, meant);
    extracts.get().rest();
    Map<QName, XdmValue> parameters = new HashMap<>(parameters(rows.texts()));
    parameters.put(new QName("listed"), rows.things());
    parameters.put(new QName("listed-rows"), rows.rows());
    return parameters;
  }

  private Map<QName, XdmValue> parameters(List<XdmNode> documents) {
    return Map.of(new QName("edition"), EditionTree.of(edition, authorities.get(), page -> false, processor()), new QName("texts"), new XdmValue(documents));
  }

  /**
   * A text in full, among what its pages can show.
   *
   * @param further the slugs of other texts that they can show
   */
  TextPress around(PublishedText text, Set<String> further) {
    Extracts.Around known = Extracts.around(this, around.get().get(text.slug()));
    SortedSet<Integer> members = new TreeSet<>(List.of(places.get(text.slug())));
    Stream.concat(known.texts().stream(), further.stream()).map(places::get).forEach(members::add);
    Map<String, Boolean> concepts = new HashMap<>(known.concepts());
    if (known.beside() != null) {
      concepts.putAll(Extracts.around(this, around.get().get(known.beside())).concepts());
    }
    return new TextPress(this, text, known, List.copyOf(members), concepts);
  }

  /** Does something with each text, several at once; results come in the order of the texts. */
  <R> List<R> each(Function<TextPress, R> work) {
    return each(slug -> Set.of(), work);
  }

  /** @param further the slugs of other texts that the pages of one can show, by its slug */
  <R> List<R> each(Function<String, Set<String>> further, Function<TextPress, R> work) {
    // What is around the texts is found out by several threads too, so they may not wait for it.
    around.get();
    return jobs.each(edition.texts(), text -> work.apply(around(text, further.apply(text.slug()))));
  }

  /** The places of the authorities by the addresses of the concepts that mean them. */
  private Map<String, Set<Integer>> byConcepts() {
    Map<String, Set<Integer>> places = new HashMap<>();
    for (int place = 0; place < authorities.get().size(); place++) {
      for (String concept : EditionTree.concepts(authorities.get().get(place))) {
        places.computeIfAbsent(concept, unknown -> new TreeSet<>()).add(place);
      }
    }
    return places;
  }

  /** An edition of some of the texts, of which only one is to tell what was noticed in it. */
  XdmNode edition(List<Integer> members, PublishedText text, Map<String, Boolean> concepts) {
    SortedSet<Integer> places = new TreeSet<>();
    concepts.keySet().forEach(concept -> places.addAll(authoritiesOfConcepts.get().getOrDefault(concept, Set.of())));
    List<Authority> named = places.stream().map(authorities.get()::get).toList();
    List<PublishedText> shown = members.stream().map(edition.texts()::get)
        .map(other -> other.slug().equals(text.slug()) ? text : other.alone()).toList();
    return EditionTree.of(edition.with(shown), named, concept -> concepts.getOrDefault(concept, false), processor());
  }

  Jobs jobs() {
    return jobs;
  }

  /** For what is made of each text and asked for again. */
  Shelf shelf() {
    return shelf;
  }

  /** For so many bytes of it there is room in memory, of extracts and again of paragraphs. */
  long room() {
    return room;
  }

  Extracts extracts() {
    return extracts.get();
  }

  XdmNode full(PublishedText text) {
    return stylesheets.parse(text.akn(), text.slug());
  }
}
