/** Which sheets and layers of a file hold works, and the question when only the party can know. */
import type { RowRemark } from '../../shared/domain/delivery.ts'
import type { Question } from '../../shared/domain/draft.ts'
import { message } from '../../shared/domain/message.ts'
import { plainWords } from './detect/plain-words.ts'
import type { ProposedTable } from './proposed-table.ts'

/** Sheets such as an explanation or a list of codes are left out, when another sheet clearly holds works. */
export function leaveOutOthers(tables: readonly ProposedTable[]): ProposedTable[] {
  return tables.map((table) => {
    if (isDecided(table) || table.raw.sheet === null || holdsWorks(table)) return table
    const others = tables.filter(({ raw }) => raw.file === table.raw.file && raw.sheet !== table.raw.sheet)
    const isLegend = others.some((other) => holdsWorks(other) && isMore(other, table))
    return isLegend ? { ...table, mapping: { ...table.mapping, use: false } } : table
  })
}

/** A mapping that was given, or an earlier delivery, says whether this very table is used. */
function isDecided({ isGiven, profile }: ProposedTable): boolean {
  return isGiven || profile?.decidesUse === true
}

/** Shapes that a list without places may refer to are kept, however little else they say. */
function isMore(works: ProposedTable, other: ProposedTable): boolean {
  const mayBeItsShapes = other.raw.hasGeometry && !works.raw.hasGeometry
  return !mayBeItsShapes && recognised(works) > recognised(other)
}

const notWorks =
  /\b(legenda|toelichting|codes|codelijst|lijsten|keuzelijst\w*|uitleg|instructie|voorblad|versie\w*|readme)\b/

function holdsWorks(table: ProposedTable): boolean {
  if (notWorks.test(plainWords(table.raw.sheet ?? ''))) return false
  return table.rows.length > 0 && recognised(table) >= 2
}

function recognised({ mapping }: ProposedTable): number {
  return new Set(mapping.columns.map(({ field }) => field).filter((field) => field !== 'ignore')).size
}

/** One question per GeoPackage with several layers in use, unless all of them were decided before. */
export function askLayers(tables: readonly ProposedTable[]): Question[] {
  const files = new Set(tables.filter(({ raw }) => raw.kind === 'gpkg').map(({ raw }) => raw.file))
  return [...files].flatMap((file): Question[] => {
    const used = tables.filter(({ raw, mapping }) => raw.file === file && mapping.use)
    if (used.length < 2 || used.every(isDecided)) return []
    const layers = used.map(({ raw }) => raw.sheet ?? '').join(', ')
    const asked = message('mapping.askLayers', { file, layers })
    return [{ about: 'sheet', file, sheet: null, value: null, message: asked, proposal: layers }]
  })
}

/** What is said in the report about a table that is left out. */
export function leftOutNote({ raw }: ProposedTable): RowRemark {
  const found = message('import.sheetLeftOut', { sheet: raw.sheet ?? raw.file })
  return { file: raw.file, sheet: raw.sheet, row: null, message: found }
}
