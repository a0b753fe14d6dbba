// The drift map: one tab stop a lane, arrow keys from tick to tick, the sentence of each.
(() => {
  const box = document.getElementById("sentence");
  const LONGEST = 280;

  const sentences = (text, language) => {
    try {
      return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)]
        .map(({ index, segment }) => [index, index + segment.length]);
    } catch {
      return [[0, text.length]];
    }
  };

  // What stands around a mark of the text, without the numbers of the findings.
  const context = (mark) => {
    const walker = document.createTreeWalker(mark.closest("p"), NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest(".ref") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    let text = "", start = -1, end = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const inside = mark.contains(node);
      if (inside && start < 0) start = text.length;
      text += node.data;
      if (inside) end = text.length;
    }
    const language = mark.closest("[lang]").lang;
    const around = sentences(text, language).find(([from, to]) => from <= start && start < to);
    const from = Math.max(around?.[0] ?? 0, start - LONGEST / 2);
    const to = Math.min(Math.max(around?.[1] ?? 0, end), end + LONGEST / 2);
    return [
      (from > (around?.[0] ?? 0) ? "… " : "") + text.slice(from, start),
      text.slice(start, end),
      text.slice(end, to).trimEnd() + (to < (around?.[1] ?? 0) ? " …" : ""),
    ];
  };

  let shown = null;

  const show = (tick) => {
    const mark = document.getElementById(tick.hash.slice(1));
    if (!mark) return;
    if (shown) hide(shown);
    shown = tick;
    const [before, term, after] = context(mark);
    const name = document.createElement("b");
    name.textContent = term;
    box.replaceChildren(before, name, after);
    box.lang = mark.closest("[lang]").lang;
    box.dir = "auto";
    box.hidden = false;
    const at = tick.getBoundingClientRect();
    const width = box.offsetWidth;
    const left = Math.min(Math.max(8, at.left - width / 2), document.body.clientWidth - width - 8);
    box.style.left = `${left + scrollX}px`;
    const below = at.bottom + 10;
    const fits = below + box.offsetHeight < innerHeight;
    box.style.top = `${(fits ? below : at.top - 10 - box.offsetHeight) + scrollY}px`;
    tick.setAttribute("aria-describedby", "sentence");
  };

  const hide = (tick) => {
    if (tick !== shown) return;
    shown = null;
    box.hidden = true;
    tick.removeAttribute("aria-describedby");
  };

  const on = (type, act) =>
    document.addEventListener(type, (event) => {
      const tick = event.target.closest?.(".tick");
      if (tick) act(tick);
    });
  on("mouseover", show);
  on("mouseout", hide);
  on("focusin", show);
  on("focusout", hide);
  on("click", hide);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && shown) hide(shown);
  });

  for (const track of page.all(".track")) {
    const ticks = page.all(".tick", track);
    ticks.forEach((tick, i) => (tick.tabIndex = i ? -1 : 0));
    track.addEventListener("keydown", (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const next = by && ticks[ticks.indexOf(event.target) + by];
      if (!next) return;
      event.preventDefault();
      event.target.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    });
  }
})();

