/** The renderer's own files. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { refusal } from './refusal.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The file at `pathname` below `folder`; decoded; `/` is the page. 404 for what is not there or lies outside. */
export async function serveFile(folder: string, pathname: string, request: Request): Promise<Response> {
  const file = path.join(folder, pathname === '/' ? 'index.html' : pathname)
  const inside = path.relative(folder, file)
  const type = types[path.extname(file)]
  if (!type || inside.startsWith('..') || path.isAbsolute(inside)) return refusal(404, request)
  const bytes = await readFile(file).catch(() => null)
  if (!bytes) return refusal(404, request)
  return new Response(Uint8Array.from(bytes), {
    headers: { 'content-type': type, 'cache-control': 'no-cache' },
  })
}
