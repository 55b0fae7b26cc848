// Watches over an opened page: locks it when nobody is there, hides it at once when
// asked (Escape twice), and wipes it when the house was locked from elsewhere.

const IDLE_MS = 180_000;
const TELL_MS = 30_000;
const LOOK_MS = 5_000;
const TWICE_MS = 600;

const tab = document.querySelector('meta[name="tab"]')?.content ?? "";
const running = document.body.classList.contains("running");
const others = new BroadcastChannel("lock");
let last = performance.now();
let told = last;
let escaped = -TWICE_MS;

// Nothing of the page stays: neither on the screen nor behind it.
function wipe() {
  document.title = "Notes";
  document.body.replaceChildren();
  location.replace("/unlock");
}

async function ask(path, method) {
  const headers = { "X-U-Tab": tab, "Content-Type": "application/json" };
  const options = { method, headers, cache: "no-store", keepalive: true };
  if (method === "POST") options.body = "{}";
  try {
    return (await fetch(path, options)).status;
  } catch (error) {
    if (error instanceof TypeError) return 0;
    throw error;
  }
}

async function lock() {
  document.body.replaceChildren();
  others.postMessage("locked");
  await ask("/lock", "POST");
  wipe();
}

// A session goes on in the page; it is covered by the session's own screen.
function cover() {
  if (running) document.dispatchEvent(new CustomEvent("cover"));
  else lock();
}

function seen() {
  last = performance.now();
  if (last - told < TELL_MS) return;
  told = last;
  ask("/here", "POST");
}

async function look() {
  if (performance.now() - last >= IDLE_MS) return lock();
  const status = await ask("/here", "GET");
  if (status !== 204) wipe();
}

addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const now = performance.now();
  if (now - escaped < TWICE_MS) cover();
  escaped = now;
});

if (!running) {
  for (const name of ["pointerdown", "keydown", "scroll", "input"]) addEventListener(name, seen, { passive: true });
  setInterval(look, LOOK_MS);
  others.addEventListener("message", wipe);
  addEventListener("pageshow", (event) => event.persisted && look());
  document.addEventListener("visibilitychange", () => document.hidden || look());
}
