// Boxes leave out, lists choose one.
(() => {
  const boxes = page.all(".filters input");
  const lists = page.all(".filters select");
  const shown = document.querySelector(".shown");

  const filter = () => {
    const off = { severity: new Set(), check: new Set() };
    boxes.filter((box) => !box.checked).forEach((box) => off[box.dataset.key].add(box.value));
    const only = lists.filter((list) => list.value !== "");
    let count = 0;
    for (const card of page.cards) {
      const data = card.dataset;
      card.hidden =
        off.severity.has(data.severity) ||
        off.check.has(data.check) ||
        only.some((list) => data[list.dataset.key] !== list.value);
      page.marks.get(data.f).forEach((mark) => mark.classList.toggle("off", card.hidden));
      if (!card.hidden) count++;
    }
    page.root.dataset.shown = count;
    if (shown) {
      shown.textContent =
        `${count} of ${page.cards.length} shown. ` +
        "Keys: n and p go from finding to finding, a accepts, r rejects.";
    }
  };

  [...boxes, ...lists].forEach((control) => {
    control.disabled = false;
    control.addEventListener("change", filter);
  });
  filter();
})();

