// Starts the application: loads the module that wasm-bindgen wrote, then the
// WebAssembly file, whose names Trunk left in the document (see Trunk.toml).
// This is a file and not an inline script because the content policy forbids those.

const address = (name) =>
  new URL(document.querySelector(`meta[name="${name}"]`).content, document.baseURI).href;

// Browsers ignore the integrity of a preloaded `fetch`, so the hash that Trunk
// wrote on the preload link is enforced here. Without it we do not start.
const integrityOf = (url) =>
  [...document.querySelectorAll("link[rel=preload]")].find((link) => link.href === url).integrity;

const start = async () => {
  const wasm = address("app-wasm");
  const { default: init } = await import(address("app-js"));
  await init({ module_or_path: fetch(wasm, { integrity: integrityOf(wasm) }) });
};

// Kept at hand, because the application may fail after it has emptied the body.
const waiting = document.querySelector("main");

start().catch((error) => {
  waiting.querySelector("#start-loading").remove();
  waiting.querySelector("#start-failure").setAttribute("role", "alert");
  document.body.replaceChildren(waiting);
  throw error;
});
