// The notes of a resolution. Without this script they are a list at the end of the page. With it, the same list elements stand beside
// their calls where the page is wide, and come to the call for a look where it is not; nothing is copied.
(() => {
  "use strict";
  const article = document.querySelector(".resolution");
  const list = article && article.querySelector(".notes");
  if (!list) {
    return;
  }

  const GAP = 10;
  const wide = matchMedia("screen and (min-width: 80rem)");
  const notes = [...list.querySelectorAll("li[id]")];
  const calls = [...article.querySelectorAll("[role=doc-noteref]")];
  const noteOf = call => document.getElementById(call.hash.slice(1));
  const top = element => element.getBoundingClientRect().top - article.getBoundingClientRect().top;

  // Each note level with its first call, or right below the note before it.
  const setBeside = () => {
    if (!wide.matches) {
      return;
    }
    const levels = notes.map(note => {
      const call = calls.find(one => noteOf(one) === note);
      return { note, level: call ? top(call) : 0, height: note.offsetHeight };
    });
    let free = 0;
    for (const { note, level, height } of levels) {
      const place = Math.max(level, free);
      note.style.setProperty("--level", `${place}px`);
      free = place + height + GAP;
    }
    article.style.setProperty("--beside", `${free}px`);
  };

  article.classList.add("with-notes");
  wide.addEventListener("change", () => { hide(); setBeside(); });
  const sizes = new ResizeObserver(setBeside);
  article.querySelectorAll(".masthead, .text").forEach(part => sizes.observe(part));

  // The note that is shown, and the call it is shown at.
  let shown = null;
  let timer = 0;

  const hide = () => {
    clearTimeout(timer);
    if (shown) {
      shown.note.classList.remove("shown");
      shown.call.classList.remove("open");
      shown = null;
    }
  };

  const show = call => {
    const note = noteOf(call);
    clearTimeout(timer);
    if (!note || shown && shown.call === call) {
      return;
    }
    hide();
    shown = { note, call };
    note.classList.add("shown");
    call.classList.add("open");
    if (!wide.matches) {
      const line = call.getBoundingClientRect();
      const above = line.bottom + note.offsetHeight + GAP > innerHeight && line.top - note.offsetHeight - GAP > 0;
      note.style.setProperty("--level", `${above ? top(call) - note.offsetHeight - GAP / 2 : top(call) + line.height + GAP / 2}px`);
    }
  };

  // Time to move the pointer from the call to the note.
  const hideSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => shown && !shown.note.contains(document.activeElement) && hide(), 300);
  };

  const goBack = () => {
    const { call } = shown;
    call.focus({ preventScroll: true });
    hide();
  };

  for (const call of calls) {
    call.addEventListener("click", event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      show(call);
      shown.note.focus({ preventScroll: !wide.matches });
    });
    call.addEventListener("focus", () => call.matches(":focus-visible") && show(call));
    call.addEventListener("blur", event => shown && !shown.note.contains(event.relatedTarget) && hide());
    call.addEventListener("pointerenter", event => {
      if (event.pointerType === "mouse") {
        clearTimeout(timer);
        timer = setTimeout(() => show(call), 150);
      }
    });
    call.addEventListener("pointerleave", hideSoon);
  }

  for (const note of notes) {
    note.tabIndex = -1;
    note.addEventListener("pointerenter", () => clearTimeout(timer));
    note.addEventListener("pointerleave", hideSoon);
    note.addEventListener("focusout", event => {
      if (shown && shown.note === note && !note.contains(event.relatedTarget)) {
        hide();
      }
    });
    // The way back leads to the call, so the note need not stay.
    note.addEventListener("click", event => event.target.closest("[role=doc-backlink]") && hide());
    // Behind the last link of a note the text goes on after its call.
    note.addEventListener("keydown", event => {
      const links = note.querySelectorAll("a");
      if (event.key === "Tab" && shown && shown.note === note && document.activeElement === (event.shiftKey ? note : links[links.length - 1])) {
        goBack();
      }
    });
  }

  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && shown) {
      if (shown.note.contains(document.activeElement)) {
        goBack();
      }
      hide();
    }
  });
  document.addEventListener("pointerdown", event => shown && !shown.note.contains(event.target) && event.target !== shown.call && hide());
  setBeside();
})();
