// The breathing pacer: where the breath is, and a circle that breathes along.

import { draw, fill, make } from "./dom.js";

const SMALL = 34;
const LARGE = 84;

// One moment of a breath: {inwards, share 0..1, turn, left in seconds}.
export function breathing(elapsed, { inhale_ms: inhale, exhale_ms: exhale }) {
  const whole = inhale + exhale;
  const at = Math.max(0, elapsed) % whole;
  const turns = Math.floor(Math.max(0, elapsed) / whole) * 2;
  if (at < inhale) {
    return { inwards: true, share: at / inhale, turn: turns, left: Math.ceil((inhale - at) / 1000) };
  }
  const left = whole - at;
  return { inwards: false, share: left / exhale, turn: turns + 1, left: Math.ceil(left / 1000) };
}

// A pacer; `still()` says whether nothing may move, `turned(inwards)` hears each turn.
export function pacer(script, still, turned) {
  const circle = draw("circle", { cx: 100, cy: 100, r: SMALL });
  const ring = draw("circle", { class: "edge", cx: 100, cy: 100, r: LARGE });
  const picture = draw("svg", { viewBox: "0 0 200 200", "aria-hidden": "true", focusable: "false" }, ring, circle);
  const words = make("p", { class: "breath-words", "aria-hidden": "true" });
  const element = make("div", { class: "pacer", role: "img", "aria-label": script.says.breath_name }, picture);
  let turn = -1;

  function paint(elapsed) {
    const now = breathing(elapsed, script.breath);
    if (now.turn !== turn) {
      turn = now.turn;
      element.classList.toggle("in", now.inwards);
      turned(now.inwards);
    }
    const quiet = still();
    element.classList.toggle("still", quiet);
    if (!quiet) circle.setAttribute("r", (SMALL + (LARGE - SMALL) * eased(now.share)).toFixed(1));
    const said = quiet ? stillWords(script) : movingWords(script, now);
    if (words.textContent !== said) words.textContent = said;
  }

  return { element, words, paint, anew: () => (turn = -1) };
}

const eased = (share) => (1 - Math.cos(Math.PI * share)) / 2;

function movingWords({ says }, now) {
  return `${now.inwards ? says.breathe_in : says.breathe_out} · ${now.left}`;
}

function stillWords({ says, breath }) {
  return fill(says.breathe_still, breath.inhale_ms / 1000, breath.exhale_ms / 1000);
}
