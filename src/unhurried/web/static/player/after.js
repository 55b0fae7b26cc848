// After removal: signs and first aid, how it was, and after-care.

import { button, chosen, group, make, option, raised } from "./dom.js";

const URGENT = "emergency";

// What is shown at a step after removal; null where the step is another one.
// `course` takes {checkIn, debrief, done, rest}.
export function afterwards(script, running, course) {
  switch (running.step) {
    case "triage":
      return running.signs.length > 0 ? seen(script, running, course) : triage(script, course);
    case "debrief":
      return running.told?.length > 0 ? aids(script, running.told, course) : debrief(script, running, course);
    case "after-care":
      return make("div", {}, button(label(script, "after-care"), course.done, { class: "big" }));
    default:
      return null;
  }
}

const label = (script, step) => raised(script.sheets[step].labels.done);

function triage(script, course) {
  const form = make("form", { class: "after" }, field(script, script.signs));
  return sent(form, script.says.told, () => {
    const signs = chosen(form, "signs").filter((sign) => sign !== "none");
    if (signs.length === 0) {
      course.done();
      return;
    }
    course.checkIn({ pain: null, discomfort: null, ease: null, signs });
    form.replaceWith(aids(script, signs, course));
  });
}

// Signs that were told before the page was opened anew: what to do, and more to tell.
function seen(script, running, course) {
  const section = make("div", {}, aids(script, running.signs, course));
  const more = button(script.says.more_signs, () => section.replaceWith(triage(script, course)), { class: "second" });
  section.append(more);
  return section;
}

function debrief(script, running, course) {
  const asked = running.stopped ? script.debrief : [...script.debrief, script.signs];
  const form = make("form", { class: "after" }, ...asked.map((one) => field(script, one)));
  return sent(form, script.says.told, () => {
    const answers = Object.fromEntries(asked.map((one) => [one.key, reply(form, one)]));
    const signs = answers.signs ?? [];
    course.debrief(answers);
    if (signs.length === 0) course.done();
    else form.replaceWith(aids(script, signs, course));
  });
}

// First aid for these signs; where help is needed now, nothing else is asked.
function aids(script, signs, course) {
  const told = script.first_aid.filter((one) => signs.includes(one.sign));
  const urgent = told.some((one) => one.call === URGENT);
  const section = make(
    "section",
    { class: "aids", role: "alert", tabindex: "-1" },
    ...told.map((one) => aid(script, one)),
    make("p", {}, make("a", { class: "button grave", href: "/help", target: "_blank", rel: "noopener" }, script.says.help)),
    button(script.says.go_on, () => (urgent ? course.rest() : course.done()), { class: "big" }),
  );
  queueMicrotask(() => section.focus());
  return section;
}

function aid({ says }, one) {
  return make(
    "article",
    { class: "aid" },
    make("h2", {}, one.title),
    make("p", {}, make("strong", {}, says.now), ` ${one.now}`),
    make("p", {}, make("strong", {}, says.avoid), ` ${one.avoid}`),
  );
}

function field({ says }, question) {
  const { key, text } = question;
  switch (question.answer) {
    case "scale":
      return scale(question, says);
    case "yes-no":
      return group(key, text, [["yes", says.yes], ["no", says.no], ["", says.leave_open]], { kind: "row" });
    case "choices": {
      const choices = question.choices.map((one) => [one.value, one.label]);
      return group(key, text, [...choices, ["none", says.none_of_these]], { several: true });
    }
    default:
      return make(
        "fieldset",
        { class: "question" },
        make("label", { class: "ask", for: `f-${key}` }, text),
        make("p", { class: "hint" }, question.help),
        make("textarea", { id: `f-${key}`, name: key, maxlength: 500, rows: 3, autocomplete: "off", spellcheck: "false" }),
      );
  }
}

function scale(question, says) {
  const numbers = Array.from({ length: 11 }, (_, number) => [String(number), String(number)]);
  const made = group(question.key, question.text, numbers, { kind: "score" });
  const ends = [`0: ${question.low}`, `10: ${question.high}`].map((text) => make("span", {}, text));
  made.append(make("p", { class: "ends" }, ...ends), option("radio", question.key, "", says.leave_open, "open"));
  return made;
}

// An answer as the house reads it: true, false, a number, a text, a list, or null.
function reply(form, question) {
  const [value = ""] = chosen(form, question.key);
  switch (question.answer) {
    case "scale":
      return value === "" ? null : Number(value);
    case "yes-no":
      return value === "" ? null : value === "yes";
    case "choices":
      return chosen(form, question.key).filter((one) => one !== "none");
    default:
      return form.querySelector(`[name="${question.key}"]`).value || null;
  }
}

function sent(form, words, tell) {
  form.append(make("button", { class: "big" }, words));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    tell();
  });
  return form;
}
