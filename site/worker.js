// Keeps the pages that were opened, with their styles and scripts, and shows them where the network fails. With a network nothing comes
// from what is kept, so no reader sees an old edition. Downloads and pictures are not kept.
"use strict";
const KEPT = "engross";
const MOST = 600;
const FIRST = ["index.html", "search.html", "site.css", "lists.css", "reader.css", "notes.js", "reader.js", "copies.js", "map.js", "search.js"];
const isKept = address => /(\/|\.html|\.css|\.js)$/.test(address.pathname);

const keep = async (request, response) => {
  const kept = await caches.open(KEPT);
  await kept.put(request, response);
  const all = await kept.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST)).map(oldest => kept.delete(oldest)));
};

// The query of the search is answered by its page, whatever it asks.
const find = async request =>
  await caches.match(request, { cacheName: KEPT }) || request.mode === "navigate" && await caches.match(request, { cacheName: KEPT, ignoreSearch: true })
  || Response.error();

addEventListener("install", event => event.waitUntil(caches.open(KEPT).then(kept => kept.addAll(FIRST)).then(() => skipWaiting())));
addEventListener("activate", event => event.waitUntil(clients.claim()));
addEventListener("fetch", event => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin || !isKept(address)) {
    return;
  }
  event.respondWith((async () => {
    try {
      const response = await fetch(request);
      if (response.ok && !response.redirected) {
        event.waitUntil(keep(request, response.clone()));
      }
      return response;
    } catch {
      return find(request);
    }
  })());
});
