// What the page of a resolution offers beyond its text: copies of paragraphs and of ranges of them, citations, keys. Nothing needs it.
(() => {
  "use strict";
  const article = document.querySelector(".resolution");
  if (!article) {
    return;
  }
  const words = JSON.parse(article.dataset.words);
  const paragraphs = [...article.querySelectorAll(".text .paragraph[id]")];
  const units = [...article.querySelectorAll(".text :is(.paragraph, .point)[id]")];
  const signOf = unit => unit.querySelector(":scope > .permalink");
  const unitOf = element => element && element.closest(".text :is(.paragraph, .point)[id]");

  const make = (name, className, text) => {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  };

  // ---- What is pointed to: #para_4 or #para_4..para_8.

  const pointedTo = () => {
    const [first, last] = decodeURIComponent(location.hash.slice(1)).split("..").map(id => units.findIndex(unit => unit.id === id));
    if (first === -1 || last === -1) {
      return [];
    }
    const [from, to] = last === undefined ? [first, first] : [Math.min(first, last), Math.max(first, last)];
    const range = units.slice(from, to + 1);
    return range.filter(unit => !range.some(other => other !== unit && other.contains(unit)));
  };

  // "paragraph 15", "paragraphs 4–8", "preambular paragraph 2 – paragraph 3", with the word for paragraph that a form has.
  const pin = (list, one, many) => {
    const names = [list[0], list[list.length - 1]].map(unit => signOf(unit).getAttribute("aria-label").slice(words.permalink.length).replace(/^PP(\d+)$/, words.preambular));
    const head = names[0].slice(0, names[0].lastIndexOf(words.paragraph) + words.paragraph.length + 1);
    const name = list.length === 1 ? names[0]
      : names[1].startsWith(head) ? head.replace(words.paragraph, words.paragraphs) + names[0].slice(head.length) + "–" + names[1].slice(head.length)
      : names.join(" – ");
    return name.replaceAll(words.paragraphs, many).replaceAll(words.paragraph, one);
  };
  const shortPin = list => pin(list, words["paragraph-short"], words["paragraphs-short"]);

  const mark = () => {
    const list = pointedTo();
    const range = list.length > 1;
    units.forEach(unit => unit.classList.toggle("in-range", range && list.includes(unit)));
    article.querySelectorAll(".pin").forEach(({ dataset }, i, all) => {
      all[i].textContent = list.length ? dataset.pin.replace("{1}", pin(list, dataset.one, dataset.many)) : "";
    });
    if (range) {
      list[0].scrollIntoView();
      getSelection().setBaseAndExtent(list[0], 0, list[list.length - 1].querySelector(".words"), list[list.length - 1].querySelector(".words").childNodes.length);
    }
  };

  // ---- Copies. Their script is loaded when a reader first presses anything, for a browser lets a page copy only while it answers a reader.

  const status = make("p", "status", "");
  status.setAttribute("role", "status");
  document.body.append(status);
  const folder = document.currentScript.src.replace(/[^/]*$/, "");
  let copies = null;
  let waiting = null;
  const load = (name, done) => {
    const script = make("script", "", "");
    script.src = folder + name;
    script.onload = done;
    document.head.append(script);
  };
  const loadOnce = () => {
    ["pointerdown", "keydown", "click"].forEach(kind => removeEventListener(kind, loadOnce, true));
    load("copies.js", () => {
      copies = window.engrossCopies({ words, status, shortPin });
      waiting && waiting(copies);
    });
  };
  ["pointerdown", "keydown", "click"].forEach(kind => addEventListener(kind, loadOnce, true));
  const copy = use => { copies ? use(copies) : waiting = use; };

  // ---- The copies offered at the sign of a paragraph.

  let menu = null;
  const closeMenu = () => {
    if (menu) {
      menu.previousElementSibling.removeAttribute("aria-expanded");
      menu.remove();
      menu = null;
    }
  };

  const openMenu = (sign, list) => {
    closeMenu();
    menu = make("div", "copies ours", "");
    menu.setAttribute("role", "group");
    menu.setAttribute("aria-label", words.copies.replace("{1}", pin(list, words.paragraph, words.paragraphs)));
    const choices = {
      "copy-text": () => copy(made => made.text(list)),
      "copy-citation": () => copy(made => made.citation(list)),
      "copy-link": () => copy(made => made.link(list)),
      "all-forms": () => document.getElementById("cite").scrollIntoView(),
    };
    for (const [key, choose] of Object.entries(choices)) {
      const button = make("button", "", words[key]);
      button.type = "button";
      button.addEventListener("click", () => { choose(); closeMenu(); sign.focus({ preventScroll: true }); });
      menu.append(button);
    }
    sign.after(menu);
    sign.setAttribute("aria-expanded", "true");
  };

  article.addEventListener("click", event => {
    const sign = event.target.closest(".text .permalink");
    if (!sign || event.ctrlKey || event.metaKey) {
      return;
    }
    const unit = sign.parentElement;
    const marked = pointedTo();
    event.preventDefault();
    const wasOpen = menu && menu.previousElementSibling === sign && !event.shiftKey;
    closeMenu();
    if (wasOpen) {
      return;
    }
    if (event.shiftKey && marked.length && marked[0] !== unit) {
      location.hash = `${marked[0].id}..${unit.id}`;
    } else if (marked.length < 2 || !marked.includes(unit)) {
      getSelection().removeAllRanges();
      location.hash = unit.id;
    }
    openMenu(sign, pointedTo());
  });

  addEventListener("hashchange", mark);
  document.addEventListener("pointerdown", event => menu && !menu.contains(event.target) && event.target !== menu.previousElementSibling && closeMenu());

  article.querySelectorAll(".cite dd").forEach(form => {
    const button = make("button", "", words.copy);
    button.type = "button";
    button.setAttribute("aria-label", words.copies.replace("{1}", form.previousElementSibling.textContent));
    button.addEventListener("click", () => copy(made => made.plain(form.firstElementChild.textContent.trim())));
    form.append(" ", button);
  });

  // ---- The map beside the text, where there is room for it.

  const wide = matchMedia("(min-width: 64rem)");
  const drawMap = () => {
    if (wide.matches) {
      wide.removeEventListener("change", drawMap);
      load("map.js", () => window.engrossMap({ article, words, paragraphs, make }));
    }
  };
  wide.addEventListener("change", drawMap);
  drawMap();

  // ---- Keys.

  const dialog = document.getElementById("keys");
  const on = dialog.querySelector("input");
  // A browser may keep nothing for pages on a disk.
  const kept = (() => { try { return localStorage; } catch { return null; } })();
  on.checked = !kept || kept.getItem("engross-keys") !== "off";
  on.addEventListener("change", () => kept && kept.setItem("engross-keys", on.checked ? "on" : "off"));

  const explain = make("button", "explain", words.keys);
  explain.type = "button";
  explain.addEventListener("click", () => dialog.showModal());
  const contents = article.querySelector(".contents ul");
  contents.append(make("li", "", ""));
  contents.lastElementChild.append(explain);

  const here = () => unitOf(document.activeElement);
  const chosen = () => {
    const list = pointedTo();
    const unit = here();
    return unit && !list.includes(unit) ? [unit] : list;
  };
  const behind = (list, current, step) => {
    const fold = list.filter(element => element.getBoundingClientRect().top < 48).length - 1;
    const at = list.indexOf(current) === -1 ? (step < 0 ? fold + 1 : fold) : list.indexOf(current);
    return list[Math.min(Math.max(at + step, 0), list.length - 1)];
  };
  const goTo = step => {
    const current = here() && here().closest(".paragraph");
    const paragraph = behind(paragraphs, current, step);
    if (paragraph) {
      paragraph.scrollIntoView();
      signOf(paragraph).focus({ preventScroll: true });
    }
  };
  const goToNote = () => {
    const call = behind([...article.querySelectorAll("[role=doc-noteref]")], document.activeElement, 1);
    if (call) {
      call.scrollIntoView({ block: "center" });
      call.focus({ preventScroll: true });
    }
  };
  const search = document.querySelector("input[type=search]");
  const keys = {
    j: () => goTo(1),
    k: () => goTo(-1),
    n: goToNote,
    c: () => copy(made => made.citation(chosen())),
    q: () => chosen().length && copy(made => made.text(chosen())),
    "/": () => search && search.focus(),
    "?": () => dialog.showModal(),
  };

  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && menu) {
      menu.previousElementSibling.focus({ preventScroll: true });
      closeMenu();
    }
    const typing = event.target.closest("input, textarea, select, dialog, [contenteditable]");
    if (on.checked && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  mark();
})();
