// Stands in the worker behind the loader of src/bin/worker.rs, and has that program
// do what src/boot.js asks for, one task after the other.
let ready;

onmessage = async ({ data }) => {
  if (!ready) {
    ready = wasm_bindgen({ module_or_path: data });
    return;
  }
  try {
    await ready;
    postMessage({ result: wasm_bindgen[data.task](...data.about) });
  } catch (error) {
    postMessage({ error: String(error) });
  }
};
