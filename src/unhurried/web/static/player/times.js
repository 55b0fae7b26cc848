// When something happens by itself: the server's deadlines, by this page's clock.
// A running session has its times in ms of one clock; nothing is counted in ticks.

import { insideAt } from "./moves.js";

// All moments of the present step.
//   ready: before it `done` is not offered yet; prompts: when to ask;
//   deadlines: [signal, moment], the gravest first.
export function timing(script, running) {
  return {
    ready: readyAt(script, running),
    prompts: promptsAt(script, running),
    deadlines: deadlines(script, running),
  };
}

// The signal that time gives now, the gravest if several; null if none.
// `lag` is how much later than the page that leads this one says it.
export function due(script, running, now, lag = 0) {
  const passed = timing(script, running).deadlines.find(([, at]) => at + lag <= now);
  return passed === undefined ? null : passed[0];
}

// Milliseconds until a signal may be followed: only settling is held firm.
export function toWait(script, running, signal, now) {
  if (running.step !== "settle" || signal !== "done") return 0;
  return Math.max(0, readyAt(script, running) - now);
}

// The time that a step counts to: warming, inserting, holding, or null.
export function phase(moves, before) {
  return moves.phases[before] ?? null;
}

// Milliseconds in this phase so far; asides count in full.
export function spent(moves, running, now) {
  if (phase(moves, running.before) === null) return 0;
  const here = underWay(moves, running.step) ? Math.max(0, now - running.entered) : 0;
  return running.held_ms + here;
}

// Milliseconds of holding so far; 0 until the hold has begun.
export function held(moves, running, now) {
  return phase(moves, running.before) === "holding" ? spent(moves, running, now) : 0;
}

// Whether removal has not begun yet.
export function underWay(moves, step) {
  return moves.way_in.includes(step) || moves.asides.includes(step);
}

function readyAt({ moves, paces }, running) {
  if (running.step === "settle") return running.entered + paces.settle_ms;
  if (running.step === "remove" && insideAt(moves, running)) {
    return running.entered + paces.remove_ms;
  }
  return running.entered;
}

function promptsAt(script, running) {
  if (!asked(script.moves, running)) return [];
  const asking = askingOf(script, running);
  const since = unheardSince(running);
  return Array.from({ length: asking.prompts }, (_, at) => since + asking.every_ms * (at + 1));
}

function deadlines(script, running) {
  const moments = [
    ["silence", silentAt(script, running)],
    ["hold-over", holdOverAt(script, running)],
    ["ease", easeAt(script, running)],
    ["re-apply-due", dryAt(script, running)],
  ];
  return moments.filter(([, at]) => at !== null);
}

function silentAt(script, running) {
  if (!asked(script.moves, running)) return null;
  const { every_ms, prompts, answer_ms } = askingOf(script, running);
  return unheardSince(running) + every_ms * prompts + answer_ms;
}

function askingOf({ moves, paces }, running) {
  const holding = phase(moves, running.before) === "holding" && underWay(moves, running.step);
  return holding ? paces.asking_in_hold : paces.asking;
}

function unheardSince(running) {
  return running.step === "remove" ? Math.max(running.heard, running.entered) : running.heard;
}

function holdOverAt({ moves, paces }, running) {
  const holding = phase(moves, running.before) === "holding";
  if (!holding || !underWay(moves, running.step)) return null;
  return running.entered + paces.hold_ms - spent(moves, running, running.entered);
}

function easeAt({ moves, paces }, running) {
  const here = phase(moves, running.before);
  if (here === "holding" || !underWay(moves, running.step)) return null;
  const tooOld = running.began + paces.prepare_ms;
  if (here === null) return tooOld;
  const before = spent(moves, running, running.entered);
  return Math.min(tooOld, running.entered + paces.stage_ms - before);
}

function dryAt({ moves, paces }, running) {
  if (!moves.dry.includes(running.step)) return null;
  return running.lubricated === null ? running.entered : running.lubricated + paces.relube_ms;
}

function asked(moves, running) {
  return insideAt(moves, running) && running.step !== "remove-and-stop";
}
