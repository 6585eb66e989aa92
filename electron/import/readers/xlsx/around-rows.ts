/**
 * What a sheet says before and behind its rows: hidden columns, merged cells, rules that colour. Source: ECMA-376 part 1,
 * 18.3.1.10, 18.3.1.13, 18.3.1.18, 18.3.1.55.
 */
import { mostColumns, type Merge } from '../sheet-grid.ts'
import { attribute, isTrue, tagsOf } from './xml-text.ts'

/** Columns, counted from 0, that are hidden or made so narrow that nothing shows. */
export function hiddenColumnsIn(before: string): number[] {
  const hidden: number[] = []
  for (const tag of tagsOf(before)) {
    if (tag.name !== 'col' || tag.isEnd || !isTrue(attribute(tag, 'hidden'))) continue
    const first = Number(attribute(tag, 'min') ?? 0)
    const last = Math.min(Number(attribute(tag, 'max') ?? first), mostColumns)
    for (let column = first; column >= 1 && column <= last; column++) hidden.push(column - 1)
  }
  return hidden
}

export function mergesIn(behind: string): Merge[] {
  const merges: Merge[] = []
  for (const [, ref] of behind.matchAll(/<mergeCell\s[^>]*?ref="([^"]+)"/g)) {
    const merge = rangeOf(ref ?? '')
    if (merge !== null) merges.push(merge)
  }
  return merges
}

/** Ranges that rules give a format or a colour; bars, icons and doubles in a cell say nothing about a row. */
export function colouredByRuleIn(behind: string): string[] {
  const found = behind.matchAll(
    /<conditionalFormatting\b[^>]*?sqref="([^"]+)"[^>]*>([\s\S]*?)<\/conditionalFormatting>/g,
  )
  return [...found].flatMap(([, ranges = '', rules = '']) =>
    [...rules.matchAll(/<cfRule\b([^>]*)>/g)].some(
      ([, rule = '']) => /\bdxfId=/.test(rule) && !/\btype="(duplicateValues|uniqueValues)"/.test(rule),
    ) || rules.includes('type="colorScale"')
      ? ranges.split(/\s+/)
      : [],
  )
}

/** `B2:D5`. */
function rangeOf(ref: string): Merge | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(ref)
  if (found === null) return null
  const [, left = '', top, right = '', bottom] = found
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) }
}

function columnOf(letters: string): number {
  let column = 0
  for (const byte of Buffer.from(letters.toUpperCase())) column = column * 26 + byte - 64
  return column - 1
}
