// The house was locked, or started anew, while the session went on here: open it again.

import { button, make } from "./dom.js";

const TAB = /<meta name="tab" content="([0-9a-f]+)">/;

// A small form that is shown while the house is locked. `opened()` is called when it
// is open; `tab.value` has the page's credential, which is another one then.
export function unlocking(script, tab, opened) {
  const { says } = script;
  const field = make("input", { type: "password", name: "passphrase", autocomplete: "off", "aria-label": says.passphrase });
  const said = make("p", { role: "status" });
  const open = button(says.unlock, unlock, {});
  const element = make("div", { class: "locked", hidden: true }, make("p", {}, says.locked), field, open, said);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") unlock();
  });

  async function unlock() {
    open.disabled = true;
    const there = await opens(field.value);
    field.value = "";
    open.disabled = false;
    said.textContent = there ? "" : says.not_unlocked;
    if (there) opened();
  }

  async function opens(passphrase) {
    try {
      const form = new URLSearchParams({ passphrase, tab: await credential("/unlock") });
      const headers = { "X-U-Tab": form.get("tab") };
      const answer = await fetch("/unlock", { method: "POST", body: form, headers, redirect: "manual" });
      if (answer.type !== "opaqueredirect" && !answer.ok) return false;
      tab.value = await credential("/help");
      return (await fetch("/api/session", { headers: { "X-U-Tab": tab.value }, redirect: "manual" })).ok;
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  }

  return { element, show: (locked) => (element.hidden = !locked) };
}

// The credential of a fresh page; read as text, so that no markup is ever taken in.
async function credential(path) {
  const page = await (await fetch(path, { cache: "no-store" })).text();
  return TAB.exec(page)?.[1] ?? "";
}
