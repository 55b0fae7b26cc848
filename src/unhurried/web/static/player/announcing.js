// What is said and sounded: each step once, each prompt until somebody answers.

import { lines } from "./screen.js";

const AGAIN_MS = 15000;

// `say(text)` writes for screen readers; `sounds` are senses.js.
export function announcing(script, { clock, sounds, say }) {
  const { says, sheets } = script;
  let rang = clock.now();
  let asked = false;

  function tell(text, cue) {
    rang = clock.now();
    say(text);
    sounds.speak(text);
    if (cue !== null) sounds.ring(cue);
  }

  return {
    step(running) {
      const { title, cue } = sheets[running.step];
      tell([title, ...lines(script, running)].join(" "), cue);
    },
    // Whether a prompt stands unanswered: told when it comes, and again and again.
    prompt(running, asks) {
      const unheard = running.by === "silence" && running.step === "remove-and-stop";
      const again = (asks || unheard) && clock.now() - rang >= AGAIN_MS;
      if (unheard && again) tell(sheets[running.step].title, "stop");
      else if (asks && (again || !asked)) tell(`${says.still_well} ${says.answer_or_end}`, "ask");
      asked = asks;
    },
  };
}
