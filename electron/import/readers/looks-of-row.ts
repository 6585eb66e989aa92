/** Gathers how the cells of one row look while they are read; a row with nothing special costs nothing. */
import type { RowLooks } from './row-looks.ts'

export interface LooksOfRow {
  readonly fill: (column: number, colour: string) => void
  /** `part`: what was left out of the text; empty: all of it is struck through, and kept. */
  readonly struck: (column: number, part: string) => void
  readonly formula: (column: number, formula: string) => void
  readonly hasFormulas: () => boolean
  readonly shown: (column: number, text: string) => void
  readonly made: () => RowLooks
}

const plain: RowLooks = {}
const hidden: RowLooks = { isHidden: true }

export function looksOfRow(isHidden: boolean): LooksOfRow {
  let looks: {
    fills?: (string | null)[]
    struck?: number[]
    struckParts?: Map<number, string>
    formulas?: Map<number, string>
    shown?: (string | null)[]
    isHidden?: boolean
  } | null = null
  const own = () => (looks ??= isHidden ? { isHidden } : {})
  return {
    fill: (column, colour) => setAt((own().fills ??= []), column, colour),
    struck(column, part) {
      if (part !== '') (own().struckParts ??= new Map()).set(column, part)
      else if (!(own().struck ??= []).includes(column)) own().struck?.push(column)
    },
    formula: (column, formula) => (own().formulas ??= new Map()).set(column, formula),
    hasFormulas: () => looks?.formulas !== undefined,
    shown: (column, text) => setAt((own().shown ??= []), column, text),
    made: () => looks ?? (isHidden ? hidden : plain),
  }
}

function setAt(list: (string | null)[], column: number, value: string): void {
  while (list.length < column) list.push(null)
  list[column] = value
}
