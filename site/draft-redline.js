// What became of one text in another, word by word, and of its act: as "engross lineage" says it.
window.engrossRedline = (() => {
  const [SAME, DELETED, INSERTED] = ["same", "del", "ins"];
  const TOKEN = /[\p{L}\p{N}]+|[ \t\n\v\f\r]+|[^\p{L}\p{N} \t\n\v\f\r]/gu;
  // An act in the middle of a paragraph: "and encourages Governments to".
  const INNER = new RegExp("\\b(?:and|also|further|,) (?:(?:also|further|in this regard|in that regard) )*((?:strongly )?(?:urges|calls upon|calls on|encourages|invites|requests|recommends|stresses|welcomes|decides)"
    + "|(?:strongly )?(?:urging|calling upon|encouraging|inviting|requesting|stressing|welcoming))\\b", "g");
  const ADDRESSEE = new RegExp("\\b(Governments|Member States|States parties|States|Secretary-General|United Nations (?:system|bodies|agencies|entities|organizations)|specialized agencies|business sector|private sector"
    + "|civil society|non-governmental organizations|intergovernmental (?:bodies|organizations)|international organizations|international community|media"
    + "|Special Rapporteurs?(?= on)|High Commissioner|Human Rights Council|Commission on the Status of Women)\\b", "g");
  let verbs = new Map();
  const tables = given => { verbs = new Map(given.verbs.map(([scale, rank, verb]) => [verb.toLowerCase(), { scale, rank }])); };

  const letters = text => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(" ").toLowerCase();
  // No more than two words of three letters at most.
  const isSmall = text => /^[^\p{L}\p{N}]*(?:\p{L}{1,3}(?:[^\p{L}\p{N}]+|$)){0,2}$/u.test(text.trim());

  const change = (runs, deleted, inserted) => {
    const minor = letters(deleted) === letters(inserted);
    if (deleted) {
      runs.push({ kind: DELETED, text: deleted, minor });
    }
    if (inserted) {
      runs.push({ kind: INSERTED, text: inserted, minor });
    }
  };

  // rule: a blank, a mark or a small word alone between two changes belongs to both.
  const joined = runs => {
    const all = [];
    let [deleted, inserted] = ["", ""];
    runs.forEach((run, i) => {
      const between = isSmall(run.text) && i + 1 < runs.length && (deleted || inserted);
      if (run.kind === SAME && !between) {
        change(all, deleted, inserted);
        [deleted, inserted] = ["", ""];
        all.push(run);
        return;
      }
      deleted += run.kind === INSERTED ? "" : run.text;
      inserted += run.kind === DELETED ? "" : run.text;
    });
    change(all, deleted, inserted);
    return all;
  };

  const runs = (earlier, later) => {
    const from = earlier.match(TOKEN) || [];
    const to = later.match(TOKEN) || [];
    const places = window.engrossLikeness.inOrder(from, to, to.map(token => /^[\p{L}\p{N}]/u.test(token) ? 1 : 0.1));
    const all = [];
    let next = 0;
    let [inserted, same] = ["", ""];
    const flush = () => {
      if (same) {
        all.push({ kind: SAME, text: same, minor: false });
        same = "";
      }
    };
    for (let j = 0; j <= to.length; j++) {
      const place = j === to.length ? from.length : places[j];
      if (place < 0) {
        flush();
        inserted += to[j];
        continue;
      }
      if (place > next || inserted) {
        flush();
        change(all, from.slice(next, place).join(""), inserted);
        inserted = "";
      }
      same += to[j] || "";
      next = place + 1;
    }
    flush();
    return joined(all);
  };

  const isMinor = all => all.every(run => run.kind === SAME || run.minor);

  const clauses = passage => [{ start: 0, verb: passage.verb }, ...[...passage.words.matchAll(INNER)].map(act => ({
    start: act.index + act[0].length - act[1].length, verb: act[1][0].toUpperCase() + act[1].slice(1) }))];
  const at = (all, place) => {
    let clause = all.length - 1;
    while (clause > 0 && all[clause].start > place) {
      clause--;
    }
    return clause;
  };

  const addressees = passage => {
    const end = passage.words.indexOf(" to ", passage.opening.length);
    return [...new Set((end < 0 ? "" : passage.words.slice(0, end)).match(ADDRESSEE) || [])];
  };

  const isRequest = verb => (verbs.get(verb.toLowerCase()) || {}).scale === "request";
  const step = (from, to) => {
    const [before, after] = [verbs.get(from.toLowerCase()), verbs.get(to.toLowerCase())];
    if (!from || !to || from.toLowerCase() === to.toLowerCase()) {
      return "same";
    }
    return !before || !after || before.scale !== after.scale ? "other" : before.rank === after.rank ? "same" : before.rank < after.rank ? "strengthened" : "softened";
  };

  // rule: a clause's own verb beats its paragraph's, so the clauses are compared that share the most.
  const shift = one => {
    const [from, to] = [one.from.passage, one.to.passage];
    const [earlier, later] = [clauses(from), clauses(to)];
    const shared = earlier.map(() => later.map(() => 0));
    let all = 0;
    one.places.forEach((i, j) => {
      if (i >= 0) {
        shared[at(earlier, one.from.words[i].start)][at(later, one.to.words[j].start)] += one.to.weights[j];
        all += one.to.weights[j];
      }
    });
    let [i, j] = [0, 0];
    for (let k = 0; k < shared.length && shared[0][0] < 0.25 * all; k++) {
      for (let l = 0; l < shared[k].length; l++) {
        if (shared[k][l] > shared[i][j]) {
          [i, j] = [k, l];
        }
      }
    }
    const [before, after] = [earlier[i].verb, later[j].verb];
    const request = isRequest(before) && isRequest(after) && i === 0 && j === 0;
    const [addressed, now] = request ? [addressees(from), addressees(to)] : [[], []];
    return { from: before, to: after, kind: step(before, after), gained: now.filter(name => !addressed.includes(name)), lost: addressed.filter(name => !now.includes(name)) };
  };

  return { tables, runs, isMinor, shift, verbs: () => [...verbs.keys()] };
})();
