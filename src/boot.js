// Starts the application: chooses the language, and loads at the same time its
// texts (see tools/pin.mjs) and the program: the module that wasm-bindgen wrote,
// then the WebAssembly file, whose names Trunk left in the document (see Trunk.toml).
// This is a file and not an inline script because the content policy forbids those.

const address = (name) =>
  new URL(document.querySelector(`meta[name="${name}"]`).content, document.baseURI).href;

// Browsers ignore the integrity of a preloaded `fetch`, so the hash on the link
// is enforced here. Without it we do not start.
const fetchPinned = ({ href, integrity }) => fetch(href, { integrity });

const linkTo = (url) =>
  [...document.querySelectorAll("link[rel=preload]")].find((link) => link.href === url);

const textsIn = (lang) => document.querySelector(`link[rel=later][data-name="${lang}.ftl"]`);

// What src/ui/browser/preferences.rs remembers, if the browser lets it.
const remembered = () => {
  try {
    return localStorage.getItem("limpide.lang");
  } catch {
    return null;
  }
};

// The language chosen before, or the first that the browser asks for, of those
// that have texts. The rule stands only here: the program is told what came out.
const language = () =>
  [remembered() ?? "", ...navigator.languages, "fr"]
    .map((tag) => tag.toLowerCase().match(/^[a-z]+/)?.[0])
    .find(textsIn);

const loadTexts = async (lang) => (await fetchPinned(textsIn(lang))).text();

const loadProgram = async () => {
  const { default: init, start } = await import(address("app-js"));
  await init({ module_or_path: fetchPinned(linkTo(address("app-wasm"))) });
  return start;
};

// The engine, src/bin/engine.rs, which no start screen needs. Its module is
// pinned as the page's own: a preloaded module is checked, and `import` takes it.
const loadEngine = async () => {
  const pinned = (name) => document.querySelector(`link[rel=later][data-name="${name}"]`);
  const { href, integrity } = pinned("engine.js");
  await new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement("link"), { rel: "modulepreload", href, integrity });
    link.addEventListener("load", resolve);
    link.addEventListener("error", reject);
    document.head.append(link);
  });
  const { default: init, answer } = await import(href);
  await init({ module_or_path: fetchPinned(pinned("engine_bg.wasm")) });
  return answer;
};

const start = async () => {
  const lang = language();
  const [texts, startProgram] = await Promise.all([loadTexts(lang), loadProgram()]);
  startProgram(lang, texts, loadEngine);
};

// Kept at hand, because the application may fail after it has emptied the body.
const waiting = document.querySelector("main");

start().catch((error) => {
  waiting.querySelector("#start-loading").remove();
  waiting.querySelector("#start-failure").setAttribute("role", "alert");
  document.body.replaceChildren(waiting);
  throw error;
});
