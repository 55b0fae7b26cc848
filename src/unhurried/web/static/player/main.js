// Lead a session in this page: take the script over from the house, and begin.

import { checkIn } from "./check_in.js";
import { pageClock } from "./clock.js";
import { course } from "./course.js";
import { button, fill, make, minutes } from "./dom.js";
import { insideAt } from "./moves.js";
import { KEPT, LOCKED, UNREACHED, fresh, outbox, postman, request } from "./outbox.js";
import { others } from "./others.js";
import { pacer } from "./breath.js";
import { lines, screen } from "./screen.js";
import { lit, senses } from "./senses.js";
import { darkness, keys, stopBar } from "./stopping.js";
import { unlocking } from "./unlocking.js";
import { switches, wishesAtFirst } from "./wishes.js";

const WORDS = "/api/session/words";
const AFTER = "/session/after";
const COVERED = "#covered";
const LOOK_MS = 250;
const CALL_MS = 10000;
const FOLLOW_MS = 2000;
const AGAIN_MS = 15000;
const OUT = ["triage", "debrief", "after-care", "ended"];

const tab = { value: document.querySelector('meta[name="tab"]')?.content ?? "" };

async function begin() {
  const place = document.querySelector("[data-player]");
  if (place === null) return;
  const answer = await fetch("/api/session", { headers: { "X-U-Tab": tab.value }, cache: "no-store" });
  if (!answer.ok) return;
  const { script, now } = await answer.json();
  if (script !== null) play(place, script, now);
}

function play(place, script, told) {
  const { says } = script;
  const clock = pageClock();
  const wishes = wishesAtFirst();
  const sounds = senses(wishes, () => dark.dark());
  const box = outbox({ session: script.session, page: fresh(), clock, post: postman(WORDS, tab), changed });
  const asking = checkIn(script, (said, skipped) => skipped || path.checkIn(said));
  const breath = pacer(script, () => wishes.still, turned);
  const stop = () => path.give("stop");
  const does = {
    give: (signal) => path.give(signal),
    checkIn: (said) => path.checkIn(said),
    debrief: (answers) => path.debrief(answers),
    done: () => path.give("done"),
    rest: () => OUT.forEach(() => path.running.step !== "ended" && path.give("done")),
  };
  const view = screen(script, { pacer: breath, asking, does });
  const dark = darkness(script, { stop, changed: (closed) => document.body.classList.toggle("eyes-closed", closed) });
  const locked = unlocking(script, tab, () => box.call());
  const lead = button(says.lead, () => box.call({ take: true }), { class: "second", hidden: true });
  const path = course({
    script,
    told,
    clock,
    noted: (position, said) => box.note(position, said),
    waits: () => box.waiting(),
    moved,
    notice: view.notice,
  });
  let shown = "";
  let breathes = clock.now();
  let rang = clock.now();
  let called = 0;
  let asked = false;

  function moved(running) {
    const step = `${running.step} ${running.before} ${running.by}`;
    if (step === shown) return;
    shown = step;
    view.step(running);
    const { title, cue } = script.sheets[running.step];
    const text = [title, ...lines(script, running)].join(" ");
    view.say(text);
    sounds.speak(text);
    if (cue !== null) sounds.ring(cue);
    rang = clock.now();
    if (OUT.includes(running.step)) dark.show(false);
    if (running.step === "ended") finished();
  }

  function turned(inwards) {
    if (script.sheets[path.running.step].tones || dark.dark()) sounds.ring(inwards ? "breathe-in" : "breathe-out");
  }

  // What became of a delivery.
  function changed(state, answer) {
    locked.show(state === LOCKED);
    if (state === KEPT) path.adopt(answer);
    lead.hidden = path.leads;
    kept(state);
    if (state === KEPT && (answer.now === null || path.running.step === "ended")) finished();
  }

  function kept(state) {
    const waiting = box.waiting();
    const count = waiting > 0 ? fill(says.waiting_to_be_kept, waiting) : says.kept;
    const more = { [UNREACHED]: says.not_reached, [LOCKED]: "" }[state] ?? (path.leads ? "" : says.follows);
    const told = state === KEPT || waiting > 0 ? [count, more] : [more];
    view.state(told.filter((one) => one !== "").join(". "), state === KEPT && waiting === 0 ? "kept" : "waiting");
  }

  function finished() {
    if (box.waiting() === 0) location.replace(AFTER);
  }

  function look() {
    const now = clock.now();
    path.look();
    const asks = view.tick(path.running, now);
    dark.time(minutes(now - path.running.began));
    const unheard = path.running.by === "silence" && path.running.step === "remove-and-stop";
    if ((asks && !asked) || ((asks || unheard) && now - rang >= AGAIN_MS)) {
      rang = now;
      sounds.ring(unheard ? "stop" : "ask");
      const text = unheard ? script.sheets["remove-and-stop"].title : `${says.still_well} ${says.answer_or_end}`;
      view.say(text);
      sounds.speak(text);
    }
    asked = asks;
    if (now - called >= (path.leads ? CALL_MS : FOLLOW_MS)) {
      called = now;
      box.call();
    }
  }

  function paint() {
    if (!breath.element.hidden) breath.paint(clock.now() - breathes);
    requestAnimationFrame(paint);
  }

  const wished = switches(script, wishes, () => view.hand(wishes.left ? "left" : "right"));
  const keysSaid = make("p", { class: "soft keys-said" }, says.stop_keys);
  place.replaceChildren(view.element, lead, locked.element, dark.open, wished, keysSaid);
  document.body.append(dark.element);
  document.body.classList.add("running");
  view.hand("right");
  moved(path.running);
  kept(KEPT);
  stopBar(stop);
  keys(script, {
    stop,
    guarded: () => !OUT.includes(path.running.step),
    give: does.give,
    answer: (number) => insideAt(script.moves, path.running) && asking.answer(number),
  });
  for (const touch of ["pointerdown", "keydown"]) document.addEventListener(touch, sounds.awake, { capture: true });
  addEventListener("pagehide", () => fetch(WORDS, request(box.rest(), tab.value, { keepalive: true })));
  lit(() => path.running.step !== "ended");
  setInterval(look, LOOK_MS);
  requestAnimationFrame(paint);
  box.call();
  others(script.session, () => box.call({ take: true }));
  if (path.running.step === "readiness") path.give("done");
  view.first();
  covered(() => dark.show(true));
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
