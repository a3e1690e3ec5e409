// Check my draft: compares paragraphs that are pasted with agreed language. All of it happens here; the policy of the page lets nothing out.
(() => {
  const likeness = window.engrossLikeness;
  const redline = window.engrossRedline;
  const root = document.getElementById("draft");
  const form = root.querySelector("form");
  const status = root.querySelector("[role=status]");
  const results = document.getElementById("draft-results");
  const said = root.dataset;
  const [PREAMBLE, OPERATIVE, NOTE] = [0, 1, 3];
  const agreed = new Map();
  let loaded = false;
  window.engrossAgreed = text => agreed.set(text.slug, { ...text, paragraphs: text.paragraphs.map(([label, anchor, part, opening, verb, words, notes, names]) =>
    ({ label, anchor, part, opening, verb, words, notes, names, text: text.slug })) });
  window.engrossTables = given => {
    likeness.tables(given);
    redline.tables(given);
    loaded = true;
  };

  const load = address => new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = done;
    script.onerror = () => failed(new Error(address));
    document.head.append(script);
  });

  // Under which verb a paragraph is listed. rule: "also", "further", "again" say that a verb is used once more, and nothing of how strong it is.
  const openingOf = (words, verbs) => {
    const listed = text => ` ${text.toLowerCase()} `.replace(/ once (again|more)/g, " again").replaceAll(" ", "  ")
      .replace(/ (also|further|furthermore|moreover|again|likewise|equally|similarly|hereby|in {2}addition) /g, " ").trim().replace(/\s+/g, " ").replace(/\s*,$/, "");
    const starts = [...words.matchAll(/ |$/g)].slice(0, 8).map(blank => words.slice(0, blank.index));
    const opening = starts.reverse().find(start => verbs.has(listed(start))) || "";
    const verb = listed(opening);
    return { opening, verb: verb && verb[0].toUpperCase() + verb.slice(1) };
  };

  // A few words that end as no paragraph does are a heading; "The General Assembly," opens a text.
  const isParagraph = part => likeness.wordsOf(part).length > 4 || /[,;.:\u060c\u061b\u3002\uff0c]$/.test(part) && !/^The \p{Lu}[\p{L} -]*,$/u.test(part);

  // Paragraphs are parted by empty lines; where there are none, a line that ends a clause ends one. A sub-paragraph belongs to the paragraph before it.
  const paragraphs = text => {
    const clean = text.replaceAll("\r", "").trim();
    const parts = (/\n\s*\n/.test(clean) ? clean.split(/\n\s*\n/) : clean.split(/(?<=[,;.:])\s*\n/)).map(part => part.replace(/\s+/g, " ").trim());
    const joined = [];
    parts.forEach(part => {
      if (/^\([a-z]{1,4}\) /.test(part) && joined.length && isParagraph(joined[joined.length - 1])) {
        joined.push(joined.pop() + " " + part);
      } else {
        joined.push(part);
      }
    });
    return joined.filter(part => isParagraph(part.replace(/^\d+\s*[.)]\s*/, "")));
  };

  // rule: operative paragraphs are numbered; of those that are not, a verb in -ing opens a paragraph of the preamble.
  const passages = (parts, verbs, names) => {
    let operative = false;
    return parts.map(part => {
      const words = part.replace(/^(\d+\s*[.)]|\([a-z]+\)|[-–•*])\s+/, "");
      operative = operative || /^\d+\s*[.)]/.test(part) || /^(\w+ly )?\w+s\b/.test(words);
      return { words, part: operative ? OPERATIVE : PREAMBLE, notes: [], names: names(words), ...openingOf(words, verbs) };
    });
  };

  // The newest first; texts of one day by their symbols.
  const byDate = (one, other) => (one.adopted < other.adopted) - (one.adopted > other.adopted) || (one.symbol < other.symbol) - (one.symbol > other.symbol) || (one.slug < other.slug) - (one.slug > other.slug);

  const check = (parts, texts) => {
    const all = texts.flatMap(text => text.paragraphs);
    const verbs = new Set([...redline.verbs(), ...all.map(passage => passage.verb.toLowerCase())].filter(Boolean));
    const draft = likeness.measure(passages(parts, verbs, likeness.namesIn(all)));
    const taken = new Map();
    const best = [];
    [...texts].sort(byDate).forEach(text => {
      const origins = likeness.originsOf(likeness.measure(text.paragraphs), draft);
      taken.set(text, new Set(origins.map(one => one.from.passage)));
      best.push(...origins);
    });
    const closeness = one => likeness.sameWords(one.from, one.to) ? 2 : one.likeness;
    const lines = draft.map(paragraph => {
      // rule: of wordings that are equally close, or nearly so, the newest is quoted.
      const its = best.filter(origin => origin.to === paragraph);
      const closest = Math.max(0, ...its.map(closeness));
      const one = its.find(origin => closeness(origin) >= closest - 0.05) || null;
      const runs = one && redline.runs(one.from.passage.words, paragraph.passage.words);
      return { words: paragraph.passage.words, from: one && one.from.passage, runs, state: !one ? "new" : redline.isMinor(runs) ? "repeated" : "changed", shift: one && redline.shift(one) };
    });
    return { lines, taken, last: last(taken) };
  };

  // rule: the last text is the newest of the series of that text of which the draft has most paragraphs; of equals, the newer counts.
  const last = taken => {
    const most = [...taken.keys()].reduce((closest, text) => taken.get(text).size > (closest ? taken.get(closest).size : 0) ? text : closest, null);
    const series = [...form.elements.texts.options].filter(option => "series" in option.dataset).map(option => option.dataset.texts.split(" ")).find(slugs => most && slugs.includes(most.slug));
    return most && series ? agreed.get(series[series.length - 1]) || most : most;
  };

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };

  const date = iso => new Date(iso + "T00:00:00Z").toLocaleDateString(document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang,
    { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const link = passage => {
    const text = agreed.get(passage.text);
    return element("a", { class: "label", href: said.root + text.page + "#" + passage.anchor }, text.symbol + ", " + passage.label);
  };
  const marked = runs => runs.map(run => run.kind === "same" ? run.text : element(run.kind, run.minor ? { class: "minor" } : {}, run.text));
  const acts = shift => [
    ...(said[shift.kind] ? [said.shift.replace("{1}", shift.from).replace("{2}", shift.to).replace("{3}", said[shift.kind])] : []),
    ...shift.gained.map(name => said.gained.replace("{1}", name)), ...shift.lost.map(name => said.lost.replace("{1}", name))];

  const lineOf = line => {
    const head = element("p", { class: "acts" }, element("b", {}, said[line.state]), " ");
    if (line.from) {
      head.append(link(line.from), ", " + date(agreed.get(line.from.text).adopted));
      acts(line.shift).forEach(act => head.append(" ", element("b", { class: "shift" }, act)));
    }
    return element("li", { class: line.state }, head, element("p", { class: "redline" }, ...(line.state === "changed" ? marked(line.runs) : [line.words])));
  };

  // What the draft leaves out of the last text; which one that is can be chosen.
  const showLeft = (outcome, text) => {
    const left = text ? text.paragraphs.filter(passage => passage.part !== NOTE && !outcome.taken.get(text).has(passage)) : [];
    const count = state => outcome.lines.filter(line => line.state === state).length;
    status.textContent = [["{1}", count("repeated")], ["{2}", count("changed")], ["{3}", count("new")], ["{4}", left.length], ["{5}", text && text.symbol], ["{6}", text && date(text.adopted)]]
      .reduce((words, [place, value]) => words.replace(place, value), text ? said.summary : said.strange);
    return [...(text ? [element("h2", {}, (left.length ? said.left : said.nothing).replace("{1}", text.symbol).replace("{2}", date(text.adopted)))] : []),
      element("ul", { class: "draft-left" }, ...left.map(passage => element("li", {}, link(passage), element("p", {}, passage.words))))];
  };

  const show = outcome => {
    const shelf = element("div", {});
    const options = [...outcome.taken.keys()].map(text => element("option", { value: text.slug }, text.symbol + " (" + date(text.adopted) + ")"));
    const choice = element("select", { id: "draft-last" }, ...(outcome.last ? [] : [element("option", { value: "" }, said.none)]), ...options);
    choice.value = outcome.last ? outcome.last.slug : "";
    choice.addEventListener("change", () => shelf.replaceChildren(...showLeft(outcome, agreed.get(choice.value))));
    shelf.append(...showLeft(outcome, outcome.last));
    results.replaceChildren(element("ol", { class: "draft-lines" }, ...outcome.lines.map(lineOf)),
      element("p", { class: "draft-last" }, element("label", { for: "draft-last" }, said.last), " ", choice), shelf);
  };

  form.addEventListener("submit", async event => {
    event.preventDefault();
    const parts = paragraphs(form.elements.draft.value);
    if (!parts.length) {
      status.textContent = said.empty;
      return;
    }
    status.textContent = said.working;
    try {
      const slugs = form.elements.texts.selectedOptions[0].dataset.texts.split(" ");
      if (!loaded) {
        await load("tables.js");
      }
      for (const slug of slugs.filter(one => !agreed.has(one))) {
        await load("agreed/" + slug + ".js");
      }
      show(check(parts, slugs.map(slug => agreed.get(slug)).filter(text => text.adopted)));
    } catch {
      status.textContent = said.broken;
    }
  });
})();
