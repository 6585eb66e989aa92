/**
 * The tags of rows and cells in the bytes of a sheet. Positions go in and out and everything found is written in one
 * record that is used over and over: a list has millions of cells, and an object for each costs more than reading it.
 * Source: ECMA-376 part 1, 18.3.1.4 (`c`) and 18.3.1.73 (`row`).
 */

/** What the tags of one cell said; positions are those of the bytes that were given, -1: not there. */
export interface FoundCell {
  /** Counted from 0. */
  column: number
  style: number
  /** First letter of its type, and how many there are: `s` a shared text, `str` one of its own, 0 a number. */
  type: number
  typeLength: number
  valueFrom: number
  valueTo: number
  textFrom: number
  textTo: number
  formulaFrom: number
  formulaTo: number
}

export function noCell(): FoundCell {
  return {
    column: -1,
    style: 0,
    type: 0,
    typeLength: 0,
    valueFrom: -1,
    valueTo: -1,
    textFrom: -1,
    textTo: -1,
    formulaFrom: -1,
    formulaTo: -1,
  }
}

const [lessThan, greaterThan, slash, equals, space] = [0x3c, 0x3e, 0x2f, 0x3d, 0x20] as const
const [letterC, letterF, letterI, letterR, letterS, letterT, letterV] = [
  0x63, 0x66, 0x69, 0x72, 0x73, 0x74, 0x76,
] as const

/** The next `<c` from `at` on, or the end of the row that it comes before; `end` when there is neither. */
export function nextCell(b: Buffer, at: number, end: number): number {
  for (let look = at; look < end; look++) {
    if (b[look] !== lessThan) continue
    const first = b[look + 1]
    if (first === letterC && isNameEnd(b[look + 2])) return look
    if (first === slash && b[look + 2] === letterR) return look
  }
  return end
}

export function isCell(b: Buffer, at: number): boolean {
  return b[at + 1] === letterC
}

/** Reads a cell that begins at `at` and everything in it; gives the position behind it. */
export function readCell(b: Buffer, at: number, end: number, found: FoundCell): number {
  found.style = found.type = found.typeLength = 0
  found.valueFrom = found.textFrom = found.formulaFrom = found.formulaTo = -1
  found.column++
  const close = readAttributes(b, at + 2, end, found)
  return b[close - 1] === slash ? close + 1 : readInside(b, close + 1, end, found)
}

function readAttributes(b: Buffer, from: number, end: number, found: FoundCell): number {
  let at = from
  for (; at < end && b[at] !== greaterThan; at++) {
    if (b[at] !== equals) continue
    const mark = b[at + 1]
    const name = (b[at - 2] ?? 0) <= space ? b[at - 1] : 0
    const start = at + 2
    at = start
    while (at < end && b[at] !== mark) at++
    if (name === letterR) found.column = columnOf(b, start, at) ?? found.column
    else if (name === letterS) found.style = wholeNumber(b, start, at)
    else if (name === letterT) {
      found.type = b[start] ?? 0
      found.typeLength = at - start
    }
  }
  return at
}

function readInside(b: Buffer, from: number, end: number, found: FoundCell): number {
  let at = from
  while (at < end) {
    if (b[at] !== lessThan) {
      at++
      continue
    }
    const first = b[at + 1]
    if (first === slash && b[at + 2] === letterC && isNameEnd(b[at + 3])) break
    const kind = isNameEnd(b[at + 2]) ? first : first === letterI && b[at + 2] === letterS ? letterI : 0
    while (at < end && b[at] !== greaterThan) at++
    const isEmpty = b[at - 1] === slash
    at++
    if (kind === letterF) found.formulaFrom = found.formulaTo = at
    if (isEmpty || kind === 0 || first === slash) continue
    const start = at
    if (kind === letterI) {
      const close = b.indexOf('</is>', at)
      at = close < 0 || close > end ? end : close
      found.textFrom = start
      found.textTo = at
      continue
    }
    while (at < end && b[at] !== lessThan) at++
    if (kind === letterF) found.formulaTo = at
    else if (kind === letterV) {
      found.valueFrom = start
      found.valueTo = at
    }
  }
  while (at < end && b[at] !== greaterThan) at++
  return at + 1
}

/** Behind the name of a tag: `>`, `/` or space; also at the very end. */
function isNameEnd(byte: number | undefined): boolean {
  return byte === undefined || byte <= space || byte === greaterThan || byte === slash
}

/** A whole number without sign; what is no digit ends it. */
export function wholeNumber(b: Buffer, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = (b[at] ?? 0) - 0x30
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  return value
}

/** `AB12` is 27; null without letters. */
function columnOf(b: Buffer, from: number, to: number): number | null {
  let column = 0
  for (let at = from; at < to; at++) {
    const letter = (b[at] ?? 0) & 0xdf
    if (letter < 0x41 || letter > 0x5a) break
    column = column * 26 + letter - 0x40
  }
  return column === 0 ? null : column - 1
}

/** 10 to these powers is exact, and so is one division by it: the digits of a whole number below 2^53, a point moved. */
const powers = Array.from({ length: 23 }, (_, power) => 10 ** power)

/** A number as XML Schema writes it; NaN when it is none. */
export function numberOf(b: Buffer, from: number, to: number): number {
  let at = from
  const isNegative = b[at] === 0x2d
  if (isNegative) at++
  let value = 0
  let digits = 0
  let point = -1
  for (; at < to; at++) {
    const byte = b[at] ?? 0
    if (byte === 0x2e && point < 0) point = digits
    else if (byte >= 0x30 && byte <= 0x39) {
      value = value * 10 + byte - 0x30
      digits++
    } else break
  }
  if (at < to || digits === 0 || digits > 15) {
    const text = b.toString('latin1', from, to).trim()
    return text === '' ? Number.NaN : Number(text)
  }
  const exact = point < 0 ? value : value / (powers[digits - point] ?? 1)
  return isNegative ? -exact : exact
}
