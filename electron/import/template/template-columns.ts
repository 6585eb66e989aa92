/** How a template of ours is read: by its headings alone, so that nothing about it has to be asked. */
import type { TableMapping } from '../../../shared/domain/delivery.ts'
import { disciplines } from '../../../shared/domain/discipline.ts'
import { message } from '../../../shared/domain/message.ts'
import { isTemplate, templateFieldOf } from '../../../shared/records/delivered-columns.ts'
import type { ProposedColumn } from '../detect/propose-columns.ts'
import { textOf, type RawTable } from '../readers/raw-table.ts'
import type { MappingProfile } from '../reading.ts'

/** Title lines that people put above the heading; further down it is not looked for. */
const deepestHeading = 40

/** The row of the heading when this sheet is a template of ours; otherwise null. */
export function templateHeadingRow({ columns, rows }: RawTable): number | null {
  if (columns !== null) return null
  return rows.slice(0, deepestHeading).find(({ cells }) => isTemplate(cells.map(textOf)))?.row ?? null
}

/** Columns of a template mean what their heading says and nothing else; of any other table they stay as they were. */
export function asTemplate(proposed: readonly ProposedColumn[]): readonly ProposedColumn[] {
  if (!isTemplate(proposed.map(({ column }) => column))) return proposed
  return proposed.map((column) => {
    const field = templateFieldOf(column.column) ?? 'ignore'
    return { ...column, field, reason: message('partyFile.reasonTemplate') }
  })
}

/**
 * What the words in a template mean, so that none has to be asked: ours that are no ordinary words of the field, and the
 * party's own as they were explained before, whichever list they stood in; the newest answer holds.
 */
export function templateWords(
  profiles: readonly MappingProfile[],
): Pick<TableMapping, 'phases' | 'disciplines'> {
  const tables = profiles.flatMap((profile) => profile.tables).reverse()
  return {
    phases: Object.fromEntries(tables.flatMap((table) => Object.entries(table.phases))),
    disciplines: Object.fromEntries([
      ...tables.flatMap((table) => Object.entries(table.disciplines)),
      ...namesOfOther.map((name) => [name, 'other'] as const),
    ]),
  }
}

const namesOfOther = Object.values(disciplines.other.name)
