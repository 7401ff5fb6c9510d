// SPDX-License-Identifier: GPL-3.0-or-later
// An exported site behind a web server on this machine, compressed as any web server does.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const types = { html: "text/html", css: "text/css", js: "text/javascript", json: "application/json", svg: "image/svg+xml",
  xml: "application/atom+xml", csv: "text/csv", png: "image/png", jpg: "image/jpeg" };
const compressed = new Set(["html", "css", "js", "json", "svg", "xml", "csv"]);

/// `changed` may answer other bytes than the file's.
export const serve = (site, changed = (path, bytes) => bytes) => new Promise((resolve) => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname).slice(1);
    if (!site.files.includes(path)) return response.writeHead(404).end();
    const kind = path.split(".").pop();
    const isText = compressed.has(kind);
    const bytes = changed(path, readFileSync(join(site.folder, path)));
    response.writeHead(200, {
      "content-type": (types[kind] ?? "application/octet-stream") + (isText ? "; charset=utf-8" : ""),
      ...(isText ? { "content-encoding": "gzip" } : {}),
    });
    response.end(isText ? gzipSync(bytes) : bytes);
  });
  server.listen(0, "127.0.0.1", () => resolve(server));
});

export const originOf = (server) => `http://127.0.0.1:${server.address().port}/`;
