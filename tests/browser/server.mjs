// A folder becomes a site on this machine, under any path, as a host serves it: compressed, with names that
// tell how long to keep a file, and with the strictest policy that it must bear.
import { gzipSync } from "node:zlib";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

/** The policy that every page names, with what only a host can say. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; " +
  "manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".m4a": "audio/mp4",
  ".mp4": "video/mp4",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".vtt": "text/vtt; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** What is smaller for being compressed: all but pictures, films and fonts. */
const COMPRESSED = /^text|json|xml|javascript/;
/** Files whose names change with their content. */
const FOR_GOOD = /\.[0-9a-f]{8}\.\w+$/;

/** Serves `folder` under `prefix` on a free port; gives the site's address and `close`. */
export async function serve(folder, prefix) {
  const server = createServer(async (request, response) => {
    const headers = { "Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff" };
    const file = locate(folder, prefix, request.url);
    try {
      const body = await readFile(file ?? "");
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      const gzip = COMPRESSED.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"]);
      response.writeHead(200, {
        ...headers,
        "Content-Type": type,
        "Cache-Control": FOR_GOOD.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
        ...(gzip ? { "Content-Encoding": "gzip" } : {}),
      });
      response.end(gzip ? gzipSync(body) : body);
    } catch {
      response.writeHead(404, { ...headers, "Content-Type": "text/plain" });
      response.end("not found");
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, root: origin + prefix, close: () => server.close(), unref: () => server.unref() };
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
