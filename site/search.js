// The search. Its index lies in search/: scripts that each call searchPart, loaded only when a query needs them, so that it works from a
// disk and costs the same however large the collection is. org.engross.search makes it; what is cut and folded here is as there.
(() => {
  "use strict";
  const words = document.getElementById("search").dataset;
  const results = document.getElementById("results");
  const status = document.getElementById("status");
  const PAGE = 10;
  const LIMIT = 140000; // letters of the index after which no older texts are searched until the reader asks
  const SHOWN = 8; // values of a filter that are always shown
  let loaded = 0;

  // Loading.

  const parts = new Map();
  window.searchPart = (name, value) => {
    loaded += /^(words|lists|blocks)/.test(name) ? JSON.stringify(value).length : 0;
    parts.get(name).give(value);
  };
  const load = name => {
    if (!parts.has(name)) {
      const part = {};
      part.value = new Promise((give, fail) => {
        part.give = give;
        const script = document.createElement("script");
        script.src = "search/" + name + ".js?" + words.version;
        script.onerror = () => fail(new Error(name));
        document.head.append(script);
      });
      parts.set(name, part);
    }
    return parts.get(name).value;
  };

  const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const VALUES = new Uint8Array(128);
  [...LETTERS].forEach((letter, value) => { VALUES[letter.charCodeAt(0)] = value; });

  const numbers = text => {
    const found = [];
    for (let i = 0, number = 0, shift = 0; i < text.length; i++) {
      const value = VALUES[text.charCodeAt(i)];
      number |= (value & 31) << shift;
      shift += 5;
      if (value < 32) {
        found.push(number);
        number = shift = 0;
      }
    }
    return found;
  };

  // Rising numbers, each written as its distance from the one before.
  const rising = (text, first) => {
    let sum = first;
    return numbers(text).map(distance => { sum += distance; return sum; });
  };

  // Where a form stands: the places by the passages.
  const posting = text => {
    const places = new Map();
    const row = numbers(text);
    for (let i = 0, passage = 0; i < row.length;) {
      passage += row[i++];
      const found = [];
      for (let count = row[i++], place = 0; count > 0; count--) {
        found.push(place += row[i++]);
      }
      places.set(passage, found);
    }
    return places;
  };

  // Words.

  const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
  const HAN = /^\p{Script=Han}/u;
  const MARK = /[\p{P}\p{S}]/gu;

  const fold = word => word.normalize("NFKD").toLowerCase().replace(/[\p{M}\u0640]/gu, "").replace(/\u0649/g, "\u064A").replace(/\u0629/g, "\u0647");
  const foldMark = mark =>
    /[\u2018\u2019\u201A\u201B\u02BC\u2032`\u00B4\u2039\u203A]/.test(mark) ? "'" : /[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/.test(mark) ? "\""
      : /[\u2010-\u2015\u2212]/.test(mark) ? "-" : mark;

  // The words of a text in order, and the marks before and behind them; a Chinese sign goes with the next.
  const cut = text => {
    const found = { words: [], marks: [] };
    let end = 0;
    const marks = between => (between.match(MARK) || []).forEach(mark => found.marks.push({ form: foldMark(mark), place: found.words.length }));
    for (const match of text.matchAll(WORD)) {
      const form = fold(match[0]);
      if (form) {
        marks(text.slice(end, match.index));
        end = match.index + match[0].length;
        const next = HAN.test(form) && HAN.exec(text.slice(end));
        found.words.push({ form: next ? form + fold(next[0]) : form, start: match.index, end });
      }
    }
    marks(text.slice(end));
    return found;
  };

  const stem = (form, steps) => {
    if (HAN.test(form)) {
      return [...form][0];
    }
    return form.length === 1 ? form : steps.reduce((word, step) => {
      const rule = step.find(([pattern]) => new RegExp(pattern).test(word));
      return rule ? word.replace(new RegExp(rule[0]), rule[1]) : word;
    }, form);
  };

  // The query: clauses that must all be met, each a row of words and marks.

  const clauses = (query, exact) => [...query.matchAll(/["“”«»„]([^"“”«»„]*)["“”«»„]?|[^\s"“”«»„]+/gu)].map(([whole, quoted]) => {
    const phrase = quoted !== undefined;
    const { words: found, marks } = cut(phrase ? quoted : whole);
    const slots = found.map(({ form }, place) => ({ form, place, width: HAN.test(form) ? [...form].length : 1, any: !(phrase || exact) }))
      // The sign at the end of a row of Chinese is in the pair before it; a sign that is alone may begin any pair.
      .filter((slot, i, row) => !(HAN.test(slot.form) && slot.width === 1 && i > 0 && row[i - 1].width === 2))
      .map(slot => HAN.test(slot.form) ? { ...slot, any: slot.width === 1 } : slot);
    marks.filter(mark => phrase || mark.form === "/" && mark.place > 0 && mark.place < found.length).forEach(mark => slots.push({ ...mark, width: 0 }));
    return { phrase, length: found.length, slots, text: whole };
  }).filter(clause => clause.slots.length);

  const forms = async (catalogue, key) => {
    let file = 0;
    for (let high = catalogue.words.length; high - file > 1;) {
      const middle = (file + high) >> 1;
      if (catalogue.words[middle] <= key) { file = middle; } else { high = middle; }
    }
    const found = (await load("words/" + file))[key] || {};
    return Object.entries(found).map(([form, list]) => typeof list === "string"
      ? { form, runs: [Promise.resolve(posting(list))], firsts: [0], size: list.length }
      : { form, runs: [], firsts: list.slice(1), size: 16000 * (list.length - 1), file: "lists/" + file + "-" + list[0] + "-" });
  };

  const prepare = (catalogue, clause) => Promise.all(clause.slots.map(async slot => {
    const found = await forms(catalogue, slot.width ? stem(slot.form, catalogue.stems) : slot.form);
    slot.lists = found.filter(list => slot.any || list.form === slot.form);
    slot.size = slot.lists.reduce((sum, list) => sum + list.size, 0);
  }));

  // Where the forms of a slot stand between two passages; where only some passages matter, only the runs that may hold them are loaded.
  const places = async (slot, from, to, among) => {
    const maps = [];
    for (const list of slot.lists) {
      for (let run = 0; run < list.firsts.length; run++) {
        const low = Math.max(from, list.firsts[run]);
        const high = Math.min(to, run + 1 < list.firsts.length ? list.firsts[run + 1] : to);
        if (low < high && (!among || among.some(passage => passage >= low && passage < high))) {
          list.runs[run] = list.runs[run] || load(list.file + run).then(posting);
          maps.push(await list.runs[run]);
        }
      }
    }
    return maps;
  };

  // The passages between two that meet a clause, each with the places where it begins.
  const meet = async (clause, from, to, before) => {
    let starts = null;
    for (const slot of [...clause.slots].sort((a, b) => a.size - b.size)) {
      const among = starts ? [...starts.keys()] : before && [...before.keys()];
      const maps = await places(slot, from, to, among);
      const next = new Map();
      const keep = (passage, found) => {
        const begin = found.map(place => place - slot.place).filter(place => !starts || starts.get(passage).includes(place));
        if (begin.length) {
          next.set(passage, (next.get(passage) || []).concat(begin));
        }
      };
      for (const map of maps) {
        if (among) {
          among.forEach(passage => map.has(passage) && keep(passage, map.get(passage)));
        } else {
          map.forEach((found, passage) => { if (passage >= from && passage < to) { keep(passage, found); } });
        }
      }
      starts = next;
      if (!starts.size) {
        break;
      }
    }
    return starts;
  };

  const find = async (query, from, to) => {
    const met = [];
    for (const clause of [...query].sort((a, b) => Math.min(...a.slots.map(slot => slot.size)) - Math.min(...b.slots.map(slot => slot.size)))) {
      const before = met.length ? met[met.length - 1].starts : null;
      const starts = await meet(clause, from, to, before);
      met.push({ clause, starts });
      if (!starts.size) {
        return [];
      }
    }
    return [...met[met.length - 1].starts.keys()].sort((a, b) => a - b).map(passage => {
      const marked = new Set();
      met.forEach(({ clause, starts }) => starts.get(passage).forEach(start => clause.slots.forEach(slot => {
        for (let i = 0; i < slot.width; i++) { marked.add(start + slot.place + i); }
      })));
      let offset = 0;
      const row = query.map(clause => ({ starts: met.find(one => one.clause === clause).starts.get(passage), offset: (offset += clause.length) - clause.length }));
      const close = query.length > 1 && row[0].starts.some(start => row.every(one => one.starts.includes(start + one.offset)));
      return { passage, marked, close };
    });
  };

  // What passages are: their texts, kinds and opening words.

  const block = async number => {
    const part = await load("blocks/" + number);
    const row = Array.isArray(part[0]) ? null : numbers(part[0]);
    if (row) {
      const texts = [];
      for (let i = 0, first = number * catalogue.block; i < row.length; i += 4) {
        first += row[i];
        texts.push({ first, organ: row[i + 1], year: row[i + 2], session: row[i + 3], symbol: part[4][i / 4] });
      }
      const named = new Map();
      const places = numbers(part[5]);
      for (let i = 0, passage = number * catalogue.block; i < places.length; i += 2 + places[i + 1]) {
        passage += places[i];
        named.set(passage, places.slice(i + 2, i + 2 + places[i + 1]));
      }
      part[5] = named;
      part[6] = numbers(part[6]);
      part[0] = texts;
      part[1] = numbers(part[1]);
      part[3] = rising(part[3], number * catalogue.block);
    }
    return { texts: part[0], codes: part[1], record: part[2], starts: part[3], named: part[5], states: part[6] };
  };

  const last = (row, test) => {
    let low = 0;
    for (let high = row.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (test(row[middle])) { low = middle; } else { high = middle; }
    }
    return low;
  };

  const describe = async hit => {
    const number = Math.floor(hit.passage / catalogue.block);
    const { texts, codes, record, starts, named, states } = await block(number);
    const text = texts[last(texts, one => one.first <= hit.passage)];
    const code = codes[hit.passage - number * catalogue.block];
    const file = last(starts, start => start <= hit.passage);
    return {
      ...hit, text: text.symbol, first: text.first, body: catalogue.organs[text.organ][0], year: text.year ? String(text.year) : "", kind: catalogue.kinds[code & 7],
      session: text.session ? catalogue.sessions[text.session - 1] : "", verb: code >> 3 ? catalogue.verbs[(code >> 3) - 1] : "",
      instrument: (named.get(hit.passage) || []).map(place => instruments[place][0]), state: catalogue.states[(states[hit.passage - number * catalogue.block] || 0) - 1] || [], record: record + file, start: starts[file],
    };
  };

  // The record of a passage and the text it is of.
  const record = async hit => {
    let text = null;
    let number = hit.start;
    for (const entry of await load("records/" + hit.record)) {
      if (!Array.isArray(entry)) {
        text = entry;
      } else if (number++ === hit.passage) {
        return { text, label: entry[0], anchor: entry[1], opening: entry[2], words: entry[3], parts: entry.slice(4)[0] || [] };
      }
    }
    throw new Error("records/" + hit.record);
  };

  // "71/167 para 27": the paragraph of that name, or the text.

  const plain = label => label.toLowerCase()
    .replace(/preambular(\s+para(graph)?s?\.?)?/g, "pp").replace(/operative(\s+para(graph)?s?\.?)?|para(graph)?s?\b\.?|§/g, "op")
    .replace(/\bsec(tion)?\b/g, "").replace(/\bnotes?\b/g, "n").replace(/[^\p{L}\p{N}()]/gu, "").replace(/^(?=\d)/, "op").replace(/opop/g, "op");

  const jump = async query => {
    const tokens = query.toLowerCase().replace(/^.*\bresolution\s+/, "").replace(/,/g, " ").replace(/(\d)(?=(pp|op)\d)/, "$1 ").trim().split(/\s+/);
    for (let count = Math.min(4, tokens.length); count > 0; count--) {
      const key = "=" + tokens.slice(0, count).join("");
      if (!/\d/.test(key)) {
        continue;
      }
      const [list] = await forms(catalogue, key);
      const passages = list ? [...(await list.runs[0]).keys()] : [];
      const wanted = plain(tokens.slice(count).join(" "));
      const found = [];
      for (const passage of passages) {
        const hit = await named(passage, wanted);
        if (hit) {
          found.push(hit);
        }
      }
      if (found.length) {
        return found;
      }
    }
    return [];
  };

  // Looks through the records of a text, which begin with its title, for a label.
  const named = async (title, wanted) => {
    const first = await describe({ passage: title });
    const { text } = await record(first);
    if (!wanted) {
      return { text, label: "", anchor: "" };
    }
    for (let file = first.record; ; file++) {
      let own = false;
      for (const entry of await load("records/" + file).catch(() => [])) {
        if (!Array.isArray(entry)) {
          own = entry.first === text.first;
          if (entry.first > text.first) {
            return null;
          }
        } else if (own) {
          const hit = [[entry[0], entry[1]], ...(entry[4] || []).map(part => part.slice(1))].find(([label]) => plain(label) === wanted);
          if (hit) {
            return { text, label: hit[0], anchor: hit[1], words: entry[3] };
          }
        }
      }
      if (!own) {
        return null;
      }
    }
  };

  // The page.

  const phrase = (key, ...values) => words[key].replace(/\{(\d)\}/g, (_, n) => values[n - 1]);
  const counted = (key, number) => number === 1 && words[key + "One"] ? words[key + "One"] : phrase(key, number.toLocaleString(document.documentElement.lang));
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const asked = new URLSearchParams(location.search);
  const address = changes => {
    const next = new URLSearchParams(asked);
    ["page", "reach"].forEach(name => next.delete(name));
    Object.entries(changes).forEach(([name, value]) => value ? next.set(name, value) : next.delete(name));
    return "?" + next;
  };
  // With one value of a filter more, or less.
  const toggled = (name, value) => {
    const next = new URLSearchParams(address({}));
    const others = next.getAll(name).filter(one => one !== value);
    const row = next.getAll(name).includes(value) ? others : [...others, value];
    next.delete(name);
    row.forEach(one => next.append(name, one));
    return "?" + next;
  };
  const date = iso => iso ? new Date(iso + "T00:00:00Z").toLocaleDateString(document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang,
    { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }) : words.undated;

  // The words of a passage around the most of what was found, with its opening words before them.
  const snippet = (found, marked) => {
    const { words: row } = cut(found.words);
    const hits = row.map((word, place) => place).filter(place => marked.has(place));
    const width = 46;
    const count = start => new Set(hits.filter(place => place >= start && place < start + width - 8).map(place => row[place].form)).size;
    const best = hits.reduce((start, place) => count(place) > count(start) ? place : start, hits[0] || 0);
    const from = best < width - 12 ? 0 : best - 8;
    const to = Math.min(row.length, from + width);
    const text = element("p", { className: "snippet", lang: found.text.language, dir: found.text.language === "ar" ? "rtl" : "ltr" });
    let at = from ? row[from].start : 0;
    const opening = from ? found.opening : Math.max(0, Math.min(found.opening, row.length && to < row.length ? row[to - 1].end : found.opening));
    const add = (end, name) => {
      // What opens the paragraph is in italics, marked or not.
      for (const [stop, italic] of [[Math.min(end, opening), true], [end, false]]) {
        if (stop > at) {
          const piece = found.words.slice(at, stop);
          const inner = italic ? element("i", {}, piece) : piece;
          text.append(name ? element(name, {}, inner) : inner);
          at = stop;
        }
      }
    };
    if (from) {
      if (opening && opening < at) {
        text.append(element("i", {}, found.words.slice(0, opening)), " ");
      }
      text.append("… ");
    }
    const shown = hits.filter(place => place >= from && place < to);
    shown.forEach((place, i) => {
      add(row[place].start, i > 0 && shown[i - 1] === place - 1 ? "mark" : "");
      add(row[place].end, "mark");
    });
    add(to < row.length ? row[to - 1].end : found.words.length, "");
    if (to < row.length) {
      text.append(" …");
    }
    text.normalize();
    const within = place => found.parts.filter(part => part[0] <= row[place].start).pop();
    const part = shown.length && within(shown[0]) === within(shown[shown.length - 1]) ? within(shown[0]) : null;
    return { text, label: part ? part[1] : found.label, anchor: part ? part[2] : found.anchor };
  };

  const href = (text, anchor) => text.path + "/index.html" + (anchor ? "#" + anchor : "");

  // Hits by text, in their order.
  const list = found => {
    const groups = [];
    found.forEach(one => {
      const group = groups[groups.length - 1];
      if (group && group.text.path === one.record.text.path) { group.hits.push(one); } else { groups.push({ text: one.record.text, hits: [one] }); }
    });
    return groups.map(({ text, hits }) => element("section", { className: "found" },
      element("h3", {}, element("a", { href: href(text, "") }, element("span", { className: "symbol" }, text.symbol), " ",
        element("span", { className: "title", lang: text.language }, text.title)), " ", element("span", { className: "date" }, date(text.date))),
      element("ol", {}, ...hits.map(hit => {
        const { text: line, label, anchor } = snippet(hit.record, hit.marked);
        return element("li", {}, element("a", { className: "label", href: href(text, anchor), ariaLabel: text.symbol + " " + (label || words[hit.kind]) },
          label || words[hit.kind]), line);
      }))));
  };

  const facets = { kind: value => words[value] || value, verb: value => value, state: value => words["state" + value[0].toUpperCase() + value.slice(1)] || value, body: value => (catalogue.organs.find(([code]) => code === value) || [value, value])[1], year: value => value,
    session: value => value, instrument: value => (instruments.find(([slug]) => slug === value) || [value, value])[1], text: value => value };
  // A passage may name several instruments, and be revised and moved; of all else it has one value, or none.
  const valuesOf = (hit, name) => [].concat(hit[name]).filter(value => value);
  // Of a filter any of the values that were chosen will do; every filter must be met.
  const chosen = Object.fromEntries(Object.keys(facets).map(name => [name, [...new Set(asked.getAll(name).filter(value => value))]]));
  const asks = Object.keys(facets).filter(name => chosen[name].length);
  const meets = (hit, name) => valuesOf(hit, name).some(value => chosen[name].includes(value));
  const removal = (name, value, className) => element("a", { href: toggled(name, value), className, ariaLabel: phrase("remove", facets[name](value)) }, facets[name](value) + " ×");

  // The filters, with how many hits each value leaves beside the other filters.
  const filters = hits => {
    const boxes = Object.entries(facets).map(([name, called]) => {
      const counts = new Map();
      hits.filter(hit => asks.every(one => one === name || meets(hit, one)))
        .forEach(hit => valuesOf(hit, name).forEach(value => counts.set(value, (counts.get(value) || 0) + 1)));
      chosen[name].filter(value => !counts.has(value)).forEach(value => counts.set(value, 0));
      if (counts.size < 2 && !chosen[name].length) {
        return null;
      }
      const values = [...counts].sort(["year", "session"].includes(name) ? (a, b) => parseInt(b[0], 10) - parseInt(a[0], 10) : name === "kind" ? (a, b) => catalogue.kinds.indexOf(a[0]) - catalogue.kinds.indexOf(b[0])
        : (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).sort((a, b) => chosen[name].includes(b[0]) - chosen[name].includes(a[0]));
      const items = values.map(([value, count]) => element("li", {}, chosen[name].includes(value)
        ? removal(name, value, "chosen") : element("a", { href: toggled(name, value) }, called(value)), " ", element("span", { className: "count" }, count.toLocaleString("en"))));
      const box = element("section", {}, element("h2", {}, words[name + "Filter"]), element("ul", {}, ...items.slice(0, SHOWN)));
      if (items.length > SHOWN) {
        box.append(element("details", {}, element("summary", {}, phrase("more", items.length - SHOWN)), element("ul", {}, ...items.slice(SHOWN, 200))));
      }
      return box;
    });
    return boxes.filter(box => box);
  };

  const pages = (page, count, further) => {
    const total = Math.ceil(count / PAGE);
    const near = [...Array(total).keys()].map(n => n + 1).filter(n => n === 1 || n === total || Math.abs(n - page) < 3);
    const items = near.flatMap((n, i) => [
      ...(i && near[i - 1] !== n - 1 ? [element("li", {}, "…")] : []),
      element("li", {}, n === page ? element("span", { ariaCurrent: "page" }, String(n)) : element("a", { href: address({ page: String(n), reach: asked.get("reach") }), ariaLabel: phrase("page", n) }, String(n))),
    ]);
    return [
      ...(total > 1 ? [element("nav", { className: "paging", ariaLabel: words.pages }, element("ul", {}, ...items))] : []),
      ...(further ? [element("p", {}, element("a", { href: further }, words.further))] : []),
    ];
  };

  const leads = found => phrase("leads", [found.text.symbol, found.label].filter(Boolean).join(" "));

  const landing = found => element("section", { className: "jump", ariaLabel: words.goTo },
    ...found.map(({ text, label, anchor, words: line }) => element("p", {},
      element("a", { href: href(text, anchor) }, words.goTo + " ", element("b", {}, [text.symbol, label].filter(Boolean).join(" "))), " ",
      element("span", { className: "title" }, line ? line.slice(0, 110) + (line.length > 110 ? " …" : "") : text.title))));

  let catalogue;
  let instruments;

  const search = async query => {
    // The history of words is told from the oldest text on, so that all must be searched.
    const history = asked.get("order") === "history";
    const reach = history ? Infinity : Math.max(1, Number(asked.get("reach")) || 1);
    const page = Math.max(1, Number(asked.get("page")) || 1);
    const jumps = await jump(query);
    if (jumps.length) {
      results.append(landing(jumps));
      results.querySelector("a").focus();
      if (jumps.some(found => found.anchor)) {
        status.textContent = leads(jumps[0]);
        return;
      }
    }
    const wanted = clauses(query, asked.get("exact"));
    if (!wanted.length) {
      status.textContent = words.none;
      return;
    }
    await Promise.all(wanted.map(clause => prepare(catalogue, clause)));
    const all = [];
    const blocks = Math.ceil(catalogue.passages / catalogue.block);
    let number = 0;
    for (; number < blocks && (number === 0 || loaded <= LIMIT * reach); number++) {
      const found = await find(wanted, number * catalogue.block, Math.min(catalogue.passages, (number + 1) * catalogue.block));
      all.push(...await Promise.all(found.map(describe)));
    }
    const complete = number >= blocks;
    const hits = all.filter(hit => asks.every(name => meets(hit, name)));
    const since = complete ? "" : (({ texts }) => texts[texts.length - 1].year)(await block(number - 1));
    hits.sort((a, b) => b.close - a.close || (history ? b.first - a.first : 0) || a.passage - b.passage);
    const shown = hits.slice((page - 1) * PAGE, page * PAGE);
    await Promise.all(shown.map(async hit => { hit.record = await record(hit); }));

    const texts = new Set(hits.map(hit => hit.text)).size;
    status.textContent = (hits.length ? counted("found", hits.length) + " " + counted("inTexts", texts) : words.none) + (complete ? "" : " " + phrase("since", since));
    const close = shown.filter(hit => hit.close);
    const main = element("div", { className: "hits" });
    if (texts > 1) {
      main.append(element("p", { className: "order" }, element("a", { href: address({ order: history ? "" : "history" }) }, history ? words.newest : words.history)));
    }
    const some = hits.some(hit => hit.close) && hits.some(hit => !hit.close);
    const others = shown.filter(hit => !hit.close);
    const heading = text => element("h2", { className: some ? "" : "hidden" }, text);
    if (close.length) {
      main.append(heading(words.together), ...list(close));
    }
    if (others.length) {
      main.append(heading(words.apart), ...list(others));
    }
    if (!hits.length && jumps.length) {
      status.textContent = leads(jumps[0]);
    } else if (!hits.length) {
      main.append(element("div", { className: "advice" }, ...advice(query, wanted)));
    }
    main.append(...pages(page, hits.length, complete ? "" : address({ reach: String(reach + 1), page: String(page) })));
    const boxes = filters(all);
    results.append(element("div", { className: "columns" }, ...(boxes.length ? [
      // Where the filters are folded away, those that were chosen are not.
      element("aside", {}, element("p", { className: "asked-for" }, ...asks.flatMap(name => chosen[name].map(value => removal(name, value, "")))),
        element("details", { open: matchMedia("(min-width: 44rem)").matches }, element("summary", {}, words.filters), ...boxes))] : []), main));
  };

  // Where nothing is found: which words are nowhere, and wider questions.
  const advice = (query, wanted) => {
    const nowhere = wanted.filter(clause => clause.slots.some(slot => !slot.lists.length)).map(clause => clause.text);
    const lines = nowhere.length ? [element("p", {}, phrase("nowhere", nowhere.join(", ")))] : [];
    const offers = [];
    if (asks.length) {
      offers.push([words.withoutFilters, address(Object.fromEntries(Object.keys(facets).map(name => [name, ""])))]);
    }
    if (asked.get("exact")) {
      offers.push([words.withStems, address({ exact: "" })]);
    }
    if (wanted.some(clause => clause.phrase)) {
      offers.push([words.withoutQuotes, address({ q: query.replace(/["“”«»„]/g, " ").trim() })]);
    }
    return lines.concat(offers.map(([text, to]) => element("p", {}, element("a", { href: to }, text))));
  };

  const start = async () => {
    const query = (asked.get("q") || "").trim();
    const form = document.querySelector("#search form");
    form.elements.q.value = query;
    form.elements.exact.checked = Boolean(asked.get("exact"));
    document.getElementById("search").classList.toggle("asked", Boolean(query));
    if (query) {
      document.title = query + " – " + document.title;
      status.textContent = words.searching;
    }
    [catalogue, instruments] = await Promise.all([load("catalogue"), load("instruments")]);
    // Who types the name of a paragraph here goes there with the enter key.
    let aim = null;
    const preview = document.getElementById("preview");
    form.elements.q.addEventListener("input", async () => {
      const typed = form.elements.q.value.trim();
      const found = /\d/.test(typed) && typed.length < 80 ? await jump(typed).catch(() => []) : [];
      if (form.elements.q.value.trim() === typed) {
        aim = found.length === 1 && found[0].anchor ? found[0] : null;
        preview.replaceChildren(...(aim ? [landing([aim])] : []));
      }
    });
    form.addEventListener("submit", event => {
      if (aim) {
        event.preventDefault();
        location.href = href(aim.text, aim.anchor);
      }
    });
    if (query) {
      await search(query);
    }
  };

  start().catch(error => { status.textContent = phrase("broken", error.message); });
})();
