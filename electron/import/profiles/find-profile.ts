/** Finds among a party's earlier deliveries the table that a new one resembles, so that it can be read the same way. */
import type { TableMapping } from '../../../shared/domain/delivery.ts'
import { columnNames } from '../detect/heading-block.ts'
import { plainWords } from '../detect/plain-words.ts'
import type { RawTable } from '../readers/raw-table.ts'
import type { MappingProfile } from '../reading.ts'
import { fileFamily, sheetFamily } from './file-family.ts'

export interface FoundProfile {
  readonly profile: MappingProfile
  readonly table: TableMapping
  /** The same file and sheet of another time, by their names. */
  readonly isSameFamily: boolean
  /** Share of the remembered headings that stand in this table, 0–1. */
  readonly share: number
  /** Where this time the heading stands; it may have moved. Null: as then, there is none, or the format names columns. */
  readonly headerRow: number | null
}

/** How far down a remembered heading is looked for. */
const deepestHeading = 60
/** Other name, same table: this share of its headings must be found back. */
const mostly = 0.6
const leastHeadings = 2
const familyCounts = 0.3

/** The best of them; the newest where several are as good. Null: nothing resembles it. */
export function findProfile(raw: RawTable, profiles: readonly MappingProfile[]): FoundProfile | null {
  if (profiles.length === 0) return null
  const candidates = headingCandidates(raw)
  let best: { found: FoundProfile; score: number } | null = null
  for (const profile of profiles)
    for (const table of profile.tables) {
      const found = resemblance(raw, candidates, profile, table)
      if (found === null) continue
      const score = found.share + (found.isSameFamily ? familyCounts : 0)
      if (score > (best?.score ?? 0)) best = { found, score }
    }
  return best?.found ?? null
}

function resemblance(
  raw: RawTable,
  candidates: readonly HeadingCandidate[],
  profile: MappingProfile,
  table: TableMapping,
): FoundProfile | null {
  const family = fileFamily(raw.file)
  const isSameFile = family !== '' && family === fileFamily(table.file)
  const isSameFamily = isSameFile && sheetFamily(raw.sheet) === sheetFamily(table.sheet)
  const { headerRow, matched } = findHeading(candidates, table)
  const share = table.columns.length === 0 ? 0 : matched / table.columns.length
  const isSameTable = table.use && share >= mostly && matched >= leastHeadings
  return isSameFamily || isSameTable ? { profile, table, isSameFamily, share, headerRow } : null
}

/** The form in which two headings are the same; one without letters or digits is compared as it stands. */
export function plainHeading(heading: string): string {
  return plainWords(heading) || heading.trim()
}

/** Names that the columns would have, with the heading at that row; null: it has none, or the format names them. */
interface HeadingCandidate {
  readonly headerRow: number | null
  readonly names: ReadonlySet<string>
}

function headingCandidates(raw: RawTable): HeadingCandidate[] {
  const candidate = (headerRow: number | null, names: readonly string[]) => ({
    headerRow,
    names: new Set(names.map(plainHeading)),
  })
  if (raw.columns !== null) return [candidate(null, raw.columns)]
  const rows = raw.rows.slice(0, deepestHeading).map(({ row }) => candidate(row, columnNames(raw, row)))
  return [candidate(null, columnNames(raw, null)), ...rows]
}

/** The row under which most of the remembered names stand; a table without a heading then has none now either. */
function findHeading(
  candidates: readonly HeadingCandidate[],
  { columns, headerRow }: TableMapping,
): { headerRow: number | null; matched: number } {
  const wanted = [...new Set(columns.map(({ column }) => plainHeading(column)))]
  let best: { headerRow: number | null; matched: number } = { headerRow: null, matched: 0 }
  for (const { headerRow: row, names } of candidates) {
    const isOther = candidates.length > 1 && (row === null) !== (headerRow === null)
    const matched = isOther ? 0 : wanted.filter((name) => names.has(name)).length
    if (matched > best.matched) best = { headerRow: row, matched }
  }
  return best
}
