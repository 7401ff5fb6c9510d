// SPDX-License-Identifier: GPL-3.0-or-later
// What any page can do with script: closing the appeal, copying, printing, searching. Without it all stays readable.
(() => {
  "use strict";
  const remembered = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
  const remember = (key, value) => { try { localStorage.setItem(key, value); } catch { /* only here, then */ } };

  const appeal = document.querySelector(".appeal");
  if (appeal) {
    const key = "appeal " + appeal.dataset.ends + appeal.querySelector("b").textContent;
    const isOver = new Date(appeal.dataset.ends + "T23:59:59") < new Date();
    const close = () => {
      remember(key, "closed");
      if (appeal.contains(document.activeElement)) document.getElementById("content").focus();
      appeal.hidden = true;
    };
    if (isOver || remembered(key)) {
      appeal.hidden = true;
    } else {
      const button = appeal.querySelector(".close");
      button.hidden = false;
      button.addEventListener("click", close);
      let left = Number(appeal.dataset.seconds);
      if (left > 0) {
        const counting = appeal.querySelector(".counting");
        counting.hidden = false;
        const say = () => { counting.textContent = appeal.dataset.closes.replace("%1", left); };
        say();
        const tick = setInterval(() => {
          if (appeal.matches(":hover, :focus-within")) return;
          left -= 1;
          say();
          if (left <= 0) {
            clearInterval(tick);
            close();
          }
        }, 1000);
      }
    }
  }

  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = !navigator.clipboard; // there is none on plain http
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copy);
      await navigator.clipboard.writeText(source.href ?? source.value);
      button.textContent = button.dataset.done;
    });
  }
  for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());
  for (const actions of document.querySelectorAll(".actions")) actions.hidden = false;

  const search = document.querySelector(".search");
  if (!search) return;
  const field = search.querySelector("input");
  const status = search.querySelector("[role=status]");
  const found = search.querySelector(".found");
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const most = 12;
  let rows = null;
  const show = () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    const hits = !rows || words.length === 0 ? [] : rows.filter((row) => words.every((word) => row.text.includes(word)));
    const inTitle = (row) => (words.every((word) => row.title.includes(word)) ? 0 : 1);
    hits.sort((a, b) => inTitle(a) - inTitle(b));
    found.replaceChildren(...hits.slice(0, most).map((row) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = row.address;
      link.textContent = row.name;
      item.append(link, " · ", row.verdict);
      return item;
    }));
    status.textContent = words.length === 0 || !rows ? "" : hits.length === 0 ? search.dataset.none : search.dataset.found.replace("%1", hits.length);
  };
  window.tenueSearch = (list) => {
    rows = list.map(([name, address, verdict, more]) => {
      const title = folded(name);
      return { name, address, verdict, title, text: title + " " + folded(more) };
    });
    show();
  };
  field.addEventListener("focus", () => {
    const script = document.createElement("script");
    script.src = search.dataset.index;
    document.head.append(script);
  }, { once: true });
  field.addEventListener("input", show);
  search.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = found.querySelector("a");
    if (first) first.click();
  });
  search.hidden = false;
})();
