"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const cards = all(".card");
  const boxes = all(".filters input");
  const shown = document.querySelector(".shown");
  const marks = new Map(cards.map((card) => [card.dataset.f, []]));
  all("mark[data-f]").forEach((mark) => marks.get(mark.dataset.f)?.push(mark));

  const filter = () => {
    const off = { severity: new Set(), check: new Set() };
    boxes.filter((box) => !box.checked).forEach((box) => off[box.dataset.key].add(box.value));
    for (const card of cards) {
      card.hidden = off.severity.has(card.dataset.severity) || off.check.has(card.dataset.check);
      marks.get(card.dataset.f).forEach((m) => m.classList.toggle("off", card.hidden));
    }
    const count = cards.filter((card) => !card.hidden).length;
    document.documentElement.dataset.shown = count;
    if (shown) shown.textContent = `${count} of ${cards.length} shown. Keys n and p go from finding to finding.`;
  };

  const goTo = (card) => {
    card.focus({ preventScroll: true });
    const place = document.getElementById("m" + card.dataset.f);
    (place ?? card).scrollIntoView({ block: "center" });
  };

  const step = (by) => {
    const visible = cards.filter((card) => !card.hidden);
    const at = visible.indexOf(document.activeElement?.closest(".card"));
    const next = visible[at < 0 ? (by > 0 ? 0 : visible.length - 1) : at + by];
    if (next) goTo(next);
  };

  boxes.forEach((box) => {
    box.disabled = false;
    box.addEventListener("change", filter);
  });

  document.addEventListener("click", (event) => {
    const mark = event.target.closest("mark[data-f]:not(.off)");
    if (mark && !event.target.closest("a") && getSelection().isCollapsed) {
      const card = document.getElementById("c" + mark.dataset.f);
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: "nearest" });
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n" || event.key === "p") step(event.key === "n" ? 1 : -1);
  });

  // One tab stop a lane; the arrow keys go from tick to tick.
  for (const track of all(".track")) {
    const ticks = all(".tick", track);
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

  addEventListener("beforeprint", () => all("details").forEach((d) => (d.open = true)));
  filter();
  document.documentElement.dataset.ready = "true";
})();
