// A folder becomes a site on this machine, under any path, with the strictest policy it must bear.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

/** The strictest policy that a site must bear. */
export const POLICY =
  "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'";
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** Serves `folder` under `prefix` on a free port; gives the site's address and `close`. */
export async function serve(folder, prefix) {
  const server = createServer(async (request, response) => {
    const headers = { "Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff" };
    const file = locate(folder, prefix, request.url);
    try {
      const body = await readFile(file ?? "");
      response.writeHead(200, { ...headers, "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404, { ...headers, "Content-Type": "text/plain" });
      response.end("not found");
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, root: origin + prefix, close: () => server.close() };
}

function locate(folder, prefix, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(prefix)) return undefined;
  const inside = normalize(path.slice(prefix.length));
  if (inside === ".." || inside.startsWith(`..${sep}`)) return undefined;
  return join(folder, path.endsWith("/") ? join(inside, "index.html") : inside);
}
