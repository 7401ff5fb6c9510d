// SPDX-License-Identifier: GPL-3.0-or-later
// What is right in the code of a page and yet wrong to the eye: what is cut, covered, inert, or out of reach.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const addressOf = (site, file) => pathToFileURL(join(site.folder, file)).href;
const firstOf = (site, mark) => site.pages.find((page) => site.read(page).includes(mark));

async function visit(browser, site, file, options, look) {
  const { width = 1280, script = true, before } = options;
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script });
  const tab = await context.newPage();
  if (before) await tab.addInitScript(before);
  await tab.goto(addressOf(site, file));
  const problems = await look(tab);
  await context.close();
  return problems.map((problem) => `${file} ${width}: ${problem}`);
}

/// A badge's words end inside it, in the faces of any machine.
const badgeProblems = async (browser, site) => {
  const problems = [];
  for (const badge of site.files.filter((file) => /^prom\w+\/.*\.svg$/.test(file))) {
    problems.push(...await visit(browser, site, badge, {}, (tab) => tab.evaluate(() => {
      const { width, height } = document.documentElement.viewBox.baseVal;
      return [...document.querySelectorAll("text")].filter((text) => {
        const box = text.getBBox();
        return box.x + box.width > width - 4 || box.y + box.height > height;
      }).map((text) => `cut: ${text.textContent}`);
    })));
  }
  return problems;
};

/// Between two parts of a bar there is a line of the page's ground, which nothing covers.
const barProblems = (tab) => tab.evaluate(() => [...document.querySelectorAll(".bar .gap")].filter((gap) => {
  gap.scrollIntoView({ block: "center" });
  const box = gap.getBoundingClientRect();
  return document.elementFromPoint(box.x + box.width / 2, box.y + 2) !== gap;
}).map((gap) => `a gap at ${gap.getAttribute("x")} is covered`));

const inertProblems = (tab) => tab.evaluate(() => [...document.querySelectorAll("[hidden], button[type=button]")]
  .filter((element) => element.checkVisibility()).map((element) => `inert: ${element.outerHTML.slice(0, 80)}`));

/// What scrolls by itself takes the keyboard.
const scrollingProblems = (tab) => tab.evaluate(() => [...document.querySelectorAll("main *")]
  .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === "auto"
    && element.tabIndex < 0)
  .map((element) => `scrolls, but not by keyboard: ${element.textContent.trim().slice(0, 40)}`));

/// What a table is about is read without scrolling it.
const captionProblems = (tab) => tab.evaluate(() => [...document.querySelectorAll("caption")].filter((caption) => {
  const words = document.createRange();
  words.selectNodeContents(caption);
  return words.getBoundingClientRect().right > caption.closest(".wide").getBoundingClientRect().right + 1;
}).map((caption) => `cut: ${caption.textContent}`));

const narrowProblems = (tab) => tab.evaluate(() => [...document.querySelectorAll(".recent a, .rows a")]
  .filter((link) => link.checkVisibility() && link.parentElement.clientWidth - link.clientWidth > 80)
  .map((link) => `a title has ${link.clientWidth} px: ${link.textContent}`));

async function printProblems(tab) {
  await tab.emulateMedia({ media: "print" });
  return tab.evaluate(() => {
    const problems = [...document.querySelectorAll("button, form, nav")].filter((element) => element.checkVisibility())
      .map((element) => `printed: ${element.outerHTML.slice(0, 60)}`);
    const link = document.getElementById("permalink");
    if (!link.checkVisibility() || !getComputedStyle(link, "::after").content.includes(link.getAttribute("href")))
      problems.push("the printed page does not say its address");
    return problems;
  });
}

async function searchProblems(tab) {
  await tab.locator("#search").fill("e");
  const status = tab.locator(".search [role=status]");
  await tab.waitForFunction(() => /\d/.test(document.querySelector(".search [role=status]").textContent));
  const said = await status.textContent();
  return /\p{L}/u.test(said) ? [] : [`the search says no more than "${said}"`];
}

