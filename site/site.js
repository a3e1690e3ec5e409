// Nothing on the site needs this script. It adds a button that copies the citation, and names in it the paragraph that is pointed to.
(() => {
  "use strict";
  const citation = document.querySelector(".citation");
  if (!citation || !navigator.clipboard) {
    return;
  }
  const whole = citation.textContent;

  const cite = () => {
    const target = document.getElementById(location.hash.slice(1));
    const sign = target && target.querySelector(":scope > .permalink");
    citation.textContent = sign ? whole + ", " + sign.dataset.citation : whole;
  };

  const button = document.createElement("button");
  button.type = "button";
  button.textContent = citation.dataset.copy;
  button.addEventListener("click", async () => {
    // The address of a page on someone's disk is of no use to others.
    const address = location.protocol === "file:" ? "" : " " + location.href;
    await navigator.clipboard.writeText(citation.textContent + address);
    button.textContent = citation.dataset.copied;
    setTimeout(() => { button.textContent = citation.dataset.copy; }, 2000);
  });
  citation.after(" ", button);
  addEventListener("hashchange", cite);
  cite();
})();
