// Keeps the static files of one version, and the page for when nobody answers. The first
// line, with VERSION, is put here by the server. No page and no answer is ever kept.

const CACHE = `static-${VERSION.id}`;

self.addEventListener("install", (event) => {
  event.waitUntil(keep());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(tidy());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(navigated(request));
  else if (VERSION.keep.includes(path)) event.respondWith(kept(request));
});

async function keep() {
  const cache = await caches.open(CACHE);
  await cache.addAll(VERSION.keep);
  await self.skipWaiting();
}

async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
  await check();
}

async function kept(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request)) ?? fetch(request);
}

async function navigated(request) {
  try {
    const answer = await fetch(request);
    check();
    return answer;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const cache = await caches.open(CACHE);
    return (await cache.match("/offline")) ?? Response.error();
  }
}

// Another version, or another program at this address: this worker goes, with all it kept.
async function check() {
  const id = await served();
  if (id === null || id === VERSION.id) return;
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

async function served() {
  try {
    const answer = await fetch("/sw-id", { cache: "no-store" });
    return answer.ok ? await answer.text() : "";
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
