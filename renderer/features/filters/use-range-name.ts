/** What a range in a column of the project asks for, in the language of the screen. */
import { useProjectColumns } from '../../api/index.ts'
import { useWords } from '../../ui/index.ts'
import { useColumnWords } from '../../ui/use-column-words.ts'
import { partsOfRange, type ColumnRange } from '../../../shared/domain/project-column.ts'
import { words } from './words.ts'

export function useRangeName(): (range: ColumnRange) => string {
  const t = useWords(words)
  const inWords = useColumnWords()
  const { columns } = useProjectColumns()
  return (range) => {
    const { column: id, from, to } = partsOfRange(range)
    const column = columns.find((one) => one.id === id)
    if (column === undefined) return t.goneColumn
    const said = (bound: string | null) => (bound === null ? null : inWords(column, bound))
    return `${column.name}: ${t.range(said(from), said(to))}`
  }
}
