/** What printed sheets of the map are drawn with, for whom they go out to. */
import { noColumns } from '../domain/project-column.ts'
import type { Combination } from '../domain/combination.ts'
import type { WorkId } from '../domain/ids.ts'
import type { Party } from '../domain/party.ts'
import type { CalendarDate } from '../domain/period.ts'
import type { SheetTime } from '../domain/sheet.ts'
import type { Bounds, Work } from '../domain/work.ts'
import { isKnownName } from './is-known-name.ts'
import { passed } from './passed.ts'
import type { Seen } from './seen.ts'
import { sightOf, type Viewer } from './sight.ts'
import { worksAsSeenBy, type PlacedWorks } from './works-as-seen-by.ts'

/** What one sheet is about. */
export interface SheetOf {
  readonly is: 'view' | 'cluster' | 'combination' | 'chosen'
  /** Of a cluster: the number that people call it by. */
  readonly rank: number | null
  readonly name: string
  /** Null: all of them. */
  readonly works: readonly WorkId[] | null
  /** Where it lies, in metres; null: around its works. */
  readonly bounds: Bounds | null
  /** Null: all of time. */
  readonly time: SheetTime | null
}

interface Dated {
  readonly party: Work['party']
  readonly date: CalendarDate
}

interface ProjectSheets {
  readonly works: readonly Work[]
  readonly places: readonly (Uint8Array | null)[]
  readonly combinations: readonly Combination[]
  readonly parties: readonly Party[]
  readonly sheets: readonly SheetOf[]
  /** When each party delivered last. */
  readonly deliveries: readonly Dated[]
}

export interface Sheets extends Omit<PlacedWorks, 'combinations' | 'ofProject'> {
  readonly sheets: readonly SheetOf[]
  readonly deliveries: readonly Dated[]
}

/**
 * The works as in any other file. A sheet about works of which none is shown is not there; its name and its place are told to
 * who sees all of its works in full, since both are made of them.
 */
export function sheetsAsSeenBy(all: ProjectSheets, viewer: Viewer): Seen<Sheets> {
  const { works, places, parties, held } = worksAsSeenBy({ ...all, ofProject: noColumns }, viewer)
  const shown = new Set(works.map(({ party }) => party))
  const deliveries = all.deliveries.filter(({ party }) => shown.has(party))
  if (viewer === null) return passed({ works, places, parties, held, deliveries, sheets: all.sheets })
  const groups = all.combinations.map((combination) => combination.works)
  const sight = sightOf(viewer, all.works, groups)
  const sheets = all.sheets.flatMap((sheet): SheetOf[] => {
    if (sheet.works === null) return [sheet]
    const seen = sheet.works.filter(sight.isShown)
    if (seen.length === 0) return []
    const isOpen = sight.mayOf(sheet.works).open
    const isNamed = isOpen || isKnownName(sheet.name, seen, all.works, sight)
    return [{ ...sheet, works: seen, name: isNamed ? sheet.name : '', bounds: isOpen ? sheet.bounds : null }]
  })
  return passed({ works, places, parties, held, deliveries, sheets })
}
