package org.engross.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmArray;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmValue;

/** The files of an index, read as the script of the search page reads them, but all at once. */
final class ReadIndex {
  private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

  private static final Processor PROCESSOR = new Processor(false);

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, Object> values = new HashMap<>();
  /** Where each form stands: places by passages. */
  private final Map<String, Map<Integer, Set<Integer>>> forms = new HashMap<>();

  ReadIndex(List<IndexedText> texts) throws IOException, SaxonApiException {
    SearchIndex.write(texts, PassageStates.NONE, run -> () -> run, files::put);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String script = new String(file.getValue(), StandardCharsets.UTF_8);
      int comma = script.indexOf(',');
      values.put(script.substring("searchPart(\"".length(), comma - 1), json(script.substring(comma + 1, script.length() - 3)));
    }
    for (String name : values.keySet()) {
      if (name.startsWith("words/")) {
        ((Map<?, ?>) values.get(name)).values().forEach(stem -> ((Map<?, ?>) stem).forEach((form, list) -> forms.put((String) form, posting(name, list))));
      }
    }
  }

  Map<String, byte[]> files() {
    return files;
  }

  Object value(String name) {
    return values.get(name);
  }

  Set<String> forms() {
    return forms.keySet();
  }

  /** The passages with these forms in a row; a form of null stands for any, and marks have the place of the form behind them. */
  Set<Integer> row(List<String> row, Map<String, Integer> marks) {
    Map<Integer, Set<Integer>> starts = null;
    for (int i = 0; i < row.size(); i++) {
      starts = meet(starts, row.get(i), i);
    }
    for (Map.Entry<String, Integer> mark : marks.entrySet()) {
      starts = meet(starts, mark.getKey(), mark.getValue());
    }
    return new TreeSet<>(starts.keySet());
  }

  private Map<Integer, Set<Integer>> meet(Map<Integer, Set<Integer>> before, String form, int offset) {
    Map<Integer, Set<Integer>> next = new HashMap<>();
    forms.getOrDefault(form, Map.of()).forEach((passage, places) -> {
      Set<Integer> starts = new TreeSet<>();
      places.stream().map(place -> place - offset).filter(start -> before == null || before.getOrDefault(passage, Set.of()).contains(start)).forEach(starts::add);
      if (!starts.isEmpty()) {
        next.put(passage, starts);
      }
    });
    return next;
  }

  private Map<Integer, Set<Integer>> posting(String file, Object list) {
    if (list instanceof String run) {
      return run(run);
    }
    Map<Integer, Set<Integer>> all = new TreeMap<>();
    List<?> parts = (List<?>) list;
    for (int run = 0; run < parts.size() - 1; run++) {
      Map<Integer, Set<Integer>> found = run((String) values.get("lists/" + file.replace("words/", "") + "-" + parts.get(0) + "-" + run));
      if (found.keySet().iterator().next() != Integer.parseInt(parts.get(run + 1).toString())) {
        throw new IllegalStateException("the first passage of a run is not the one that is named");
      }
      all.putAll(found);
    }
    return all;
  }

  private static Map<Integer, Set<Integer>> run(String text) {
    List<Integer> numbers = numbers(text);
    Map<Integer, Set<Integer>> found = new LinkedHashMap<>();
    int passage = 0;
    for (int i = 0; i < numbers.size();) {
      passage += numbers.get(i++);
      Set<Integer> places = new TreeSet<>();
      int place = 0;
      for (int count = numbers.get(i++); count > 0; count--) {
        place += numbers.get(i++);
        places.add(place);
      }
      found.put(passage, places);
    }
    return found;
  }

  static List<Integer> numbers(String text) {
    List<Integer> found = new ArrayList<>();
    int number = 0;
    int shift = 0;
    for (char letter : text.toCharArray()) {
      int value = LETTERS.indexOf(letter);
      number |= (value & 31) << shift;
      shift += 5;
      if (value < 32) {
        found.add(number);
        number = 0;
        shift = 0;
      }
    }
    return found;
  }

  private static Object json(String text) throws SaxonApiException {
    XPathCompiler compiler = PROCESSOR.newXPathCompiler();
    compiler.declareVariable(new QName("text"));
    XPathSelector selector = compiler.compile("parse-json($text)").load();
    selector.setVariable(new QName("text"), new XdmAtomicValue(text));
    return plain(selector.evaluate());
  }

  private static Object plain(XdmValue value) {
    if (value instanceof XdmMap map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.entrySet().forEach(entry -> plain.put(entry.getKey().getStringValue(), plain(entry.getValue())));
      return plain;
    }
    if (value instanceof XdmArray array) {
      return array.asList().stream().map(ReadIndex::plain).toList();
    }
    return ((XdmItem) value).getStringValue();
  }
}
