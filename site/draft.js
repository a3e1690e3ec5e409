// Check my draft: compares paragraphs that are pasted with agreed language. All of it happens here; the policy of the page lets nothing out.
(() => {
  const root = document.getElementById("draft");
  const form = root.querySelector("form");
  const status = root.querySelector("[role=status]");
  const results = document.getElementById("draft-results");
  const said = root.dataset;
  const agreed = new Map();
  let verbs = new Map();
  window.engrossAgreed = text => agreed.set(text.slug, text);
  window.engrossVerbs = list => { verbs = new Map(list.map(([scale, rank, verb]) => [verb.toLowerCase(), { scale, rank }])); };

  const load = address => new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = done;
    script.onerror = () => failed(new Error(address));
    document.head.append(script);
  });

  // rule: a symbol, a date or a number is one word; number does not change a word.
  const WORD = /[\p{L}\p{N}]+(?:[/.,’'][\p{L}\p{N}]+)*/gu;
  const exact = text => (text.normalize("NFKC").toLowerCase().replaceAll("’", "'").match(WORD) || []);
  const stem = word => /\d/.test(word) ? word : word.replace(/ies$/, "y").replace(/([^s])s$/, "$1");

  const measured = (words, passage) => ({ ...passage, words, exact: exact(words), keys: exact(words).map(stem) });

  // A word says the more of where a paragraph comes from the fewer paragraphs have it.
  const weigh = passages => {
    const count = new Map();
    passages.forEach(passage => new Set(passage.keys).forEach(key => count.set(key, (count.get(key) || 0) + 1)));
    const all = Math.log(Math.max(8, passages.length));
    return key => Math.max(0.02, 1 - Math.log(count.get(key) || 1) / all);
  };

  const pairs = (keys, weight, take) => {
    let last = null;
    keys.forEach(key => {
      if (weight(key) >= 0.1) {
        if (last !== null) {
          take(last + " " + key, Math.min(weight(last), weight(key)));
        }
        last = key;
      }
    });
  };

  const indexOf = (passages, weight) => {
    const index = new Map();
    passages.forEach(passage => pairs(passage.keys, weight, pair => {
      if (!index.has(pair)) {
        index.set(pair, new Set());
      }
      index.get(pair).add(passage);
    }));
    return index;
  };

  const candidates = (paragraph, index, weight) => {
    const shared = new Map();
    pairs(paragraph.keys, weight, (pair, value) => (index.get(pair) || []).forEach(passage => shared.set(passage, (shared.get(passage) || 0) + value)));
    return [...shared].filter(([, value]) => value >= 0.3).sort((one, other) => other[1] - one[1]).slice(0, 24).map(([passage]) => passage);
  };

  // The longest common order, in which rare words and neighbours count more; for each later place the earlier one, or -1.
  const align = (from, to, worth) => {
    const n = Math.min(from.length, 3000);
    const m = Math.min(to.length, 3000);
    const best = Array.from({ length: n + 1 }, () => new Float32Array(m + 1));
    const run = Array.from({ length: n + 1 }, () => new Float32Array(m + 1).fill(-Infinity));
    for (let i = n - 1; i >= 0; i--) {
      for (let j = m - 1; j >= 0; j--) {
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (from[i] === to[j]) {
          run[i][j] = worth(to[j]) + 0.05 + Math.max(best[i + 1][j + 1], run[i + 1][j + 1] + 0.3);
          best[i][j] = Math.max(best[i][j], run[i][j]);
        }
      }
    }
    const places = new Array(to.length).fill(-1);
    let i = 0;
    let j = 0;
    let behind = false;
    while (i < n && j < m) {
      const taken = run[i][j] > -Infinity && run[i][j] + (behind ? 0.3 : 0) >= best[i][j];
      if (taken) {
        places[j++] = i++;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
      behind = taken;
    }
    return places;
  };

  // rule: a text is taken over in phrases, a subject is shared in words.
  const likeness = (from, to, weight) => {
    const places = align(from.keys, to.keys, weight);
    const trust = [0.3, 0.6, 0.85, 1];
    let shared = 0;
    for (let start = 0; start < places.length;) {
      let end = start + 1;
      while (places[start] >= 0 && end < places.length && places[end] === places[end - 1] + 1) {
        end++;
      }
      if (places[start] >= 0) {
        to.keys.slice(start, end).forEach(key => { shared += trust[Math.min(end - start, 4) - 1] * weight(key); });
      }
      start = end;
    }
    const mass = keys => keys.reduce((sum, key) => sum + weight(key), 0);
    const same = from.exact.length === to.exact.length && from.exact.every((word, place) => word === to.exact[place]);
    const [ofEarlier, ofLater] = [mass(from.keys), mass(to.keys)];
    const value = 2 * shared / Math.max(0.01, ofEarlier + ofLater);
    // A paragraph that is a part of another was taken out of it.
    const contained = shared >= 2 && shared >= 0.55 * Math.min(ofEarlier, ofLater);
    return { from, same, value: same ? 2 : value, counts: same || contained || value >= 0.33 && shared >= 1.5 };
  };

  const redline = (from, to) => {
    const tokens = text => text.match(/[\p{L}\p{N}]+(?:[/.,’'-][\p{L}\p{N}]+)*|\s+|./gu) || [];
    const earlier = tokens(from);
    const later = tokens(to);
    const places = align(earlier, later, token => /[\p{L}\p{N}]/u.test(token) ? 1 : 0.01);
    const runs = [];
    const add = (kind, text) => {
      if (text) {
        runs.push({ kind, text });
      }
    };
    let i = 0;
    for (let j = 0; j < later.length;) {
      const start = j;
      while (j < later.length && places[j] < 0) {
        j++;
      }
      const next = j < later.length ? places[j] : earlier.length;
      add("del", earlier.slice(i, next).join(""));
      add("ins", later.slice(start, j).join(""));
      i = next;
      const first = j;
      while (j < later.length && places[j] === i) {
        i++;
        j++;
      }
      add("same", later.slice(first, j).join(""));
    }
    add("del", earlier.slice(i).join(""));
    return folded(runs);
  };

  // A blank or a comma between two changes belongs to both of them.
  const folded = runs => {
    const merged = [];
    runs.forEach((run, place) => {
      const bridge = run.kind === "same" && !/[\p{L}\p{N}]/u.test(run.text) && place > 0 && place < runs.length - 1;
      const pieces = bridge ? [{ kind: "del", text: run.text }, { kind: "ins", text: run.text }] : [run];
      pieces.forEach(piece => {
        const open = [];
        for (let back = merged.length - 1; back >= 0 && merged[back].kind !== "same"; back--) {
          open.push(merged[back]);
        }
        const mate = open.find(one => one.kind === piece.kind);
        if (mate && piece.kind !== "same") {
          mate.text += piece.text;
        } else {
          merged.push({ ...piece });
        }
      });
    });
    return merged;
  };

  const opening = words => {
    const bare = words.toLowerCase().replace(/^(also|further|again)\s+/, "").replace(/^(\p{L}+) (also|further|again)\b/u, "$1");
    return [...verbs.keys()].filter(verb => bare.startsWith(verb)).sort((one, other) => other.length - one.length)[0];
  };

  const shift = (from, to) => {
    const before = opening(from);
    const after = opening(to);
    if (!before || !after || before === after) {
      return null;
    }
    const [low, high] = [verbs.get(before), verbs.get(after)];
    const kind = low.scale !== high.scale ? "other" : low.rank === high.rank ? null : low.rank < high.rank ? "strengthened" : "softened";
    return kind && said.shift.replace("{1}", before).replace("{2}", after).replace("{3}", said[kind]);
  };

  // A few words that end as no paragraph does are a heading; "The General Assembly," opens a text.
  const isParagraph = part => exact(part).length > 4 || /[,;.:\u060c\u061b\u3002\uff0c]$/.test(part) && !/^The \p{Lu}[\p{L} -]*,$/u.test(part);

  // Paragraphs are parted by empty lines; where there are none, a line that ends a clause ends one.
  const paragraphs = text => {
    const clean = text.replaceAll("\r", "").trim();
    const parts = /\n\s*\n/.test(clean) ? clean.split(/\n\s*\n/) : clean.split(/(?<=[,;.:])\s*\n/);
    return parts.map(part => part.replace(/\s+/g, " ").trim().replace(/^(\d+\s*[.)]|\([a-z]+\)|[-–•*])\s+/, "")).filter(isParagraph);
  };

  const check = (draft, texts) => {
    const passages = texts.flatMap(text => text.paragraphs.map(([label, anchor, words]) => measured(words, { label, anchor, text })));
    const weight = weigh(passages);
    const index = indexOf(passages, weight);
    const taken = new Map(texts.map(text => [text, new Set()]));
    const lines = draft.map(words => {
      const paragraph = measured(words, {});
      const alike = candidates(paragraph, index, weight).map(passage => likeness(passage, paragraph, weight)).filter(one => one.counts);
      alike.forEach(one => taken.get(one.from.text).add(one.from));
      // Of equal wordings the newest is quoted.
      alike.sort((one, other) => Math.round(other.value * 20) - Math.round(one.value * 20) || other.from.text.adopted.localeCompare(one.from.text.adopted));
      const from = alike.length ? alike[0].from : null;
      return { words, from, state: !from ? "new" : alike[0].same ? "repeated" : "changed" };
    });
    let last = null;
    [...texts].sort((one, other) => other.adopted.localeCompare(one.adopted)).forEach(text => {
      if (taken.get(text).size > 1.5 * (last ? taken.get(last).size : 0)) {
        last = text;
      }
    });
    return { lines, last, left: last ? passages.filter(passage => passage.text === last && !taken.get(last).has(passage)) : [] };
  };

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };

  const link = passage => element("a", { class: "label", href: said.root + passage.text.page + "#" + passage.anchor }, passage.text.symbol + ", " + passage.label);
  const marked = runs => runs.map(run => run.kind === "same" ? run.text : element(run.kind, {}, run.text));

  const show = outcome => {
    const list = element("ol", { class: "draft-lines" }, ...outcome.lines.map(line => {
      const item = element("li", { class: line.state }, element("p", { class: "acts" }, element("b", {}, said[line.state]), " "));
      if (line.from) {
        item.firstChild.append(link(line.from), " " + line.from.text.adopted);
        const acts = shift(line.from.words, line.words);
        if (acts) {
          item.firstChild.append(" ", element("b", { class: "shift" }, acts));
        }
      }
      item.append(element("p", { class: "redline" }, ...(line.state === "changed" ? marked(redline(line.from.words, line.words)) : [line.words])));
      return item;
    }));
    const count = state => outcome.lines.filter(line => line.state === state).length;
    status.textContent = (outcome.last ? said.summary : said.strange).replace("{1}", count("repeated")).replace("{2}", count("changed")).replace("{3}", count("new")).replace("{4}", outcome.left.length);
    results.replaceChildren(list);
    if (outcome.left.length) {
      results.append(element("h2", {}, said.left.replace("{1}", outcome.last.symbol)),
        element("ul", { class: "draft-left" }, ...outcome.left.map(passage => element("li", {}, link(passage), element("p", {}, passage.words)))));
    }
  };

  form.addEventListener("submit", async event => {
    event.preventDefault();
    const draft = paragraphs(form.elements.draft.value);
    if (!draft.length) {
      status.textContent = said.empty;
      return;
    }
    status.textContent = said.working;
    try {
      const slugs = form.elements.texts.selectedOptions[0].dataset.texts.split(" ");
      if (!verbs.size) {
        await load("agreed/verbs.js");
      }
      for (const slug of slugs.filter(one => !agreed.has(one))) {
        await load("agreed/" + slug + ".js");
      }
      show(check(draft, slugs.map(slug => agreed.get(slug))));
    } catch {
      status.textContent = said.broken;
    }
  });
})();
