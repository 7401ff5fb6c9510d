// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of pages and feeds without a browser.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";

const here = dirname(fileURLToPath(import.meta.url));
const vnu = createRequire(import.meta.url)("vnu-jar");

/// What a program said, line by line, or nothing if it was content.
const complaints = (program, args, cwd) => {
  const run = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 1 << 26 });
  if (run.status === 0) return [];
  const said = `${run.stdout ?? ""}${run.stderr ?? ""}`.split("\n").filter(Boolean);
  return said.length ? said : [`${program} could not be run: ${run.error?.message ?? run.status}`];
};

// All that it recommends but for style: a title is as long as the promise's, and the list is filtered as one types.
const strict = new HtmlValidate({ root: true, extends: ["html-validate:recommended"], rules: {
  "doctype-style": ["error", { style: "lowercase" }],
  "form-dup-name": ["error", { shared: ["checkbox", "radio"] }],
  "long-title": "off",
  "wcag/h32": "off",
} });

const strictComplaints = (site) => site.pages.flatMap((page) => strict.validateStringSync(site.read(page)).results
  .flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${page}:${line} ${ruleId}: ${message}`)));

const withoutFragment = (address) => address.split("#")[0];

export function checkHtml(site, report) {
  report("HTML is valid (Nu checker)",
    complaints("java", ["-Xss2m", "-jar", vnu, "--errors-only", "--skip-non-html", "."], site.folder));
  report("HTML is valid (html-validate)", strictComplaints(site));

  const each = (problemOf) => site.pages.flatMap((page) => problemOf(site.read(page), page).map((p) => `${page}: ${p}`));
  report("every page has the strict policy", each((html) =>
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/.test(html) ? [] : ["no policy"]));
  report("no inline script, style or handler", each((html) => [
    // A block of data is no script: the policy lets it stand, and it never runs.
    ...(/<script(?![^>]* src=)(?! type="application\/(ld\+)?json")/.test(html) ? ["inline script"] : []),
    ...(/<style|<[^>]* style=/.test(html) ? ["inline style"] : []),
    ...(/<[a-z][^>]* on[a-z]+=/.test(html) ? ["handler"] : []),
  ]));
  report("one h1 and one main a page", each((html) =>
    ["h1", "main"].filter((tag) => html.split(`<${tag}`).length !== 2).map((tag) => `not one ${tag}`)));
  report("every link of the site leads somewhere", each((html, page) =>
    page === "404.html" ? [] : [...html.matchAll(/(?:href|src)="([^"#][^"]*)"/g)]
      .map((match) => withoutFragment(match[1]))
      .filter((address) => !/^[a-z]+:/.test(address))
      .filter((address) => !existsSync(join(site.folder, dirname(page), decodeURI(address))))
      .map((address) => `broken link ${address}`)));
  report("every fragment is there", each((html) => [...html.matchAll(/href="#([^"]+)"/g)]
    .filter((match) => !html.includes(`id="${match[1]}"`)).map((match) => `no #${match[1]}`)));
  report("style at most 6 KB, script at most 6 KB (gzip)", ["style.css", "filters.js", "page.js", "verify.js"].flatMap((file) => {
    const size = gzipSync(site.read(file)).length;
    return size <= 6144 ? [] : [`${file}: ${size} bytes`];
  }));
}

export function checkFeeds(site, report) {
  const feeds = site.files.filter((file) => file.endsWith(".xml") && !file.startsWith("sitemap"));
  report(`${feeds.length} feeds are Atom (RFC 4287)`,
    complaints("jing", ["-c", join(here, "atom.rnc"), ...feeds], site.folder));
  const ids = feeds.flatMap((feed) => {
    const inFeed = [...site.read(feed).matchAll(/<id>([^<]+)<\/id>/g)].map((match) => match[1]);
    return new Set(inFeed).size === inFeed.length ? [] : [`${feed}: an id occurs twice`];
  });
  report("no feed holds an id twice", ids);
}
