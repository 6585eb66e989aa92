/** Degrees as people write them: `52°09'18.6"N`, `52 09 18.6 NB`, `N52°9.310'`, `5,387204°`. */
import { textOf, type Cell } from '../readers/raw-table.ts'
import { readCoordinate } from './read-number.ts'

/** Longer texts are no coordinates. */
const longest = 60

const side = '(NB|ZB|OL|WL|N|Z|S|O|E|W)'
const number = '(\\d{1,3}(?:[.,]\\d+)?)'
const written = new RegExp(
  `^${side}?\\s*([+-])?\\s*${number}\\s*(?:[°º˚:d]|gr|graden|deg)?\\s*` +
    `(?:${number}\\s*(?:['′’\`:m]|min)?\\s*(?:${number}\\s*(?:["″”]|''|′′|’’|s|sec)?\\s*)?)?${side}?$`,
  'i',
)

/** An angle in degrees, south and west below zero; null when the text is none, or a plain number may mean anything else. */
export function readAngle(cell: Cell | undefined): number | null {
  const said = textOf(cell)
  if (said.length > longest) return null
  const text = said.replace(/\s+/g, ' ').trim()
  const found = written.exec(text)
  // Two plain numbers are degrees with minutes only when something says so.
  if (found === null || !/[°º˚'′’"″”:NZSOEW]|gr|deg/i.test(text)) return null
  const [, before, sign, degrees, minutes, seconds, after] = found
  const named = [before, after].filter((each) => each !== undefined)
  if (named.length > 1) return null
  const [whole = 0, sixtieth = 0, second = 0] = [degrees, minutes, seconds].map((part) =>
    part === undefined ? 0 : Number(part.replace(',', '.')),
  )
  const hasParts = minutes !== undefined
  if (sixtieth >= 60 || second >= 60 || (hasParts && !Number.isInteger(whole))) return null
  if (seconds !== undefined && !Number.isInteger(sixtieth)) return null
  const value = whole + sixtieth / 60 + second / 3600
  const isBelow = sign === '-' || /^(ZB|WL|Z|S|W)$/i.test(named[0] ?? '')
  return value > 180 ? null : isBelow ? -value : value
}

/** A longitude or latitude: a plain number, or degrees as people write them. */
export function readDegrees(cell: Cell | undefined): number | null {
  return readCoordinate(cell) ?? readAngle(cell)
}

const unit = /^(.*\d)\s*(km|kilometer|mm|millimeter|cm|m|mtr|meter)\.?$/i
const times: Readonly<Record<string, number>> = { k: 1_000, c: 0.01, mm: 0.001, mi: 0.001 }

/** A distance along an axis in metres: a plain number, one with its unit, or one behind the name of the axis (`X=155000`). */
export function readMetres(cell: Cell | undefined): number | null {
  const plain = readCoordinate(cell)
  if (plain !== null) return plain
  const said = textOf(cell)
  if (said.length > longest) return null
  const text = said.replace(/^(rd[ -]?)?[xyne]\s*[=:]?\s*(?=[-+\d])/i, '')
  const found = unit.exec(text)
  const value = readCoordinate(found?.[1] ?? text)
  if (value === null || found === null) return value
  const word = (found[2] ?? '').toLowerCase()
  return value * (times[word.slice(0, 2)] ?? times[word.slice(0, 1)] ?? 1)
}
