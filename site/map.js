// The map beside the text: a link to each paragraph with its opening words, and a bar as long as the paragraph is. reader.js loads it
// where the window is wide enough.
window.engrossMap = ({ article, words, paragraphs, make }) => {
  const map = make("nav", "map", "");
  map.setAttribute("aria-label", words["paragraph-map"]);
  map.append(make("ol", "", ""));
  map.firstChild.lang = article.querySelector(".text").lang;
  const onMap = new Map(paragraphs.map(paragraph => {
    const number = paragraph.querySelector(":scope > .number");
    const text = paragraph.querySelector(".words");
    const opening = text.querySelector("p > i:first-of-type");
    const link = make("a", `s${[150, 300, 500, 800, 1200].filter(length => length < text.textContent.length).length}`, number ? `${number.textContent.trim().replace(/\.$/, "")} ` : "");
    link.href = `#${paragraph.id}`;
    if (opening && text.textContent.trim().startsWith(opening.textContent)) {
      link.append(make("i", "", opening.textContent));
      link.title = opening.textContent.length > 16 ? opening.textContent : "";
    }
    const item = make("li", "", "");
    item.append(link);
    map.firstChild.append(item);
    return [paragraph.id, link];
  }));
  if (paragraphs.length > 2) {
    article.querySelector(".masthead").after(map);
  }
  const inView = new IntersectionObserver(entries => {
    const last = entries.filter(entry => entry.isIntersecting).pop();
    const link = last && onMap.get(last.target.id);
    if (link) {
      onMap.forEach(other => other.removeAttribute("aria-current"));
      link.setAttribute("aria-current", "location");
      map.scrollTop = link.offsetTop - map.clientHeight / 3;
    }
  }, { rootMargin: "-5% 0px -85% 0px" });
  paragraphs.forEach(paragraph => inView.observe(paragraph));
};
