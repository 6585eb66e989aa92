/**
 * SQL that others wrote into their file, judged before any of it runs: a view, or the formula of a column. What could run
 * for long or fill memory is not run; what is plain can do no more than look at every row of a few tables together.
 * Source: https://sqlite.org/lang_select.html.
 */

/** Functions that give no more than they are given. Everything that makes text or bytes from a number is absent. */
const plainFunctions = new Set(
  `abs avg cast ceil ceiling coalesce count date datetime floor ifnull iif instr julianday length lower ltrim max min nullif
  round rtrim sign strftime substr substring sum time total trim typeof unixepoch upper`.split(/\s+/),
)
/** Words after which a bracket opens that is no call. */
const beforeBrackets = new Set(
  'in and or not on where when then else as over by exists using select from join'.split(' '),
)
const forbidden = new Set(['with', 'recursive', 'pragma', 'attach', 'values', 'window', 'match', 'regexp'])
/** With more joker signs in a pattern, comparing takes as long as someone likes. */
const mostJokers = 2
/** Text joined to text that was joined grows with every step. */
const mostJoined = 16

interface Token {
  /** Names in lower case; a quoted one keeps its letters. */
  readonly text: string
  readonly kind: 'word' | 'quoted' | 'text' | 'sign'
}

const tokenForm =
  /\s+|--[^\n]*|\/\*[\s\S]*?\*\/|'((?:[^']|'')*)'|"((?:[^"]|"")*)"|`((?:[^`]|``)*)`|\[([^\]]*)\]|([\p{L}_][\p{L}\p{N}_$]*)|([\d.]+(?:e[+-]?\d+)?)|(\|\||<=|>=|<>|!=|==|[-+*/%<>=(),.;])/giuy

/** Null when there is a sign in it that plain SQL has no use for. */
function tokensOf(sql: string): Token[] | null {
  const tokens: Token[] = []
  tokenForm.lastIndex = 0
  while (tokenForm.lastIndex < sql.length) {
    const found = tokenForm.exec(sql)
    if (found === null) return null
    const [, text, double, back, square, word, number, sign] = found
    const quoted = double?.replaceAll('""', '"') ?? back?.replaceAll('``', '`') ?? square
    if (text !== undefined) tokens.push({ text, kind: 'text' })
    else if (quoted !== undefined) tokens.push({ text: quoted, kind: 'quoted' })
    else if (word !== undefined) tokens.push({ text: word.toLowerCase(), kind: 'word' })
    else if (number !== undefined) tokens.push({ text: number, kind: 'text' })
    else if (sign !== undefined) tokens.push({ text: sign, kind: 'sign' })
  }
  return tokens
}

/**
 * What a view looks at: the tables and views it names, each as often as it names them. Null when it is not plain.
 * `sql` as the file keeps it: `CREATE VIEW … AS SELECT …`.
 */
export function sourcesOfView(sql: string): string[] | null {
  const tokens = tokensOf(sql)
  const start = tokens?.findIndex(({ text, kind }) => kind === 'word' && text === 'select') ?? -1
  if (tokens === null || start < 0) return null
  const body = tokens.slice(start)
  return isPlain(body) ? namesAfterFrom(body) : null
}

function isPlain(tokens: readonly Token[]): boolean {
  if (tokens.filter(({ text, kind }) => kind === 'sign' && text === '||').length > mostJoined) return false
  return tokens.every(({ text, kind }, index) => {
    if (kind !== 'word') return true
    if (text === 'like' || text === 'glob') return isShortPattern(tokens[index + 1], tokens[index + 2])
    const next = tokens[index + 1]
    const opens = next?.kind === 'sign' && next.text === '('
    return !forbidden.has(text) && (!opens || plainFunctions.has(text) || beforeBrackets.has(text))
  })
}

/** A pattern that is not written out could be anything. */
function isShortPattern(pattern: Token | undefined, next: Token | undefined): boolean {
  if (pattern?.kind !== 'text' || next?.text === '||') return false
  return pattern.text.replace(/[^%_*?[]/g, '').length <= mostJokers
}

/** Every name behind `from`, `join` or a comma in a list of tables; null when it is no name. */
function namesAfterFrom(tokens: readonly Token[]): string[] | null {
  const names: string[] = []
  let isInFrom = false
  for (const [index, { text, kind }] of tokens.entries()) {
    if (
      kind === 'word' &&
      ['where', 'group', 'order', 'limit', 'select', 'union', 'on', 'having'].includes(text)
    )
      isInFrom = false
    const startsSource =
      (kind === 'word' && (text === 'from' || text === 'join')) || (isInFrom && text === ',')
    if (!startsSource) continue
    isInFrom = true
    const next = tokens[index + 1]
    // A subquery: its own `from` follows.
    if (next?.kind === 'sign' && next.text === '(') continue
    if (next === undefined || (next.kind !== 'word' && next.kind !== 'quoted')) return null
    names.push(next.text)
  }
  return names
}

/**
 * Whether all columns that a table computes do so by plain formulas over columns that hold values.
 * `sql` as the file keeps it: `CREATE TABLE …`; `computed`: the names of those columns.
 */
export function hasPlainFormulas(sql: string, computed: readonly string[]): boolean {
  const tokens = tokensOf(sql)
  if (tokens === null) return false
  const isComputed = new Set(computed.map((name) => name.toLowerCase()))
  return tokens.every((token, index) => {
    if (token.kind !== 'word' || token.text !== 'as' || tokens[index + 1]?.text !== '(') return true
    const formula = formulaAt(tokens, index + 1)
    return isPlain(formula) && !formula.some(({ text }) => isComputed.has(text.toLowerCase()))
  })
}

/** The tokens from an opening bracket to the one that closes it. */
function formulaAt(tokens: readonly Token[], from: number): readonly Token[] {
  let depth = 0
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at]!.kind !== 'sign') continue
    if (tokens[at]!.text === '(') depth++
    if (tokens[at]!.text === ')' && --depth === 0) return tokens.slice(from, at + 1)
  }
  return tokens.slice(from)
}
