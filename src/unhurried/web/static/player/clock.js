// This page's clock: steady, in whole ms, and it notices when the machine has slept.

const SLEPT_MS = 3000;

// `steady` is performance.now(), which may stand still while a machine sleeps; `wall`
// is Date.now(), which may be set. For deadlines the greater passing of the two counts,
// so that a sleep never makes a hold longer; a word is said to be as old as the steady
// one alone can tell, so that no setting of a clock makes it older.
export function pageClock(steady = () => performance.now(), wall = () => Date.now()) {
  let slept = 0;
  let apart = wall() - steady();
  return {
    raw: () => Math.floor(steady()),
    now() {
      const here = wall() - steady();
      if (here - apart > SLEPT_MS) slept += here - apart;
      apart = here;
      return Math.floor(steady() + slept);
    },
  };
}
