// What is heard and felt: a tone and a pulse for each meaning, and a voice if there is one.

// For each cue: tones as [pitch in Hz, to pitch, seconds, loudness], then pulses in ms.
const CUES = {
  "breathe-in": [[[262, 392, 0.5, 0.12]], [70]],
  "breathe-out": [[[330, 196, 0.8, 0.12]], [35, 60, 35]],
  ready: [[[523, 523, 0.2, 0.15]], [40]],
  in: [[[392, 523, 0.35, 0.2]], [120]],
  out: [[[523, 392, 0.35, 0.2]], [60, 60, 60]],
  hold: [[[330, 330, 0.6, 0.18]], [200]],
  ask: [[[659, 659, 0.18, 0.3], [784, 784, 0.3, 0.3]], [100, 100, 100]],
  "re-apply": [[[440, 440, 0.2, 0.25], [440, 440, 0.2, 0.25]], [150, 80, 150]],
  removal: [[[440, 330, 0.4, 0.3], [330, 262, 0.5, 0.3]], [250, 100, 250]],
  stop: [[[784, 784, 0.25, 0.5], [523, 523, 0.25, 0.5], [392, 392, 0.6, 0.5]], [400, 120, 400, 120, 400]],
};
const APART_S = 0.06;

// `wishes` has sound, buzz and voice; `louder()` says whether eyes are closed.
export function senses(wishes, louder) {
  let context = null;
  let touched = false;

  // A browser lets a page sound, or shake, only after the person has touched it.
  function awake() {
    touched = true;
    const Audio = window.AudioContext;
    if (Audio === undefined) return;
    context ??= new Audio();
    if (context.state === "suspended") context.resume();
  }

  function ring(cue) {
    if (!(cue in CUES)) return;
    const [tones, pulses] = CUES[cue];
    if (wishes.sound && context !== null && context.state === "running") sound(tones);
    if (wishes.buzz && touched && "vibrate" in navigator) navigator.vibrate(pulses);
  }

  function sound(tones) {
    let at = context.currentTime + APART_S;
    for (const [from, to, seconds, loudness] of tones) {
      one(at, [from, to], seconds, Math.min(0.8, louder() ? loudness * 1.8 : loudness));
      at += seconds + APART_S;
    }
  }

  function one(at, [from, to], seconds, loudness) {
    const source = context.createOscillator();
    const volume = context.createGain();
    source.frequency.setValueAtTime(from, at);
    source.frequency.linearRampToValueAtTime(to, at + seconds);
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(loudness, at + 0.04);
    volume.gain.linearRampToValueAtTime(0, at + seconds);
    source.connect(volume).connect(context.destination);
    source.start(at);
    source.stop(at + seconds);
  }

  function speak(text) {
    const voice = wishes.voice ? localVoice() : undefined;
    if (voice === undefined) return;
    const said = new SpeechSynthesisUtterance(text);
    said.voice = voice;
    said.rate = 0.9;
    speechSynthesis.cancel();
    speechSynthesis.speak(said);
  }

  return { awake, ring, speak };
}

// A voice that speaks on this device; a voice of some service elsewhere is never used.
export function localVoice() {
  if (!("speechSynthesis" in window)) return undefined;
  const voices = speechSynthesis.getVoices().filter((one) => one.localService);
  return voices.find((one) => one.lang.startsWith("en")) ?? voices[0];
}

// Keep the screen lit while `wanted()`; again each time the page is seen again.
export function lit(wanted) {
  async function light() {
    if (!("wakeLock" in navigator) || document.visibilityState !== "visible" || !wanted()) return;
    try {
      await navigator.wakeLock.request("screen");
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }
  document.addEventListener("visibilitychange", light);
  return light();
}
