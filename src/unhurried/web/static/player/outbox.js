// Words on their way to the record: in memory only, in order, each once by its id.

const AGAIN_MS = [1000, 2000, 4000, 8000];
const LONGEST_MS = 10000;

// States in which a delivery may end.
export const KEPT = "kept";
export const UNREACHED = "unreached";
export const LOCKED = "locked";

// `post(body)` answers {state, told}; `told` is what the house says of the session.
// `changed(state, told, sent)` hears of every answer, and when it was asked for.
export function outbox({ session, page, clock, post, changed }) {
  const words = [];
  let sending = false;
  let wish = {};
  let failed = 0;
  let timer = 0;

  async function send(more = {}) {
    wish = { ...wish, ...more };
    if (sending) return;
    sending = true;
    clearTimeout(timer);
    const taken = words.slice();
    const asked = wish;
    wish = {};
    const sent = clock.now();
    const answer = await post({ session, page, ...asked, words: taken.map(worded) });
    sending = false;
    if (answer.state === KEPT) {
      words.splice(0, taken.length);
      failed = 0;
    } else {
      wish = { ...asked, ...wish };
      timer = setTimeout(() => send(), AGAIN_MS[Math.min(failed, AGAIN_MS.length - 1)]);
      failed += 1;
    }
    changed(answer.state, answer.told, sent);
    const open = words.length > 0 || Object.keys(wish).length > 0;
    if (answer.state === KEPT && open) await send();
  }

  const worded = ({ said_at: at, ...word }) => ({ ...word, ago_ms: Math.max(0, clock.raw() - at) });

  return {
    // Note a word said at a position, and set out with it.
    note(position, said) {
      const { step, before } = position;
      words.push({ id: fresh(), step, before, ...said, said_at: clock.raw() });
      send();
    },
    // Say that the page is there, or {take: true}, {leave: true}.
    call: send,
    waiting: () => words.length,
    // All that is left, as a body to be sent while the page goes.
    rest: () => ({ session, page, leave: true, words: words.map(worded) }),
  };
}

// Post one body; the tab's credential may change when the house was unlocked again.
export function postman(path, tab) {
  return async (body) => {
    try {
      return await answerOf(await fetch(path, request(body, tab.value)));
    } catch (error) {
      if (error instanceof TypeError || error.name === "TimeoutError") return { state: UNREACHED };
      throw error;
    }
  };
}

// What a request to the house carries.
export function request(body, tab, more = {}) {
  return {
    method: "POST",
    redirect: "manual",
    cache: "no-store",
    headers: { "Content-Type": "application/json", "X-U-Tab": tab },
    body: JSON.stringify(body),
    signal: more.keepalive ? undefined : AbortSignal.timeout(LONGEST_MS),
    ...more,
  };
}

// An id that nobody has used: 128 bits.
export function fresh() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (one) => one.toString(16).padStart(2, "0")).join("");
}

async function answerOf(response) {
  const away = response.type === "opaqueredirect" || [401, 403].includes(response.status);
  if (away) return { state: LOCKED };
  if (response.ok || response.status === 409) return { state: KEPT, told: await response.json() };
  return { state: UNREACHED };
}
