// How a running session changes with each step and each answer, as on the server.

import { phase, spent } from "./times.js";

// A session as the server told it, with its times on this page's clock.
export function taken(told, now) {
  const wet = told.lubricated_ago;
  return {
    step: told.step,
    before: told.before,
    by: told.by,
    began: now - told.began_ago,
    entered: now - told.entered_ago,
    heard: now - told.heard_ago,
    lubricated: wet === null ? null : now - wet,
    held_ms: told.held_ms,
    stopped: told.stopped,
    signs: told.signs,
    told: told.told,
  };
}

// What `running` is once `signal` has led to `position`.
export function took(moves, running, signal, position, now) {
  const same = phase(moves, position.before) === phase(moves, running.before);
  const wet = signal === "done" && moves.lubricates.includes(running.step);
  return {
    ...running,
    step: position.step,
    before: position.before,
    by: signal,
    entered: now,
    heard: moves.by_time.includes(signal) ? running.heard : now,
    lubricated: wet ? now : running.lubricated,
    held_ms: same ? spent(moves, running, now) : 0,
    stopped: running.stopped || stops(signal, position),
  };
}

// A check-in in which nothing was answered is not a word from the person.
export function answered(running, checkIn, now) {
  const numbers = [checkIn.pain, checkIn.discomfort, checkIn.ease];
  const silent = numbers.every((one) => one === null) && checkIn.signs.length === 0;
  const signs = [...running.signs, ...checkIn.signs];
  return silent ? running : { ...running, heard: now, signs };
}

// The signal that a check-in amounts to; null when all is well. Unknown is not well.
export function heard(limits, checkIn) {
  const meant = checkIn.signs.map((sign) => limits.signs[sign] ?? "pain-stop");
  if (meant.includes("blood")) return "blood";
  if (meant.includes("pain-stop")) return "pain-stop";
  if (checkIn.pain === null) return "pain";
  if (checkIn.pain >= limits.stop) return "pain-stop";
  return checkIn.pain >= limits.pause ? "pain" : null;
}

function stops(signal, position) {
  const grave = signal === "blood" || signal === "pain-stop";
  return grave || position.step === "remove-and-stop";
}
