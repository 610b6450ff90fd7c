// Starts the application: chooses the language, and loads at the same time its
// texts (see tools/pin.mjs) and a program: the module that wasm-bindgen wrote,
// then the WebAssembly file. The start screen is a program of its own, whose names
// Trunk left in the document (see Trunk.toml): a first visit loads no more.
// This is a file and not an inline script because the content policy forbids those.

const address = (name) =>
  new URL(document.querySelector(`meta[name="${name}"]`).content, document.baseURI).href;

// Browsers ignore the integrity of a preloaded `fetch`, so the hash on the link
// is enforced here. Without it we do not start.
const fetchPinned = ({ href, integrity }) => fetch(href, { integrity });

const linkTo = (url) =>
  [...document.querySelectorAll("link[rel=preload]")].find((link) => link.href === url);

// A file that costs nothing until it is asked for.
const later = (name) => document.querySelector(`link[rel=later][data-name="${name}"]`);

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
    .find((lang) => later(`${lang}.ftl`));

const loadTexts = async (name) => (await fetchPinned(later(name))).text();

// The start screen: src/bin/start.rs.
const loadStart = async () => {
  const program = await import(address("app-js"));
  await program.default({ module_or_path: fetchPinned(linkTo(address("app-wasm"))) });
  return program;
};

// Everything else: src/bin/desk.rs. Its module is pinned as the page's own: a
// preloaded module is checked, and `import` takes it.
const loadDesk = async () => {
  const { href, integrity } = later("desk.js");
  await new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement("link"), { rel: "modulepreload", href, integrity });
    link.addEventListener("load", resolve);
    link.addEventListener("error", reject);
    document.head.append(link);
  });
  const program = await import(href);
  await program.default({ module_or_path: fetchPinned(later("desk_bg.wasm")) });
  return program;
};

// The content policy lets nothing become a script but what this policy passes on.
const scripts = globalThis.trustedTypes?.createPolicy("limpide", { createScriptURL: (url) => url });

// Starts src/bin/worker.rs in a worker. The worker is made of text that was checked,
// not of an address, and so has the content policy of the page.
const startWorker = async () => {
  const [loader, answers, program] = await Promise.all([
    loadTexts("worker.js"),
    loadTexts("worker-answers.js"),
    fetchPinned(later("worker_bg.wasm")).then((response) => response.arrayBuffer()),
  ]);
  const address = URL.createObjectURL(new Blob([loader, "\n", answers], { type: "text/javascript" }));
  const worker = new Worker(scripts?.createScriptURL(address) ?? address);
  worker.postMessage(program, [program]);
  return worker;
};

// What runs beside the page: `ask` has the worker do a task, and promises what comes
// of it; `stop` gives up what it does.
const beside = {
  worker: undefined,
  waiting: [],
  async start() {
    const worker = await startWorker();
    // It answers one after the other.
    worker.onmessage = ({ data: { result, error } }) => {
      const asked = this.waiting.shift();
      return error === undefined ? asked.resolve(result) : asked.reject(error);
    };
    worker.onerror = () => this.stop();
    return worker;
  },
  async ask(task, ...about) {
    this.worker ??= this.start();
    const begun = this.worker;
    const worker = await begun.catch((error) => {
      this.worker = undefined;
      throw error;
    });
    if (this.worker !== begun) throw "stopped";
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      worker.postMessage({ task, about });
    });
  },
  stop() {
    this.worker?.then((worker) => worker.terminate(), () => {});
    this.worker = undefined;
    for (const { reject } of this.waiting.splice(0)) reject("stopped");
  },
};

// What the desk is asked to begin, and its loading while it lasts.
let wish;
let coming;

const bringDesk = async (leave) => {
  const loading = loadDesk();
  let lang, desk, texts, more;
  // Another language may have been chosen meanwhile.
  do {
    lang = wish.lang;
    [desk, texts, more] = await Promise.all([
      loading,
      loadTexts(`${lang}.ftl`),
      loadTexts(`${lang}.desk.ftl`),
    ]);
  } while (lang !== wish.lang);
  leave();
  desk.start(lang, `${texts}\n${more}`, beside, wish.word, wish.about);
};

// Shows the desk in a language, and begins there what was chosen on the start
// screen, if something was (see src/ui/pages/start/beginning.rs). While it is being
// loaded more may be chosen: the last thing that is begun counts.
const openDesk = (lang, word = "", about = undefined, leave = () => {}) => {
  wish = word || !wish ? { lang, word, about } : { ...wish, lang };
  coming ??= bringDesk(leave).finally(() => (wish = coming = undefined));
  return coming;
};

// Whether there is an audit to come back to: src/ui/browser/preferences.rs
// remembers it for this tab.
const isInHand = () => {
  try {
    return sessionStorage.getItem("limpide.audit") !== null;
  } catch {
    return false;
  }
};

const start = async () => {
  const lang = language();
  if (isInHand() || !["", "#", "#/"].includes(location.hash)) return openDesk(lang);
  const [texts, screen] = await Promise.all([loadTexts(`${lang}.ftl`), loadStart()]);
  screen.start(lang, texts, (lang, word, about) => openDesk(lang, word, about, screen.leave));
};

// Kept at hand, because the application may fail after it has emptied the body.
const waiting = document.querySelector("main");

start().catch((error) => {
  waiting.querySelector("#start-loading").remove();
  waiting.querySelector("#start-failure").setAttribute("role", "alert");
  document.body.replaceChildren(waiting);
  throw error;
});
