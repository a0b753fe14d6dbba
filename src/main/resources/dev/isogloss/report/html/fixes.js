// Accepting and rejecting fixes, and what is made of the accepted ones.
(() => {
  const CONTEXT = 3;
  const source = document.getElementById("data").textContent;
  const { files, fixes } = JSON.parse(source);
  const tray = document.querySelector(".tray");
  const decided = tray.querySelector(".decided");
  const buttons = new Map(page.cards.map((card) => [card.dataset.f, page.all(".decide button", card)]));
  // Number of the finding → number of the accepted fix, or "" where it is rejected.
  const decisions = new Map();

  // ── Decisions ──

  // Another report has other texts or fixes, and so another key.
  let hash = 7;
  for (let i = 0; i < source.length; i++) hash = (Math.imul(hash, 31) + source.charCodeAt(i)) | 0;
  const key = "isogloss:" + hash;

  const load = () => {
    try {
      JSON.parse(localStorage.getItem(key) ?? "[]").forEach(([f, fix]) => decisions.set(f, fix));
    } catch {
      // A browser that keeps nothing for files from disk, or something else under this key.
    }
  };

  const save = () => {
    try {
      localStorage.setItem(key, JSON.stringify([...decisions]));
    } catch {
      // The decisions last as long as the page.
    }
  };

  const editsOf = (finding, fix) => (fix === "" ? [] : fixes[`${finding}.${fix}`]?.edits ?? []);

  const collide = ([file, start, end], [file2, start2, end2]) =>
    file === file2 &&
    ((start < end2 && start2 < end) || (start === start2 && (start === end || start2 === end2)));

  // The accepted finding whose edits lie in the same place, if there is one.
  const rival = (finding, fix) =>
    [...decisions.keys()].find(
      (other) =>
        other !== finding &&
        editsOf(other, decisions.get(other)).some((a) => editsOf(finding, fix).some((b) => collide(a, b))));

  const show = (finding) => {
    const state = decisions.get(finding);
    const card = page.byNumber.get(finding);
    if (state === undefined) delete card.dataset.decision;
    else card.dataset.decision = state === "" ? "rejected" : "accepted";
    buttons.get(finding).forEach((b) => b.setAttribute("aria-pressed", String(b.dataset.fix === state)));
    page.marks.get(finding).forEach((mark) => {
      mark.classList.toggle("accepted", state !== undefined && state !== "");
      mark.classList.toggle("rejected", state === "");
    });
  };

  const tell = (news = "") => {
    const states = [...decisions.values()];
    const accepted = states.filter((state) => state !== "").length;
    page.root.dataset.accepted = accepted;
    decided.textContent =
      (decisions.size === 0
        ? "No fix is decided yet."
        : `${accepted} accepted, ${states.length - accepted} rejected.`) + news;
    page.all("[data-action]", tray).forEach((button) => {
      const needs = { patch: accepted, fixed: accepted, clear: decisions.size }[button.dataset.action];
      button.hidden = needs === 0;
    });
  };

  const decide = (finding, fix) => {
    let news = "";
    if (decisions.get(finding) === fix) {
      decisions.delete(finding);
    } else {
      const other = rival(finding, fix);
      if (other !== undefined) {
        decisions.delete(other);
        show(other);
        news = ` Finding ${other} changes the same place and is open again.`;
      }
      decisions.set(finding, fix);
    }
    show(finding);
    save();
    tell(news);
  };

  const acceptAllSafe = () => {
    for (const card of page.cards) {
      const finding = card.dataset.f;
      const fix = buttons.get(finding).find((b) => fixes[`${finding}.${b.dataset.fix}`]?.safety === "safe");
      if (fix && !card.hidden && !decisions.has(finding) && rival(finding, fix.dataset.fix) === undefined) {
        decisions.set(finding, fix.dataset.fix);
        show(finding);
      }
    }
    save();
    tell();
  };

  const clear = () => {
    const open = [...decisions.keys()];
    decisions.clear();
    open.forEach(show);
    save();
    tell();
  };

  // ── Texts ──

  const accepted = () => {
    const byFile = files.map(() => []);
    for (const [finding, fix] of decisions) {
      editsOf(finding, fix).forEach(([file, start, end, text]) => byFile[file].push({ start, end, text }));
    }
    byFile.forEach((edits) => edits.sort((a, b) => a.start - b.start || a.end - b.end));
    return byFile;
  };

  const apply = (text, edits, from = 0, to = text.length) => {
    let out = "", done = from;
    for (const edit of edits) {
      out += text.slice(done, edit.start) + edit.text;
      done = edit.end;
    }
    return out + text.slice(done, to);
  };

  const lines = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

  // Runs of lines that the edits change: where they start, and what they become.
  const changes = (text, edits) => {
    const old = lines(text);
    const starts = [];
    old.reduce((at, line) => (starts.push(at), at + line.length), 0);
    const lineOf = (offset) => {
      let low = 0, high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    };
    const runs = [];
    for (const edit of edits) {
      const first = lineOf(edit.start), last = lineOf(edit.end);
      const run = runs.at(-1);
      if (run && first <= run.last) {
        run.last = Math.max(run.last, last);
        run.edits.push(edit);
      } else {
        runs.push({ first, last, edits: [edit] });
      }
    }
    return runs.map(({ first, last, edits: own }) => {
      const end = (starts[last] ?? 0) + (old[last]?.length ?? 0);
      let before = old.slice(first, last + 1), after = lines(apply(text, own, starts[first] ?? 0, end));
      let at = first;
      while (before.length && after.length && before[0] === after[0]) {
        before.shift();
        after.shift();
        at++;
      }
      while (before.length && after.length && before.at(-1) === after.at(-1)) {
        before.pop();
        after.pop();
      }
      return { at, before, after };
    }).filter(({ before, after }) => before.length || after.length);
  };

  const range = (start, count) => (count === 1 ? `${start + 1}` : `${count ? start + 1 : start},${count}`);

  const print = (mark, some) =>
    some.map((line) => mark + line + (line.endsWith("\n") ? "" : "\n\\ No newline at end of file\n")).join("");

  const diff = ({ name, text }, edits) => {
    const old = lines(text);
    const hunks = [];
    for (const change of changes(text, edits)) {
      const hunk = hunks.at(-1);
      const end = hunk && hunk.at(-1).at + hunk.at(-1).before.length;
      if (hunk && change.at <= end + 2 * CONTEXT) hunk.push(change);
      else hunks.push([change]);
    }
    const named = name.includes(" ") ? name + "\t" : name;
    let out = hunks.length ? `--- a/${named}\n+++ b/${named}\n` : "", shift = 0;
    for (const hunk of hunks) {
      const from = Math.max(0, hunk[0].at - CONTEXT);
      const last = hunk.at(-1);
      const to = Math.min(old.length, last.at + last.before.length + CONTEXT);
      const grown = hunk.reduce((sum, c) => sum + c.after.length - c.before.length, 0);
      out += `@@ -${range(from, to - from)} +${range(from + shift, to - from + grown)} @@\n`;
      let done = from;
      for (const { at, before, after } of hunk) {
        out += print(" ", old.slice(done, at)) + print("-", before) + print("+", after);
        done = at + before.length;
      }
      out += print(" ", old.slice(done, to));
      shift += grown;
    }
    return out;
  };

  const download = (name, text) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  const actions = {
    "all-safe": acceptAllSafe,
    clear,
    patch: () => {
      const byFile = accepted();
      download("isogloss.patch", files.map((file, i) => diff(file, byFile[i])).join(""));
    },
    fixed: () => {
      accepted().forEach((edits, i) => {
        if (edits.length) download(files[i].name.split("/").at(-1), apply(files[i].text, edits));
      });
    },
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.action) actions[button.dataset.action]();
    else if (button?.closest(".decide")) decide(button.closest(".card").dataset.f, button.dataset.fix);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select")) return;
    const name = { a: ".accept", r: ".reject" }[event.key];
    if (name) document.activeElement?.closest(".card")?.querySelector(".decide " + name)?.click();
  });

  load();
  [...decisions.keys()].forEach((finding) => {
    if (page.byNumber.has(finding)) show(finding);
    else decisions.delete(finding);
  });
  page.all(".decide button").forEach((button) => (button.disabled = false));
  tray.hidden = Object.keys(fixes).length === 0;
  tell();
  page.root.dataset.ready = "true";
})();
