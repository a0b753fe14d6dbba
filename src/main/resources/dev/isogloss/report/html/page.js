"use strict";
// What the parts of the page share, and how one goes from finding to finding.
const page = (() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const root = document.documentElement;
  const cards = all(".card");
  const byNumber = new Map(cards.map((card) => [card.dataset.f, card]));
  const marks = new Map(cards.map((card) => [card.dataset.f, []]));
  all("mark[data-f]").forEach((mark) => marks.get(mark.dataset.f)?.push(mark));

  const goTo = (card) => {
    card.focus({ preventScroll: true });
    const place = document.getElementById("m" + card.dataset.f);
    (place ?? card).scrollIntoView({ block: "center" });
    history.replaceState(null, "", "#" + card.id);
  };

  const step = (by) => {
    const visible = cards.filter((card) => !card.hidden);
    const at = visible.indexOf(document.activeElement?.closest(".card"));
    const next = visible[at < 0 ? (by > 0 ? 0 : visible.length - 1) : at + by];
    if (next) goTo(next);
  };

  document.addEventListener("click", (event) => {
    const mark = event.target.closest("mark[data-f]:not(.off)");
    if (mark && !event.target.closest("a") && getSelection().isCollapsed) {
      const card = byNumber.get(mark.dataset.f);
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: "nearest" });
      history.replaceState(null, "", "#" + card.id);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select")) return;
    if (event.key === "n" || event.key === "p") step(event.key === "n" ? 1 : -1);
  });

  // A shared link leads to its finding; rows that were not laid out yet would mislead the browser.
  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.matches(".card")) goTo(target);
    else target?.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", follow);
  addEventListener("load", follow);
  addEventListener("beforeprint", () => all("details").forEach((d) => (d.open = true)));
  return { all, root, cards, byNumber, marks };
})();

