// A static server, as small as the hosts that Limpide is made for: it gives the
// files of one folder and nothing else.
//
//   node tools/serve.mjs <folder> <host> <port>

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { argv, exit } from "node:process";
import { pathToFileURL } from "node:url";

const TYPES = {
  ".css": "text/css",
  ".ftl": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

// Serves `folder` under `path`, which begins and ends with a slash, and gives
// the server with the address to open. Port 0 takes a free one.
export async function serve(folder, { host = "127.0.0.1", port = 0, path = "/" } = {}) {
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url, "http://host");
      const inside = normalize(decodeURIComponent(pathname));
      if (!inside.startsWith(path)) throw new Error("outside the folder");
      const file = join(folder, inside.slice(path.length) || "index.html");
      const body = await readFile(file);
      response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
      // A rebuilt page must be seen at the next reload.
      response.setHeader("Cache-Control", "no-cache");
      response.end(body);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
    }
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const name = host.includes(":") ? `[${host}]` : host;
  return { server, url: `http://${name}:${server.address().port}${path}` };
}

if (import.meta.url === pathToFileURL(argv[1]).href) {
  const [folder, host, port] = argv.slice(2);
  try {
    const { url } = await serve(folder, { host, port: Number(port) });
    console.log(`\nLimpide is ready: open ${url} (Ctrl-C stops it).`);
  } catch (error) {
    console.error(`Cannot serve on ${host}:${port} (${error.code}). Try another port: make serve PORT=8081`);
    exit(1);
  }
}
