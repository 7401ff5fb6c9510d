// SPDX-License-Identifier: GPL-3.0-or-later
// Filters the list of a mandate's promises. Without it the whole list is there, and no form.
(() => {
  "use strict";
  const form = document.querySelector(".filters");
  if (!form) return;
  const search = form.querySelector("#search");
  const theme = form.querySelector("#theme");
  const more = form.querySelector("details");
  const ticks = [...form.querySelectorAll("input[type=checkbox]")];
  const status = document.getElementById("status");
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const groups = [...document.querySelectorAll(".group")].map((element) => ({
    element,
    theme: element.dataset.theme,
    rows: [...element.querySelectorAll(".rows > li")].map((row) => ({
      element: row,
      verdict: row.dataset.verdict,
      text: folded(row.querySelector("a").textContent),
    })),
  }));
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  let announcing = 0;

  const show = () => {
    const words = folded(search.value).split(/\s+/).filter(Boolean);
    const verdicts = new Set(ticks.filter((tick) => tick.checked).map((tick) => tick.value));
    let shown = 0;
    for (const group of groups) {
      let here = 0;
      for (const row of group.rows) {
        const fits = (!theme.value || theme.value === group.theme)
          && verdicts.has(row.verdict) && words.every((word) => row.text.includes(word));
        row.element.hidden = !fits;
        here += fits ? 1 : 0;
      }
      group.element.hidden = here === 0;
      shown += here;
    }
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      status.textContent = form.dataset.status.replace("%1", shown).replace("%2", total);
    }, 300);
  };

  const remember = () => {
    const state = new URLSearchParams();
    if (search.value) state.set("q", search.value);
    if (theme.value) state.set("t", theme.value);
    const off = ticks.filter((tick) => !tick.checked).map((tick) => tick.value);
    if (off.length) state.set("not", off.join(" "));
    const fragment = state.toString();
    history.replaceState(null, "", fragment ? "#" + fragment : location.pathname + location.search);
  };

  const recall = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    const off = (state.get("not") || "").split(" ");
    search.value = state.get("q") || "";
    theme.value = state.get("t") || "";
    for (const tick of ticks) tick.checked = !off.includes(tick.value);
    show();
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => { show(); remember(); });
  form.addEventListener("reset", () => setTimeout(() => { show(); remember(); }));
  addEventListener("hashchange", recall);
  more.open = matchMedia("(min-width: 40rem)").matches;
  form.hidden = false;
  recall();
})();
