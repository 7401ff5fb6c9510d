// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a reader's browser check a page: what it shows against what it was published with and, on a web server, its bytes
// against the site's manifest. The page says what is hashed; nothing leaves the browser.
(() => {
  "use strict";
  const section = document.querySelector(".verify");
  const button = section && section.querySelector("button");
  const result = section && section.querySelector("[role=status]");
  if (!button || !result) return;
  const proof = JSON.parse(document.getElementById("proof").textContent);
  const shown = ["cite", "datetime", "href", "src"];
  const bare = (text) => text.replace(/[ \t\n\f\r]/g, "");

  const visibleText = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return bare(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || node.hasAttribute("data-proof")) return "";
    let text = "";
    if (node.localName !== "main") {
      for (const name of shown) if (node.hasAttribute(name)) text += name + "=" + bare(node.getAttribute(name));
    }
    for (const child of node.childNodes) text += visibleText(child);
    return text;
  };
  const sha256 = async (bytes) => [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
    .map((byte) => byte.toString(16).padStart(2, "0")).join("");

  // True or false; nothing where there is no web server to ask.
  const bytesMatch = async () => {
    if (!location.protocol.startsWith("http")) return null;
    const own = location.href.split("#")[0];
    const manifest = await (await fetch(proof.manifest, { cache: "no-store" })).json();
    const page = await (await fetch(own, { cache: "no-store" })).arrayBuffer();
    const file = manifest.files[proof.path];
    return Boolean(file) && file.sha256 === await sha256(page);
  };

  const verify = async () => {
    if (!globalThis.crypto || !crypto.subtle) return result.dataset.cannot;
    const text = await sha256(new TextEncoder().encode(visibleText(document.querySelector("main"))));
    if (text !== proof.text) return result.dataset.differs;
    try {
      const bytes = await bytesMatch();
      if (bytes === null) return result.dataset.intact;
      return bytes ? result.dataset.whole : result.dataset.differs;
    } catch {
      return result.dataset.unreachable;
    }
  };

  button.addEventListener("click", async () => {
    result.textContent = await verify();
  });
  button.hidden = false;
})();
