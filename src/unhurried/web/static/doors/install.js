// Registers the service worker, on the pages that show nothing of a vault: they alone may
// name a script, and this policy gives one name only.

if ("serviceWorker" in navigator) {
  const named = () => "/sw.js";
  const policy = globalThis.trustedTypes?.createPolicy("worker", { createScriptURL: named });
  navigator.serviceWorker.register(policy ? policy.createScriptURL("") : named(), { updateViaCache: "none" });
}
