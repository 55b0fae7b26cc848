// One screen: state, step, pacer, times, questions, answers; STOP has its own place.

import { afterwards } from "./after.js";
import { button, fill, make, minutes, raised, refill } from "./dom.js";
import { insideAt, offered } from "./moves.js";
import { held, timing, toWait } from "./times.js";

const NAMED_APART = ["stop"];
const ONWARD = ["done", "in", "resume"];

// `does` has what the buttons do: {give, checkIn, debrief, done, rest}.
export function screen(script, { pacer, asking, does }) {
  const { says } = script;
  const state = make("p", { class: "kept", role: "status" });
  const title = make("h1", { tabindex: "-1" });
  const words = make("div", { class: "words" });
  const times = make("p", { class: "times number" });
  const notice = make("p", { class: "notice", role: "status" });
  const after = make("div", { class: "after-removal" });
  const offers = make("div", { class: "offers" });
  const told = make("div", { class: "reported" });
  const reports = make("details", { class: "reports" }, make("summary", {}, says.report), told);
  const live = make("p", { class: "only-heard", role: "log", "aria-live": "assertive", "aria-label": says.said_name });
  const rhythm = make("div", { class: "rhythm" }, pacer.element, make("div", {}, pacer.words, times));
  const ahead = make("div", { class: "ahead" }, state, title, rhythm, words, after);
  const hand = make("div", { class: "in-hand" }, notice, asking.element, offers, reports);
  const element = make("section", { class: "player" }, ahead, hand, live);

  function step(running) {
    const sheet = script.sheets[running.step];
    const lost = element.contains(document.activeElement);
    element.dataset.step = running.step;
    title.textContent = sheet.title;
    refill(words, ...lines(script, running).map((line) => make("p", {}, line)));
    notice.textContent = "";
    asking.anew();
    const page = afterwards(script, running, does);
    refill(after, page);
    after.hidden = page === null;
    pacer.element.hidden = pacer.words.hidden = !sheet.breath;
    const [onward, grave] = parted(script, running, page !== null);
    refill(offers, ...onward.map((signal) => offer(script, running, signal, does.give)));
    refill(told, ...grave.map((signal) => offer(script, running, signal, does.give)));
    reports.hidden = grave.length === 0;
    reports.open = false;
    window.scrollTo(0, 0);
    if (lost && !element.contains(document.activeElement)) title.focus();
  }

  // What changes with time alone.
  function tick(running, now) {
    const { ready, prompts, deadlines } = timing(script, running);
    const asked = prompts.some((at) => at <= now);
    asking.element.hidden = !insideAt(script.moves, running) || running.step === "remove-and-stop";
    asking.ask(asked);
    const wait = toWait(script, running, "done", now);
    const done = offers.querySelector('[data-signal="done"]');
    if (done !== null) done.toggleAttribute("data-early", wait > 0);
    const said = timeWords(script, running, now, ready);
    if (times.textContent !== said) times.textContent = said;
    element.toggleAttribute("data-hurries", asked && deadlines.length > 0);
    return asked;
  }

  return {
    element,
    step,
    tick,
    say: (text) => (live.textContent = text),
    notice: (text) => (notice.textContent = text),
    state(text, kind) {
      if (text !== null && state.textContent !== text) state.textContent = text;
      state.dataset.kind = kind;
    },
    hand: (side) => (element.dataset.hand = side),
    first: () => title.focus(),
  };
}

// What a step says: why it is here, with what, and what to do.
export function lines(script, running) {
  const sheet = script.sheets[running.step];
  const led = running.by === null ? undefined : script.led[running.by];
  const object = running.before === "warm-up" ? script.warm_up : script.object;
  const named = sheet.named && object !== "" ? fill(script.says.with, object) : undefined;
  return [led, named, ...sheet.say].filter((line) => line !== undefined);
}

function parted(script, running, asked) {
  const signals = offered(script.moves, running).filter((one) => !NAMED_APART.includes(one));
  const reports = signals.filter((one) => script.moves.reports.includes(one));
  const rest = signals.filter((one) => !script.moves.reports.includes(one));
  const first = rest.filter((one) => ONWARD.includes(one));
  const others = rest.filter((one) => !ONWARD.includes(one));
  return [asked ? [] : [...first, ...others], insideAt(script.moves, running) ? reports : []];
}

function offer(script, running, signal, give) {
  const { labels } = script.sheets[running.step];
  const key = script.keys[signal];
  const onward = ONWARD.includes(signal);
  const made = button(raised(labels[signal]), () => give(signal), { "data-signal": signal, class: onward ? "big" : "second" });
  if (key !== undefined) made.append(make("kbd", { "aria-hidden": "true" }, key));
  return made;
}

function timeWords(script, running, now, ready) {
  const { says, moves } = script;
  if (running.step === "hold") {
    const most = script.hold_s * 1000;
    return fill(says.held, minutes(Math.min(held(moves, running, now), most)), minutes(most));
  }
  const left = ready - now;
  if (left <= 0) return "";
  const shown = minutes(Math.ceil(left / 1000) * 1000);
  return fill(running.step === "settle" ? says.at_least : says.slowly, shown);
}
