// What the page's own engine says to a list of cases; read by test_engine.py.
import { follow, inside, offered } from "/moves.js";
import { answered, heard, taken, took } from "/taking.js";
import { due, held, timing, toWait } from "/times.js";

export function moves({ script, cases }) {
  return cases.map(([position, signal]) => follow(script.moves, position, signal));
}

export function offers({ script, cases }) {
  return cases.map((position) => [offered(script.moves, position), inside(script.moves, position.step)]);
}

export function moments({ script, cases }) {
  return cases.map(({ told, ahead }) => {
    const running = taken(told, 0);
    return [timing(script, running), due(script, running, ahead), held(script.moves, running, ahead), toWait(script, running, "done", ahead)];
  });
}

export function steps({ script, cases }) {
  return cases.map(({ told, signal, ahead }) => {
    const running = taken(told, 0);
    const position = follow(script.moves, running, signal);
    return position === null ? null : took(script.moves, running, signal, position, ahead);
  });
}

export function words({ script, cases }) {
  return cases.map((said) => {
    const running = taken({ ...script.start, heard_ago: 5 }, 0);
    return [heard(script.limits, said), answered(running, said, 7).heard];
  });
}
