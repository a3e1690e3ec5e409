// Light or dark as the reader chose, else as the system has it. It runs before anything is drawn, so that nothing flashes.
(() => {
  "use strict";
  const script = document.currentScript;
  const dark = document.querySelector("link[href$='dark.css']");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const usual = dark.media;
  // A browser may keep nothing for pages on a disk.
  const kept = (() => { try { return localStorage; } catch { return null; } })();
  let chosen = kept && kept.getItem("engross-dark");
  const isDark = () => chosen ? chosen === "yes" : system.matches;
  const show = () => { dark.media = chosen ? isDark() ? "screen" : "not all" : usual; };
  show();
  document.addEventListener("DOMContentLoaded", () => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    const say = () => button.setAttribute("aria-pressed", isDark());
    button.type = "button";
    button.textContent = script.dataset.word;
    button.addEventListener("click", () => {
      const wanted = !isDark();
      chosen = wanted === system.matches ? null : wanted ? "yes" : "no";
      if (kept) {
        chosen ? kept.setItem("engross-dark", chosen) : kept.removeItem("engross-dark");
      }
      show();
      say();
    });
    system.addEventListener("change", say);
    say();
    item.append(button);
    document.querySelector(".site-header ul").append(item);
  });
})();
