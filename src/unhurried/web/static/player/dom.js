// Elements made of names, attributes and text: never of markup.

const SVG = "http://www.w3.org/2000/svg";

// make("p", {class: "say"}, "text", element): null among the inside is left out.
export function make(name, attributes = {}, ...inside) {
  return filled(document.createElement(name), attributes, inside);
}

// The same for drawings.
export function draw(name, attributes = {}, ...inside) {
  return filled(document.createElementNS(SVG, name), attributes, inside);
}

// Put other things inside; null is left out.
export function refill(element, ...inside) {
  element.replaceChildren(...inside.filter((one) => one !== null));
}

// A button; `press` is called when it is pressed.
export function button(text, press, attributes = {}) {
  const made = make("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", press);
  return made;
}

// A group of choices of which one, or with `several` any number, may be chosen.
// `choices` are [value, label]; read the answer with `chosen`.
export function group(name, legend, choices, { several = false, kind = "" } = {}) {
  const type = several ? "checkbox" : "radio";
  const options = choices.map(([value, label]) => option(type, name, value, label));
  const answers = make("div", { class: `answers ${kind}` }, ...options);
  return make("fieldset", { class: "question" }, make("legend", {}, legend), answers);
}

// One choice of a group.
export function option(type, name, value, label, kind = "") {
  return make("label", { class: `answer ${kind}` }, make("input", { type, name, value }), make("span", {}, label));
}

// The values that are chosen in a group.
export function chosen(within, name) {
  const inputs = within.querySelectorAll(`input[name="${name}"]:checked`);
  return Array.from(inputs, (input) => input.value);
}

// Put numbers or a name into a sentence with `{}`.
export function fill(sentence, ...parts) {
  return parts.reduce((text, part) => text.replace("{}", () => String(part)), sentence);
}

// A text with a capital at its head.
export const raised = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// Minutes and seconds of so many ms.
export function minutes(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function filled(element, attributes, inside) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...inside.filter((one) => one !== null));
  return element;
}
