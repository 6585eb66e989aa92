/**
 * Well-known text of a coordinate system as a tree: a word, and between its brackets texts, numbers and words in turn.
 * Source: OGC 01-009 (WKT 1), Esri's dialect of it, and OGC 18-010 (WKT 2).
 */

export interface WktNode {
  /** In capitals. */
  readonly word: string
  readonly parts: readonly WktPart[]
}

export type WktPart = string | number | WktNode

/** Deeper than any description goes: what is, was made to end a program. */
const deepest = 24
const longest = 100_000
const token = /\s*("(?:[^"]|"")*"|[A-Za-z_][A-Za-z0-9_]*|[-+]?[0-9.][0-9.eE+-]*|[[\](),])/y

/** The tree; null when the text is no well-known text. */
export function parseWktTree(text: string): WktNode | null {
  if (text.length > longest) return null
  const tokens = tokensOf(text)
  if (tokens === null) return null
  const [part, at] = partAt(tokens, 0, 0) ?? []
  // Esri writes a system of heights behind the flat one, with a comma.
  const isWhole = at === tokens.length || (at !== undefined && tokens[at] === ',')
  return typeof part === 'object' && isWhole ? part : null
}

function tokensOf(text: string): string[] | null {
  const found: string[] = []
  const end = text.trimEnd().length
  token.lastIndex = 0
  while (token.lastIndex < end) {
    const next = token.exec(text)?.[1]
    if (next === undefined) return null
    found.push(next)
  }
  return found
}

/** The part that starts at a token, and where the next one starts. */
function partAt(tokens: readonly string[], start: number, depth: number): [WktPart, number] | null {
  const first = tokens[start]
  if (first === undefined || depth > deepest || /^[[\](),]$/.test(first)) return null
  if (first.startsWith('"')) return [first.slice(1, -1).replaceAll('""', '"'), start + 1]
  if (/^[-+0-9.]/.test(first)) return Number.isNaN(Number(first)) ? null : [Number(first), start + 1]
  const word = first.toUpperCase()
  if (!/^[[(]$/.test(tokens[start + 1] ?? '')) return [{ word, parts: [] }, start + 1]
  const parts: WktPart[] = []
  let at = start + 2
  for (;;) {
    const found = partAt(tokens, at, depth + 1)
    if (found === null) return null
    parts.push(found[0])
    const after = tokens[found[1]]
    at = found[1] + 1
    if (after === ']' || after === ')') return [{ word, parts }, at]
    if (after !== ',') return null
  }
}

/** The nodes of one of the words directly under a node. */
export function nodesOf(node: WktNode, ...words: readonly string[]): WktNode[] {
  return node.parts.filter((part): part is WktNode => typeof part === 'object' && words.includes(part.word))
}

/** The first such node. */
export function nodeOf(node: WktNode, ...words: readonly string[]): WktNode | null {
  return nodesOf(node, ...words)[0] ?? null
}

/** What a node is called; empty when it has no name. */
export function nameOf(node: WktNode): string {
  const [name] = node.parts
  return typeof name === 'string' ? name : ''
}

/** The number at a place among the parts of a node; null when there is none. */
export function numberAt(node: WktNode, index: number): number | null {
  const part = node.parts[index]
  return typeof part === 'number' ? part : null
}
