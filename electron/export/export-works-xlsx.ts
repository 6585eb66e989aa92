/** Works as a workbook: one sheet, a row for each, with what a list of works tells of it; days are day cells. */
import { message, say } from '../../shared/domain/message.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import { workTeller } from './work-teller.ts'
import { tableOf, workbookFile, type Cell, type Column } from './workbook-file.ts'
import type { WorksInput } from './writer-input.ts'

type Told = ReturnType<ReturnType<typeof workTeller>['tell']>

/** Columns of ours in their own order, then those of the parties: what a work does not have is an empty cell. */
export function exportWorksXlsx(input: Pick<WorksInput, 'seen' | 'language'>): Promise<Uint8Array> {
  const { tell, days } = workTeller(input)
  const rows = input.seen.works.map(tell)
  const own = new Set(input.seen.works.flatMap((work) => work.own?.map(({ column }) => column) ?? []))
  const headings = new Set(rows.flatMap((row) => Object.keys(row)))
  const ours = [...headings].filter((heading) => !own.has(heading))
  const columns = [...ours, ...[...headings].filter((heading) => own.has(heading))].map(
    (heading): Column<Told> => ({
      heading,
      width: widthOf(rows, heading),
      cell: (row) => cellOf(row[heading] ?? null, days.has(heading)),
    }),
  )
  const name = say(message('export.works'), input.language)
  return Promise.resolve(workbookFile([tableOf(name, columns, rows)]))
}

function cellOf(told: string | number | null, isDay: boolean): Cell {
  const day = isDay ? CalendarDate.safeParse(told).data : undefined
  return day === undefined ? told : { date: day }
}

const [narrow, wide] = [10, 46]

/** In characters: room for most of what stands in it. */
function widthOf(rows: readonly Told[], heading: string): number {
  const longest = rows.reduce(
    (most, row) => Math.max(most, String(row[heading] ?? '').length),
    heading.length,
  )
  return Math.min(wide, Math.max(narrow, longest + 2))
}
