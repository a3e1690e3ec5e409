// Waits for the next build and shows the page anew; what was found in the texts stands in a corner until it is mended.
"use strict";
(() => {
  let shown = null;
  let pause = 200;

  // The site's policy allows scripts of its own and nothing else, so news comes as a script.
  function ask() {
    const script = document.createElement("script");
    script.src = "/_engross/changes.js" + (shown === null ? "" : "?" + shown);
    script.onload = () => { script.remove(); };
    script.onerror = () => {
      script.remove();
      pause = Math.min(pause * 2, 5000);
      setTimeout(ask, pause);
    };
    document.head.append(script);
  }

  function list(findings) {
    document.getElementById("engross-findings")?.remove();
    if (findings.length === 0) {
      return;
    }
    const box = document.createElement("details");
    box.id = "engross-findings";
    box.open = sessionStorage.getItem("engross-findings") !== "closed";
    box.addEventListener("toggle", () => sessionStorage.setItem("engross-findings", box.open ? "open" : "closed"));
    const summary = document.createElement("summary");
    summary.textContent = findings.length === 1 ? "1 finding" : findings.length + " findings";
    const items = document.createElement("ul");
    for (const finding of findings) {
      const item = document.createElement("li");
      item.textContent = finding;
      items.append(item);
    }
    box.append(summary, items);
    document.body.append(box);
  }

  globalThis.engrossServe = (number, findings) => {
    if (shown !== null && number !== shown) {
      location.reload();
      return;
    }
    if (shown === null) {
      list(findings);
    }
    shown = number;
    pause = 200;
    ask();
  };
  ask();
})();
