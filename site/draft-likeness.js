// What a draft has in common with agreed texts: the reckoning of "engross lineage", step by step. A test holds the two side by side.
window.engrossLikeness = (() => {
  const NOTE = 3;
  const ASKED = { likeness: 0.33, containment: 0.55, phrase: 3, phraseShare: 0.35, mass: 2.2, clauseShare: 0.7, clauseMass: 2.2 };
  const LEFT = { likeness: 0.32, ofVerb: 0.26, inPlace: 0.24, ofVerbInPlace: 0.19, flanked: 0.75, ofShort: 0.35, mass: 1.5 };
  const TRUST = [0.3, 0.6, 0.85, 1];
  const WORD = /[\p{L}\p{N}]+(?:[/.,’'][\p{L}\p{N}]+)*/gu;
  const HAN = /^\p{Script=Han}/u;
  let frequencies = new Map();
  let stems = [];
  let requests = new Set();
  const numbers = new Map();
  const stemmed = new Map();

  const tables = given => {
    frequencies = new Map(Object.entries(given.frequencies));
    stems = given.stems.map(step => step.map(([pattern, replacement]) => [new RegExp(pattern), replacement]));
    requests = new Set(given.verbs.filter(([scale]) => scale === "request").map(([, , verb]) => verb.toLowerCase()));
  };

  // rule: a symbol, a date or a number is one word with its strokes and stops.
  const wordsOf = text => [...text.matchAll(WORD)].map(found => ({
    key: found[0].normalize("NFKC").toLowerCase().replaceAll("’", "'"), start: found.index, end: found.index + found[0].length }));

  const stem = key => {
    if (!stemmed.has(key)) {
      const made = HAN.test(key) ? [...key][0] : key.length === 1 ? key : stems.reduce((word, step) => {
        const rule = step.find(([pattern]) => pattern.test(word));
        return rule ? word.replace(rule[0], rule[1]) : word;
      }, key);
      if (!numbers.has(made)) {
        numbers.set(made, numbers.size);
      }
      stemmed.set(key, numbers.get(made));
    }
    return stemmed.get(key);
  };

  const rarity = key => Math.log(Math.max(0.001, (frequencies.get(key) || 0) / 10000)) / Math.log(0.001);
  const sum = values => values.reduce((all, value) => all + value, 0);
  const triple = (words, i) => words[i] + " " + words[i + 1] + " " + words[i + 2];

  // A word says much of where a paragraph comes from when it is rare in resolutions at large and in its own text, and stands in no formula of it.
  const measure = passages => {
    const measured = passages.map(passage => {
      const words = wordsOf(passage.words);
      return { passage, words, numbers: words.map(word => stem(word.key)) };
    });
    const having = new Map();
    const formulas = new Map();
    const wholes = measured.filter(one => one.passage.part !== NOTE);
    wholes.forEach(one => {
      new Set(one.numbers).forEach(number => having.set(number, (having.get(number) || 0) + 1));
      new Set(one.numbers.slice(0, -2).map((_, i) => triple(one.numbers, i))).forEach(three => formulas.set(three, (formulas.get(three) || 0) + 1));
    });
    const all = Math.log(Math.max(8, wholes.length));
    measured.forEach(one => {
      one.full = one.numbers.map((number, i) => {
        const weight = Math.min(rarity(one.words[i].key), Math.max(0.02, 1 - Math.log(having.get(number) || 1) / all));
        let least = Infinity;
        for (let start = Math.max(0, i - 2); start <= i && start + 2 < one.numbers.length; start++) {
          least = Math.min(least, formulas.get(triple(one.numbers, start)) || 1);
        }
        return least < Infinity && least > 1 ? weight / least : weight;
      });
      const names = one.passage.names;
      const named = word => names.some((start, i) => i % 2 === 0 && start <= word.start && word.end <= names[i + 1]);
      one.weights = one.full.map((weight, i) => named(one.words[i]) ? weight * 0.35 : weight);
      one.mass = sum(one.weights);
      one.request = requests.has(one.passage.verb.toLowerCase());
      one.explained = [];
    });
    return measured;
  };

  const sameWords = (from, to) => from.words.length === to.words.length && from.words.every((word, i) => word.key === to.words[i].key);

  // rule: order first, in which rare words and neighbours count more. For each later word the place of the earlier one, or -1.
  const inOrder = (from, to, weights) => {
    const n = Math.min(from.length, 3000);
    const m = Math.min(to.length, 3000);
    const neighbour = Math.fround(0.3);
    const best = Array.from({ length: n + 1 }, () => new Float32Array(m + 1));
    const run = Array.from({ length: n + 1 }, () => new Float32Array(m + 1).fill(-Infinity));
    for (let i = n - 1; i >= 0; i--) {
      for (let j = m - 1; j >= 0; j--) {
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (from[i] === to[j]) {
          run[i][j] = Math.fround(0.05 + weights[j]) + Math.max(best[i + 1][j + 1], Math.fround(run[i + 1][j + 1] + neighbour));
          best[i][j] = Math.max(best[i][j], run[i][j]);
        }
      }
    }
    const places = new Array(to.length).fill(-1);
    let behind = false;
    for (let i = 0, j = 0; i < n && j < m;) {
      const taken = run[i][j] > -Infinity && (run[i][j] >= best[i][j] || behind && run[i][j] + 0.3 >= best[i][j]);
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

  // Runs of at least three words that stand elsewhere in the earlier passage.
  const moved = (from, to, places) => {
    const used = new Set(places);
    for (let j = 0; j < to.length; j++) {
      let bestStart = -1;
      let bestLength = 0;
      for (let i = 0; places[j] < 0 && i < from.length; i++) {
        let length = 0;
        while (i + length < from.length && j + length < to.length && !used.has(i + length) && places[j + length] < 0 && from[i + length] === to[j + length]) {
          length++;
        }
        if (length > bestLength) {
          bestLength = length;
          bestStart = i;
        }
      }
      for (let k = 0; bestLength >= 3 && k < bestLength; k++) {
        places[j + k] = bestStart + k;
        used.add(bestStart + k);
      }
    }
    return places;
  };

  // rule: a text is taken over in phrases, a subject is shared in words.
  const trustOf = places => {
    const trust = new Array(places.length).fill(0);
    for (let start = 0; start < places.length; start++) {
      let end = start + 1;
      while (places[start] >= 0 && end < places.length && places[end] === places[end - 1] + 1) {
        end++;
      }
      if (places[start] >= 0) {
        trust.fill(TRUST[Math.min(end - start, TRUST.length) - 1], start, end);
      }
      start = end - 1;
    }
    return trust;
  };

  const densest = (values, width) => {
    let all = 0;
    return values.reduce((most, value, i) => Math.max(most, all += value - (i >= width ? values[i - width] : 0)), 0);
  };

  const phrase = (places, values) => {
    let all = 0;
    return values.reduce((most, value, j) => {
      all = (j > 0 && places[j] >= 0 && places[j] === places[j - 1] + 1 ? all : 0) + value;
      return Math.max(most, all);
    }, 0);
  };

  // Two passages and the words they share that no better resemblance explains.
  const resemblance = (from, to, alike, fresh) => {
    const places = alike ? alike.places : moved(from.numbers, to.numbers, inOrder(from.numbers, to.numbers, to.weights));
    const trust = alike ? alike.trust : trustOf(places);
    const earlier = new Array(from.numbers.length).fill(0);
    const later = new Array(to.numbers.length).fill(0);
    places.forEach((i, j) => {
      if (i >= 0 && !(fresh && (from.explained[i] || to.explained[j]))) {
        earlier[i] = trust[j] * from.weights[i];
        later[j] = trust[j] * to.weights[j];
      }
    });
    const [ofEarlier, ofLater] = [sum(earlier), sum(later)];
    const less = from.mass < to.mass;
    const reach = less ? from.words.length : to.words.length;
    const together = densest(less ? later : earlier, reach + Math.floor(reach / 2) + 8);
    const all = less ? ofLater : ofEarlier;
    return { from, to, places, trust, shared: Math.min(ofEarlier, ofLater), phrase: phrase(places, later),
      likeness: from.mass + to.mass === 0 ? 0 : (ofEarlier + ofLater) / (from.mass + to.mass),
      containment: all === 0 ? 0 : (less ? ofEarlier / from.mass : ofLater / to.mass) * together / all };
  };
  const fresh = one => resemblance(one.from, one.to, one, true);

  const likenessByNames = one => {
    const shared = sum(one.places.map((i, j) => i < 0 ? 0 : one.trust[j] * (one.from.full[i] + one.to.full[j])));
    const all = sum(one.from.full) + sum(one.to.full);
    return all === 0 ? 0 : shared / all;
  };

  // rule: a formula of few telling words is what it cites.
  const cited = passage => new Set([...passage.notes, ...passage.words.match(/\b[A-Z]+(?:\/[A-Z0-9.]+)+\/?[0-9]+\b/g) || []]);
  const citesOther = one => {
    const [ours, theirs] = [cited(one.from.passage), cited(one.to.passage)];
    return ours.size > 0 && theirs.size > 0 && [...ours].every(cites => !theirs.has(cites));
  };

  const isOrigin = one => {
    const enough = one.shared >= ASKED.mass || sameWords(one.from, one.to) && (!citesOther(one) || one.to.words.length >= 16);
    return enough && (one.likeness >= ASKED.likeness || one.containment >= ASKED.containment
      || one.phrase >= ASKED.phrase && one.phrase >= ASKED.phraseShare * Math.min(one.from.mass, one.to.mass));
  };

  const pairs = (passage, take) => {
    let last = -1;
    passage.numbers.forEach((number, i) => {
      if (passage.weights[i] >= 0.1) {
        if (last >= 0) {
          take(passage.numbers[last] + " " + number, Math.min(passage.weights[last], passage.weights[i]));
        }
        last = i;
      }
    });
  };

  const candidates = (earlier, later) => {
    const index = new Map();
    const same = new Map();
    const put = (map, key, place) => {
      const places = map.get(key) || map.set(key, []).get(key);
      if (places[places.length - 1] !== place) {
        places.push(place);
      }
    };
    earlier.forEach((passage, place) => {
      put(same, passage.numbers.join(" "), place);
      pairs(passage, pair => put(index, pair, place));
    });
    return later.flatMap(to => {
      const shared = new Map();
      const add = (place, value) => shared.set(place, (shared.get(place) || 0) + value);
      pairs(to, (pair, value) => {
        const places = index.get(pair) || [];
        if (places.length <= 60) {
          places.forEach(place => add(place, value));
        }
      });
      (same.get(to.numbers.join(" ")) || []).forEach(place => add(place, 0.3));
      return [...shared].filter(([, value]) => value >= 0.3).sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, 10)
        .map(([place]) => resemblance(earlier[place], to));
    });
  };

  const take = (origins, one) => {
    origins.push(one);
    one.places.forEach((i, j) => {
      if (i >= 0) {
        one.from.explained[i] = true;
        one.to.explained[j] = true;
      }
    });
  };

  const choose = (all, origins) => {
    all.sort((one, other) => sameWords(other.from, other.to) - sameWords(one.from, one.to) || other.likeness - one.likeness);
    return all.filter(one => {
      const left = fresh(one);
      const taken = isOrigin(left);
      if (taken) {
        take(origins, left);
      }
      return !taken;
    });
  };

  const hardly = one => sum(one.weights.map((weight, i) => one.explained[i] ? weight : 0)) <= 0.4 * one.mass;

  // rule: most paragraphs keep their order when a text is taken up again.
  const neighbours = (earlier, later, origins) => {
    const known = origins.map(one => [earlier.indexOf(one.from), later.indexOf(one.to)]);
    const near = distance => distance !== 0 && Math.abs(distance) <= 3;
    return one => {
      const [i, j] = [earlier.indexOf(one.from), later.indexOf(one.to)];
      const isPair = distance => known.some(pair => pair[0] === i + distance && pair[1] === j + distance);
      return { beside: known.some(pair => near(pair[0] - i) && near(pair[1] - j) && pair[0] < i === pair[1] < j), flanked: isPair(-1) && isPair(1) };
    };
  };

  // Paragraphs that are hardly explained and each other's best.
  const chooseAmongLeft = (left, origins, placed) => {
    const possible = left.filter(one => hardly(one.from) && hardly(one.to) && one.from.passage.part === one.to.passage.part);
    const taken = possible.filter(one => {
      const best = possible.every(other => other === one || other.from !== one.from && other.to !== one.to || other.likeness < one.likeness);
      const verb = one.to.passage.verb.split(" ")[0];
      const sameVerb = verb !== "" && verb === one.from.passage.verb.split(" ")[0];
      const { beside, flanked } = placed(one);
      const asked = (sameVerb ? beside ? LEFT.ofVerbInPlace : LEFT.ofVerb : beside ? LEFT.inPlace : LEFT.likeness) * (flanked ? LEFT.flanked : 1);
      const likeness = flanked ? Math.max(one.likeness, likenessByNames(one)) : one.likeness;
      const enough = one.shared < ASKED.mass
        ? !citesOther(one) && one.shared >= LEFT.mass && likeness >= (sameVerb && beside ? asked : LEFT.ofShort) : likeness >= asked;
      if (best && enough) {
        take(origins, one);
      }
      return best && enough;
    });
    return left.filter(one => !taken.includes(one));
  };

  // The clauses that say something; none where the passage is one clause.
  const clauses = one => {
    const spans = [];
    let start = 0;
    let mass = one.full[0] || 0;
    for (let i = 1; i < one.words.length; i++) {
      const between = one.passage.words.slice(one.words[i - 1].end, one.words[i].start);
      if (/[;:.()—]/.test(between) || between.includes(",") && mass >= 2.2) {
        if (mass >= 2.2) {
          spans.push([start, i]);
        }
        start = i;
        mass = 0;
      }
      mass += one.full[i];
    }
    if (mass < 2.2 && spans.length && spans[spans.length - 1][1] === start) {
      spans[spans.length - 1][1] = one.words.length;
    } else if (start > 0 && mass >= 2.2) {
      spans.push([start, one.words.length]);
    }
    return spans;
  };

  // rule: a clause that moves is taken over whole, while the paragraphs that it leaves and enters need have nothing else in common.
  const clause = one => {
    const verb = one.to.passage.verb;
    const inFull = verb !== "" && verb === one.from.passage.verb || one.from.request && one.to.request;
    const weight = (side, i) => (inFull ? side.full : side.weights)[i] * (/\p{Nd}/u.test(side.words[i].key) ? 0.35 : 1);
    const sides = [one.from, one.to].map(side => ({ side, shared: new Array(side.words.length).fill(0), known: [...side.explained] }));
    one.places.forEach((i, j) => {
      if (i >= 0 && !one.from.explained[i] && !one.to.explained[j]) {
        sides[0].shared[i] = one.trust[j] * weight(one.from, i);
        sides[1].shared[j] = one.trust[j] * weight(one.to, j);
      } else if (i >= 0) {
        sides[0].known[i] = true;
        sides[1].known[j] = true;
      }
    });
    return Math.max(0, ...sides.flatMap(({ side, shared, known }) => (side.clauses ||= clauses(side)).map(([start, end]) => {
      let mass = 0;
      let all = 0;
      for (let k = start; k < end; k++) {
        mass += known[k] ? 0 : weight(side, k);
        all += shared[k];
      }
      return all >= ASKED.clauseShare * mass && all >= ASKED.clauseMass ? all : 0;
    })));
  };

  const chooseClauses = (left, origins) => {
    left.map(one => ({ one, mass: clause(one) })).filter(({ mass }) => mass > 0).sort((one, other) => other.mass - one.mass).forEach(({ one }) => {
      if (origins.some(other => other.from === one.from || other.to === one.to) && clause(one) > 0) {
        take(origins, fresh(one));
      }
    });
  };

  // What a draft, measured, takes from a text, measured.
  const originsOf = (text, draft) => {
    [...text, ...draft].forEach(one => { one.explained = []; });
    const earlier = text.filter(one => one.passage.part !== NOTE);
    const origins = [];
    let left = choose(candidates(earlier, draft), origins);
    left = chooseAmongLeft(left, origins, neighbours(earlier, draft, origins));
    left = chooseAmongLeft(left, origins, neighbours(earlier, draft, origins));
    chooseClauses(left, origins);
    choose(candidates(text.filter(one => one.passage.part === NOTE), draft), origins);
    return origins;
  };

  // rule: the names in a draft are those that agreed texts have.
  const namesIn = passages => {
    const names = new Set();
    passages.forEach(passage => passage.names.forEach((start, i) => {
      if (i % 2 === 0) {
        names.add(wordsOf(passage.words.slice(start, passage.names[i + 1])).map(word => word.key).join(" "));
      }
    }));
    const longest = Math.max(0, ...[...names].map(name => name.split(" ").length));
    return text => {
      const words = wordsOf(text);
      const found = [];
      for (let i = 0; i < words.length; i++) {
        let length = Math.min(longest, words.length - i);
        while (length > 0 && !names.has(words.slice(i, i + length).map(word => word.key).join(" "))) {
          length--;
        }
        if (length > 0) {
          found.push(words[i].start, words[i + length - 1].end);
          i += length - 1;
        }
      }
      return found;
    };
  };

  return { tables, wordsOf, measure, originsOf, sameWords, inOrder, namesIn };
})();