/// What is on the site is found from its pages.
function reachProblems(site) {
  const openData = site.read(firstOf(site, 'href="data/promises.schema.json"'));
  const feeds = site.files.filter((file) => /\.xml$/.test(file) && !/^prom\w+\//.test(file) && file !== "sitemap.xml");
  const problems = feeds.filter((feed) => !openData.includes(`href="${feed}"`)).map((feed) => `not among the open data: ${feed}`);
  for (const page of site.pages.filter((name) => /^pe\w+\//.test(name))) {
    const main = site.read(page).split("<main")[1];
    if (!/<p class="say"><a href="/.test(main)) problems.push(`${page} leads to no promise`);
    if (!site.pages.some((name) => /^prom\w+\//.test(name) && site.read(name).includes(`<dd><a href="../${page}"`)))
      problems.push(`no promise leads to ${page}`);
  }
  return problems;
}

/// A page that has a feed says so: to people by links below, to readers of feeds by one in its head.
function feedProblems(site) {
  const formsOf = (page) => ["xml", "json"].map((form) => page.replace(/html$/, form));
  const pages = site.pages.filter((page) => formsOf(page).every((feed) => site.files.includes(feed)));
  const problems = pages.flatMap((page) => {
    const [head, body] = site.read(page).split("<main");
    const [atom, json] = formsOf(page).map((feed) => `href="${page.includes("/") ? "../" : ""}${feed}"`);
    return [
      ...(head.split("\n").some((line) => line.includes('<link rel="alternate"') && line.includes(atom)) ? [] : [`the head of ${page} names no feed`]),
      ...[atom, json].filter((link) => !body.includes(`<a ${link}`)).map((link) => `${page} has no ${link}`),
    ];
  });
  return pages.length > 2 ? problems : [`only ${pages.length} pages have feeds`];
}

/// Who verifies a page finds what was published, and when.
const logProblems = (site) => site.pages.filter((page) => site.read(page).includes('id="proof"'))
  .filter((page) => !/<section class="verify"[^]*<a href="(\.\.\/)*data\/publications\.json">[^]*id="proof"/.test(site.read(page)))
  .map((page) => `${page} does not lead to the log`);

export async function checkLooks(site, report) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const promise = firstOf(site, 'id="embed-code"');
  const bars = site.pages.filter((page) => site.read(page).includes('class="gap"'));
  const kinds = [...new Map(site.pages.filter((page) => page !== "404.html" && !site.read(page).includes('http-equiv="refresh"'))
    .map((page) => [page.includes("/") ? page.split("/")[0] : page, page])).values(), promise];
  const each = async (pages, options, look) => {
    const problems = [];
    for (const page of pages) problems.push(...await visit(browser, site, page, options, look));
    return problems;
  };
  report("no badge cuts its words", await badgeProblems(browser, site));
  report("lines part the pieces of every bar", bars.length ? await each(bars, {}, barProblems) : ["no bar"]);
  report("nothing inert without script", await each(kinds, { script: false }, inertProblems));
  report("what scrolls takes the keyboard at 320", await each(kinds, { width: 320 }, scrollingProblems));
  report("no caption is cut at 320", await each(kinds, { width: 320 }, captionProblems));
  report("titles have the width of a phone", await each(kinds, { width: 320 }, narrowProblems));
  report("without a clipboard nothing offers to copy", await visit(browser, site, promise,
    { before: () => Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined }) },
    (tab) => tab.evaluate(() => [...document.querySelectorAll("[data-copy]")].filter((button) => button.checkVisibility())
      .map((button) => `offered: ${button.textContent}`))));
  report("the search says what it counts", await visit(browser, site, "index.html", {}, searchProblems));
  report("print has no controls, and says the page's address", await visit(browser, site, promise, {}, printProblems));
  report("mandates and themes lead to their feeds", feedProblems(site));
  report("to verify a page leads to the log of publications", logProblems(site));
  report("every feed and person is found from a page", reachProblems(site));
  await browser.close();
}
