// SPDX-License-Identifier: GPL-3.0-or-later
// What Lighthouse, on its mobile profile, says of the two kinds of page that most readers see; and what a page weighs.
import * as chromeLauncher from "chrome-launcher";
import lighthouse from "lighthouse";
import { originOf, serve } from "./server.mjs";

const wanted = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
// Lighthouse reckons a slow telephone from this machine's own speed: what else runs on it must not count.
const mostRuns = 3;
const mostBytes = 30 * 1024;

const scoresOf = ({ categories }) =>
  Object.fromEntries(Object.keys(wanted).map((name) => [name, Math.round(categories[name].score * 100)]));

const missed = (scores) => Object.keys(wanted).filter((name) => scores[name] < wanted[name]);

/// What a category lost points for.
const reasons = ({ audits, categories }, name) => categories[name].auditRefs
  .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
  .map(({ id }) => `  ${id}: ${audits[id].title} ${audits[id].displayValue ?? ""}`);

async function audited(address, port) {
  let lhr;
  for (let run = 0; run < mostRuns; ++run) {
    ({ lhr } = await lighthouse(address, { port, output: "json", logLevel: "silent", onlyCategories: Object.keys(wanted) }));
    if (missed(scoresOf(lhr)).length === 0) break;
  }
  return lhr;
}

/// What comes over the wire for a page: itself, and all that it asks for.
const weightOf = ({ audits }) => audits["network-requests"].details.items.reduce((sum, item) => sum + item.transferSize, 0);

export async function checkWithLighthouse(site, report) {
  const promises = site.pages.filter((page) => site.read(page).includes('id="proof"') && !page.endsWith("404.html"));
  const longest = (pages) => pages.reduce((a, b) => (site.read(a).length > site.read(b).length ? a : b));
  const withPicture = longest(promises.filter((page) => site.read(page).includes("<figure")));
  const without = longest(promises.filter((page) => !site.read(page).includes("<figure")));
  const mandate = site.pages.find((page) => site.read(page).includes('class="filters"'));

  const server = await serve(site);
  const chrome = await chromeLauncher.launch({ chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    chromeFlags: ["--headless=new", "--no-sandbox"] });
  for (const page of [withPicture, without, mandate]) {
    const lhr = await audited(originOf(server) + page, chrome.port);
    const scores = scoresOf(lhr);
    report(`Lighthouse, mobile: ${page} ${Object.values(scores).join(" ")}`,
      missed(scores).flatMap((name) => [`${name} ${scores[name]} < ${wanted[name]}`, ...reasons(lhr, name)]));
    if (page !== without) continue;
    const bytes = weightOf(lhr);
    report(`the longest page of a promise without pictures: ${bytes} bytes over the wire, all included`,
      bytes > 0 && bytes <= mostBytes ? [] : [`more than ${mostBytes}`]);
  }
  await chrome.kill();
  server.close();
}
