// The course of a session on this page: what was said, what time does, what is kept.

import { follow } from "./moves.js";
import { answered, heard, taken, took } from "./taking.js";
import { due, toWait } from "./times.js";

const LAG_MS = 5000;
const SLOW_MS = 1000;

// `noted(running, said)` sends a word on its way; `waits()` says how many have not
// arrived; `moved(running)` and `notice(text)` show.
export function course({ script, told, clock, noted, waits, moved, notice }) {
  let running = taken(told, clock.now());
  let leads = true;

  function move(next) {
    running = next;
    moved(running);
  }

  function give(signal) {
    const now = clock.now();
    const position = follow(script.moves, running, signal);
    if (position === null) {
      notice(script.says.too_early);
    } else if (toWait(script, running, signal, now) > 0) {
      notice(script.says.waiting);
    } else {
      noted(running, { signal });
      move(took(script.moves, running, signal, position, now));
    }
  }

  function checkIn(said) {
    const now = clock.now();
    noted(running, { check_in: said });
    const signal = heard(script.limits, said);
    const position = signal === null ? null : follow(script.moves, running, signal);
    const after = answered(running, said, now);
    move(position === null ? after : took(script.moves, after, signal, position, now));
  }

  return {
    give,
    checkIn,
    get running() {
      return running;
    },
    get leads() {
      return leads;
    },
    // What was said of the session after removal, by the keys of the questions.
    debrief(answers) {
      noted(running, { debrief: answers });
      move({ ...running, heard: clock.now(), told: answers.signs ?? [] });
    },
    // Let time do what it does by itself; a page that only follows says it later.
    look() {
      const signal = due(script, running, clock.now(), leads ? 0 : LAG_MS);
      if (signal !== null) give(signal);
    },
    // What the house says wins, once nothing of ours is on its way any more. An answer
    // that took long tells where the session is, and hardly when: then our own times
    // stand, and for another place the earliest that can be.
    adopt(answer, sent) {
      leads = answer.leads;
      if (waits() > 0 || answer.now === null) return;
      const now = clock.now();
      const slow = now - sent > SLOW_MS;
      const there = taken(answer.now, slow ? sent : now);
      const same = there.step === running.step && there.before === running.before;
      if (!slow || !same) move(there);
      if (!same && leads) notice(script.says.elsewhere);
    },
  };
}
