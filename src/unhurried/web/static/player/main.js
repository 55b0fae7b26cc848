// Lead a session in this page: take the script over from the house, and begin.

import { announcing } from "./announcing.js";
import { pacer } from "./breath.js";
import { checkIn } from "./check_in.js";
import { pageClock } from "./clock.js";
import { course } from "./course.js";
import { make, minutes } from "./dom.js";
import { keeping } from "./keeping.js";
import { insideAt } from "./moves.js";
import { screen } from "./screen.js";
import { lit, senses } from "./senses.js";
import { darkness, keys, stopBar } from "./stopping.js";
import { switches, wishesAtFirst } from "./wishes.js";

const LOOK_MS = 250;
const COVERED = "#covered";
const OUT = ["triage", "debrief", "after-care", "ended"];

async function begin() {
  const place = document.querySelector("[data-player]");
  const tab = { value: document.querySelector('meta[name="tab"]')?.content ?? "" };
  if (place === null) return;
  const answer = await fetch("/api/session", { headers: { "X-U-Tab": tab.value }, cache: "no-store" });
  if (!answer.ok) return;
  const { script, now } = await answer.json();
  if (script !== null) play(place, script, now, tab);
}

function play(place, script, told, tab) {
  const clock = pageClock();
  const wishes = wishesAtFirst();
  const does = doing(() => path);
  const sounds = senses(wishes, () => dark.dark());
  const asking = checkIn(script, (said, skipped) => skipped || path.checkIn(said));
  const breath = pacer(script, () => wishes.still, breathed);
  const view = screen(script, { pacer: breath, asking, does });
  const dark = darkness(script, { stop: does.stop, changed: (on) => document.body.classList.toggle("eyes-closed", on) });
  const voice = announcing(script, { clock, sounds, say: view.say });
  const record = keeping(script, { clock, tab, path: () => path, state: view.state, near: "near" in place.dataset });
  const { note: noted, waits } = record;
  const path = course({ script, told, clock, noted, waits, moved, notice: view.notice });
  let shown = "";

  function moved(running) {
    // After removal a step stands as it is until another comes: it holds what was told.
    const why = OUT.includes(running.step) ? "" : `${running.before} ${running.by}`;
    const step = `${running.step} ${why}`;
    if (step === shown) return;
    shown = step;
    view.step(running);
    view.tick(running, clock.now());
    voice.step(running);
    if (OUT.includes(running.step)) dark.show(false);
  }

  function breathed(inwards) {
    if (script.sheets[path.running.step].tones || dark.dark()) sounds.ring(inwards ? "breathe-in" : "breathe-out");
  }

  function look() {
    path.look();
    const { running } = path;
    const now = clock.now();
    voice.prompt(running, view.tick(running, now));
    dark.time(minutes(now - running.began));
    record.call();
  }

  const guarded = () => !OUT.includes(path.running.step);
  const answer = (number) => insideAt(script.moves, path.running) && asking.answer(number);
  const said = make("p", { class: "soft keys-said" }, script.says.stop_keys);
  const wished = switches(script, wishes, () => view.hand(wishes.left ? "left" : "right"));
  place.replaceChildren(view.element, ...record.elements, dark.open, wished, said);
  document.body.append(dark.element);
  document.body.classList.add("running");
  view.hand("right");
  moved(path.running);
  stopBar(does.stop);
  keys(script, { ...does, guarded, answer });
  touched(sounds.awake);
  covered(() => dark.show(true));
  lit(() => path.running.step !== "ended");
  record.begin();
  if (path.running.step === "readiness") does.done();
  setInterval(look, LOOK_MS);
  breathing(breath, clock);
  view.first();
}

// What buttons and keys do; `path()` is the course.
function doing(path) {
  const give = (signal) => path().give(signal);
  return {
    give,
    stop: () => give("stop"),
    done: () => give("done"),
    checkIn: (said) => path().checkIn(said),
    debrief: (answers) => path().debrief(answers),
    // Where help is needed now, nothing else is asked.
    rest: () => OUT.forEach(() => path().running.step === "ended" || give("done")),
  };
}

function breathing(breath, clock) {
  const began = clock.now();
  const paint = () => {
    if (!breath.element.hidden) breath.paint(clock.now() - began);
    requestAnimationFrame(paint);
  };
  paint();
}

// A page may sound once the person has touched it.
function touched(awake) {
  for (const touch of ["pointerdown", "keydown"]) document.addEventListener(touch, awake, { capture: true });
}

// Locking while a session runs only covers it; the session's own page goes on.
function covered(cover) {
  document.addEventListener("cover", cover);
  document.getElementById("lock")?.form.addEventListener("submit", (event) => {
    event.preventDefault();
    cover();
  });
  if (location.hash === COVERED) cover();
}

begin();
