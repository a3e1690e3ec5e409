// Nothing on the site needs this script. It adds a button that copies the citation, and names in it the paragraph that is pointed to.
(() => {
  "use strict";
  const citation = document.querySelector(".citation");
  if (!citation || !navigator.clipboard) {
    return;
  }
  const whole = citation.textContent;

  const cite = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const sign = target && target.querySelector(":scope > .permalink");
    citation.textContent = sign ? whole + ", " + sign.dataset.citation : whole;
  };

  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(citation.textContent + " " + location.href);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
  citation.after(" ", button);
  addEventListener("hashchange", cite);
  cite();
})();
