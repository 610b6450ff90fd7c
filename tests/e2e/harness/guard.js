// The promise that nothing leaves the page, and that nothing goes wrong unseen.

// Why `request` breaks the promise, or nothing when it keeps it: a page may only
// get files of its own folder, without a query.
export function broken({ method, url }, folder) {
  // Made by the page out of its own memory: no network is involved.
  if (url.startsWith("data:") || url.startsWith(`blob:${new URL(folder).origin}/`)) return;
  if (method !== "GET") return `it is a ${method}`;
  if (!url.startsWith(folder)) return "it goes outside the folder";
  if (new URL(url).search) return "it has a query";
}

// Collects what a browser context does against the promise, its workers
// included, and every error that it reports. A refusal by the content policy is
// such an error.
export function watch(context, folder) {
  const complaints = [];
  context.on("request", (request) => {
    const why = broken({ method: request.method(), url: request.url() }, folder);
    if (why) complaints.push(`forbidden request: ${request.method()} ${request.url()}: ${why}`);
  });
  context.on("weberror", (error) => complaints.push(`page error: ${error.error()}`));
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console error: ${message.text()}`);
  });
  context.on("page", (page) => {
    page.on("websocket", (socket) => complaints.push(`forbidden socket: ${socket.url()}`));
  });
  return complaints;
}
