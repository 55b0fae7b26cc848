// How the page behaves: switches that last as long as the page; nothing is stored.

import { make } from "./dom.js";
import { localVoice } from "./senses.js";

const SWITCHES = ["still", "sound", "buzz", "voice", "left"];

// What holds when the page opens: tones on, a voice off, motion as the device wishes.
export function wishesAtFirst() {
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  return { still: calm, sound: true, buzz: true, voice: false, left: false };
}

// The switches, folded away; `changed(wishes)` hears of each change.
export function switches(script, wishes, changed) {
  const rows = SWITCHES.map((name) => row(script, wishes, name, changed));
  return make(
    "details",
    { class: "wishes" },
    make("summary", {}, script.says.settings),
    make("div", { class: "answers" }, ...rows),
  );
}

function row({ says }, wishes, name, changed) {
  const box = make("input", { type: "checkbox", name: `set-${name}`, checked: wishes[name] });
  const note = make("span", { class: "soft" });
  box.addEventListener("change", () => {
    wishes[name] = box.checked;
    const missing = name === "voice" && box.checked && localVoice() === undefined;
    note.textContent = missing ? ` ${says.no_voice}` : "";
    changed(wishes);
  });
  return make("label", { class: "answer" }, box, make("span", {}, says[`set_${name}`], note));
}
