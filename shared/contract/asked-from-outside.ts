/**
 * What the host asks of a window that is there, because someone opened a file outside of it. It stands behind `#` in the
 * window's address: then nothing is loaded again, and the window itself asks before a delivery on its desk would be lost.
 */
export type AskedFromOutside = { readonly file: string } | { readonly practise: true }

const practise = '#practise'
const open = '#open='

export function hashAsking(asked: AskedFromOutside): string {
  return 'file' in asked ? open + encodeURIComponent(asked.file) : practise
}

/** Null: the hash asks for nothing, or nothing that can be read. */
export function askedInHash(hash: string): AskedFromOutside | null {
  if (hash === practise) return { practise: true }
  if (!hash.startsWith(open)) return null
  try {
    return { file: decodeURIComponent(hash.slice(open.length)) }
  } catch {
    return null
  }
}
