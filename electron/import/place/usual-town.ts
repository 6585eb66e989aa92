/** The town that most rows of a table name: where its streets are looked for without further question. */
import { textOf } from '../readers/raw-table.ts'
import type { MappedTable } from '../rows/mapped-table.ts'

/** Less than this share, and the table is about many towns. */
const enough = 0.5

/** Gives for a table its usual town in small letters; null when it names none, or many. Counted once per table. */
export function usualTown(): (table: MappedTable) => string | null {
  const counted = new WeakMap<MappedTable, { town: string | null }>()
  return (table) => {
    const known = counted.get(table) ?? { town: countTowns(table) }
    counted.set(table, known)
    return known.town
  }
}

function countTowns({ fields, rows }: MappedTable): string | null {
  const column = fields.get('city')?.[0]
  if (column === undefined) return null
  const counts = new Map<string, number>()
  let filled = 0
  for (const { cells } of rows) {
    const town = textOf(cells[column]).toLowerCase()
    if (town === '') continue
    filled++
    counts.set(town, (counts.get(town) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best !== undefined && best[1] >= enough * filled ? best[0] : null
}
