// What is kept and what waits, said plainly; who leads; and the house unlocked in place.

import { button, fill } from "./dom.js";
import { KEPT, LOCKED, UNREACHED, fresh, outbox, postman, request } from "./outbox.js";
import { others } from "./others.js";
import { unlocking } from "./unlocking.js";

const WORDS = "/api/session/words";
const AFTER = "/session/after";
const CALL_MS = 10000;
const FOLLOW_MS = 2000;

// `path()` is the course; `state(text, kind)` shows one line about it all, null leaves the
// words; `near`: a STOP may come from another device, so the house is asked often.
export function keeping(script, { clock, tab, path, state, near = false }) {
  const { says, session } = script;
  const box = outbox({ session, page: fresh(), clock, post: postman(WORDS, tab), changed });
  const locked = unlocking(script, tab, () => box.call());
  const lead = button(says.lead, () => box.call({ take: true }), { class: "second", hidden: true });
  let called = clock.now();

  function changed(how, answer, sent) {
    locked.show(how === LOCKED);
    if (how === KEPT) path().adopt(answer, sent);
    lead.hidden = path().leads;
    show(how);
    if (how === KEPT && answer.now === null) finish();
  }

  function show(how) {
    const waiting = box.waiting();
    const count = waiting > 0 ? fill(says.waiting_to_be_kept, waiting) : says.kept;
    const why = { [UNREACHED]: says.not_reached, [LOCKED]: "" }[how] ?? (path().leads ? "" : says.follows);
    const told = how === KEPT || waiting > 0 ? [count, why] : [why];
    const kept = how === KEPT && waiting === 0;
    state(told.filter((one) => one !== "").join(". "), kept ? "kept" : "waiting");
  }

  // Once everything is kept, the page after the session follows.
  function finish() {
    if (box.waiting() === 0) location.replace(AFTER);
  }

  return {
    elements: [lead, locked.element],
    // On its way: not kept before the house has answered, though nothing is said yet.
    note(position, said) {
      state(null, "sending");
      box.note(position, said);
    },
    waits: box.waiting,
    begin() {
      show(KEPT);
      box.call();
      others(session, () => box.call({ take: true }));
      addEventListener("pagehide", () => fetch(WORDS, request(box.rest(), tab.value, { keepalive: true })));
    },
    // Say every now and then that this page is there.
    call() {
      if (clock.now() - called < (path().leads && !near ? CALL_MS : FOLLOW_MS)) return;
      called = clock.now();
      box.call();
    },
  };
}
