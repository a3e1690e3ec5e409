// Copies of paragraphs and of ranges of them, as text, as a citation, as an address. reader.js loads it when a copy is first asked for.
window.engrossCopies = ({ words, status, shortPin }) => {
  let silence = 0;
  const say = (key, text) => {
    status.textContent = words[key].replace("{1}", text);
    clearTimeout(silence);
    silence = setTimeout(() => { status.textContent = ""; }, key === "copied" ? 4000 : 60000);
  };

  // Where a page may not use the clipboard, the browser's own command can still be answered.
  const copyByCommand = (text, html) => {
    let done = false;
    const answer = event => {
      event.preventDefault();
      event.clipboardData.setData("text/plain", text);
      event.clipboardData.setData("text/html", html);
      done = true;
    };
    document.addEventListener("copy", answer);
    document.execCommand("copy");
    document.removeEventListener("copy", answer);
    return done;
  };

  const copy = async (text, html) => {
    let done = true;
    try {
      const blob = (type, content) => new Blob([content], { type });
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob("text/plain", text), "text/html": blob("text/html", html) })]);
    } catch {
      done = copyByCommand(text, html);
    }
    say(done ? "copied" : "copy-failed", text);
  };

  const escape = text => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const copyPlain = text => copy(text, escape(text));
  const citation = list => words.citation + (list.length ? ", " + shortPin(list) : "");
  // The address of a page on someone's disk is of no use to others.
  const address = list => {
    const hash = list.length ? "#" + [...new Set([list[0], list[list.length - 1]])].map(unit => unit.id).join("..") : "";
    return location.href.replace(/#.*/, "") + hash;
  };

  // The exact words without what is ours and without the calls of notes; a single paragraph without its own number.
  const quotedLines = (unit, numbered) => {
    const bare = unit.cloneNode(true);
    bare.querySelectorAll(".ours, .permalink, .origin, sup:has([role=doc-noteref])").forEach(added => added.remove());
    return [...bare.querySelectorAll("p, caption, td, th")].map(line => {
      const owner = line.closest(".paragraph, .point");
      const number = owner && owner.querySelector("p") === line && (numbered || owner !== bare) ? owner.querySelector(":scope > .number") : null;
      line.querySelectorAll("a, span").forEach(wrapper => wrapper.replaceWith(...wrapper.childNodes));
      line.querySelectorAll("*").forEach(element => [...element.attributes].forEach(({ name }) => element.removeAttribute(name)));
      const before = number ? number.textContent.trim() + " " : "";
      const tidy = text => text.trim().replace(/\s+/g, " ");
      return { text: before + tidy(line.textContent), html: escape(before) + tidy(line.innerHTML) };
    });
  };

  const copyText = list => {
    const lines = list.flatMap(unit => quotedLines(unit, list.length > 1));
    const source = words.source.replace("{1}", shortPin(list));
    const link = location.protocol === "file:" ? escape(source) : `<a href="${escape(address(list)).replaceAll('"', "%22")}">${escape(source)}</a>`;
    return copy(
      `“${lines.map(line => line.text).join("\n")}” ${source}`,
      `<blockquote>${lines.map(line => `<p>${line.html}</p>`).join("")}</blockquote><p>${link}</p>`);
  };

  return { plain: copyPlain, text: copyText, citation: list => copyPlain(citation(list)), link: list => copyPlain(address(list)) };
};
