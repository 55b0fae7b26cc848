// What may follow what: the server's own table, read here in the same way.
// `moves` is views/player/moves.py as data; a position is {step, before}.

const BACK = "back";

// Where a signal leads; null where the table has no such move.
export function follow(moves, position, signal) {
  const target = moves.table[position.step][signal];
  let before = position.before;
  if (signal === "pain" && target === "pause") {
    before = moves.after_pain[before] ?? before;
  }
  const step = resolved(moves, target, before);
  if (step === null) return null;
  return { step, before: moves.way_in.includes(step) ? step : before };
}

// Whether something may be inside at this step; where unknown, it may.
export function inside(moves, step) {
  return [moves.may_be_inside, moves.asides, moves.removals].some((steps) => steps.includes(step));
}

// The same, knowing where the person came from.
export function insideAt(moves, position) {
  return inside(moves, position.step) && inside(moves, position.before);
}

// What a person may say here: STOP first, then steps, then reports.
export function offered(moves, position) {
  return moves.order.filter((signal) => worthOffering(moves, position, signal));
}

function worthOffering(moves, position, signal) {
  const target = follow(moves, position, signal);
  if (target === null) return false;
  const moved = target.step !== position.step || target.before !== position.before;
  return moved || signal === "stop" || moves.reports.includes(signal);
}

function resolved(moves, target, before) {
  while (target !== undefined) {
    const step = target === BACK ? before : target;
    if (!leftOut(moves, step, before)) return step;
    target = moves.passed[step];
  }
  return null;
}

function leftOut(moves, step, before) {
  if (moves.need_inside.includes(step)) return !inside(moves, before);
  return moves.left_out.includes(step);
}
