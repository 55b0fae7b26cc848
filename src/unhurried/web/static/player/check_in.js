// A short check-in with big targets: pain first, then discomfort, then ease.

import { button, fill, make, refill } from "./dom.js";

const TOP = 10;

// Each answer is handed on at once with those before it, so that a pain that stops the
// session waits for no other question. `say(checkIn)` takes it.
export function checkIn(script, say) {
  const element = make("section", { class: "check-in" });
  let given = [];
  let loud = false;
  let open = false;

  function paint() {
    element.classList.toggle("open", open || loud);
    element.classList.toggle("asked", loud);
    if (!open && !loud) {
      refill(element, button(script.says.how_is_it, unfold, { class: "second" }));
      return;
    }
    const question = script.check_in[given.length];
    const [ask, lead] = loud && given.length === 0 ? prompt(script) : [question.text, null];
    refill(
      element,
      make("h2", { id: "asked" }, ask),
      lead && make("p", {}, lead),
      ...(lead ? [make("p", { class: "asked-what" }, question.text)] : []),
      make("p", { class: "soft" }, fill(script.says.scale, question.low, question.high)),
      make("div", { class: "scale", role: "toolbar", "aria-labelledby": "asked" }, ...numbers()),
      given.length > 0 ? button(script.says.skip, () => answer(null), { class: "quiet" }) : null,
    );
  }

  function numbers() {
    return Array.from({ length: TOP + 1 }, (_, number) =>
      button(String(number), () => answer(number), { class: "number", "data-number": number }),
    );
  }

  function answer(number) {
    const [pain = null, discomfort = null, ease = null] = [...given, number];
    const again = document.activeElement !== null && element.contains(document.activeElement);
    given = given.length + 1 === script.check_in.length ? [] : [...given, number];
    open = given.length > 0;
    loud = false;
    say({ pain, discomfort, ease, signs: [] }, number === null);
    paint();
    if (again) element.querySelector("button")?.focus();
  }

  function unfold() {
    open = true;
    paint();
    element.querySelector("button").focus();
  }

  paint();
  return {
    element,
    answer,
    // Whether a prompt stands unanswered now.
    ask(asked) {
      if (asked === loud) return;
      loud = asked;
      if (asked) given = [];
      paint();
      if (asked) element.scrollIntoView({ block: "nearest" });
    },
    // A new step begins with a new check-in.
    anew() {
      given = [];
      loud = open = false;
      paint();
    },
  };
}

const prompt = ({ says }) => [says.still_well, says.answer_or_end];
