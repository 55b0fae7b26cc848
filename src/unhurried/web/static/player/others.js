// Other pages of this browser at the same session: whether there are any.

const PATIENCE_MS = 250;

// Ask them; `alone()` is called when none answers. From then on, answer others.
export function others(session, alone) {
  const channel = new BroadcastChannel(`session-${session}`);
  const own = crypto.getRandomValues(new Uint32Array(2)).join("-");
  let answered = false;
  channel.addEventListener("message", ({ data }) => {
    if (data.ask) channel.postMessage({ to: data.ask });
    else if (data.to === own) answered = true;
  });
  channel.postMessage({ ask: own });
  setTimeout(() => answered || alone(), PATIENCE_MS);
}
