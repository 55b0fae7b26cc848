// STOP: the bar below, the space bar and Esc, and in the dark the whole page.

import { button, make } from "./dom.js";

const TYPED = "textarea, input[type=text], input[type=password]";

// Take over the bar that the page came with; without a script it is a plain form.
export function stopBar(stop) {
  const form = document.querySelector(".stop-bar form");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    stop();
  });
}

// Keys: a stop before all else; then single letters, and numbers for a check-in.
// `guarded()` says whether removal is still to come, so that the space bar stops too.
export function keys(script, { stop, guarded, give, answer }) {
  const signals = Object.fromEntries(Object.entries(script.keys).map(([signal, key]) => [key, signal]));
  document.addEventListener(
    "keydown",
    (event) => {
      const typing = event.target instanceof Element && event.target.matches(TYPED);
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === "Escape") {
        if (!event.repeat) stop();
      } else if (event.key === " " && !typing && guarded()) {
        taken(event, stop);
      } else if (!typing && guarded()) {
        said(event);
      }
    },
    { capture: true },
  );

  function said(event) {
    const key = event.key.toLowerCase();
    if (key in signals) taken(event, () => give(signals[key]));
    else if (/^[0-9x]$/.test(key)) taken(event, () => answer(key === "x" ? 10 : Number(key)));
  }
}

// Eyes closed: a dark page on which every touch stops, but for the strip that ends it.
// Nothing said by accident can keep a session going here; it can only end it.
export function darkness(script, { stop, changed }) {
  const { says } = script;
  const show = (dark) => {
    element.hidden = !dark;
    changed(dark);
    if (dark) field.focus();
  };
  const field = button(says.dark_stop, () => {
    show(false);
    stop();
  }, { class: "dark-stop" });
  const end = button(says.dark_end, () => show(false), { class: "dark-end" });
  const time = make("p", { class: "dark-time number" });
  const element = make("section", { class: "darkness", "aria-label": says.dark_name, hidden: true }, field, time, end);
  const open = button(says.set_dark, () => show(true), { class: "second open-dark" });
  return {
    element,
    open,
    show,
    dark: () => !element.hidden,
    time: (text) => time.textContent === text || (time.textContent = text),
  };
}

function taken(event, act) {
  event.preventDefault();
  event.stopPropagation();
  if (!event.repeat) act();
}
