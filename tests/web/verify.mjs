// SPDX-License-Identifier: GPL-3.0-or-later
// "Verify this page" in a real browser: from the folder, from a web server, and on a page that somebody changed.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { originOf, serve } from "./server.mjs";

/// Which of the sentences that a page has ready it shows after a click: "intact", "whole", "differs" …
async function verdictOf(tab) {
  await tab.locator(".verify button").click();
  const status = tab.locator(".verify [role=status]");
  await tab.waitForFunction(() => document.querySelector(".verify [role=status]").textContent !== "");
  return status.evaluate((element) => Object.entries(element.dataset).find(([, text]) => text === element.textContent)?.[0]);
}

export async function checkVerification(site, report) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const pages = site.pages.filter((page) => site.read(page).includes('id="proof"'));
  const tab = await browser.newPage();
  const seen = async (address, wanted) => {
    await tab.goto(address);
    const verdict = await verdictOf(tab);
    return verdict === wanted ? [] : [`${address}: ${verdict} instead of ${wanted}`];
  };

  const fromFolder = [];
  for (const page of pages) fromFolder.push(...await seen(pathToFileURL(join(site.folder, page)).href, "intact"));
  report(`${pages.length} pages verify themselves from the folder`, pages.length ? fromFolder : ["no page states its proof"]);

  const server = await serve(site);
  const origin = originOf(server);
  const fromServer = [];
  for (const page of pages.slice(0, 5)) fromServer.push(...await seen(origin + page, "whole"));
  report("pages verify their bytes from a web server", fromServer);
  server.close();

  const forgeries = [["</h1>", "!</h1>"], ['href="https://', 'href="https://www.'], ["</head>", "<meta name=\"x\"></head>"]];
  const missed = [];
  for (const [before, after] of forgeries) {
    const forger = await serve(site, (path, bytes) => path === pages[0] ? String(bytes).replace(before, after) : bytes);
    missed.push(...await seen(originOf(forger) + pages[0], "differs"));
    forger.close();
  }
  report("a changed page is told", missed);
  await browser.close();
}
