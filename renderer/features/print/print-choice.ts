/** What is chosen in the dialog, and which sheets that makes. */
import type { Combination } from '../../../shared/domain/combination.ts'
import {
  mostSheets,
  type SheetAbout,
  type SheetOrientation,
  type SheetPaper,
} from '../../../shared/domain/sheet.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { dateOfDay } from '../../../shared/time/day-number.ts'
import {
  daysOf,
  stepEnd,
  stepStart,
  timeExtent,
  type ForWhom,
  type Moment,
  type RankedCluster,
  type Selection,
} from '../../state/index.ts'

export type PrintWhat = 'chosen' | 'view' | 'clusters' | 'combinations' | 'quarters'

export interface PrintChoice {
  readonly what: PrintWhat
  readonly paper: SheetPaper
  readonly orientation: SheetOrientation
  /** So many metres to one on paper; null: what fits. */
  readonly scale: number | null
  readonly title: string
  readonly forWhom: ForWhom
  readonly format: 'pdf' | 'png'
}

/** What of the project is in view. */
export interface InView {
  readonly selection: Selection | null
  readonly clusters: readonly Pick<RankedCluster, 'cluster'>[]
  readonly combinations: readonly Combination[]
  /** That pass the filter, whatever the moment. */
  readonly filtered: readonly Work[]
  /** Of these, at the moment. */
  readonly visible: readonly Work[]
  readonly moment: Moment | null
}

/** The sheets of a choice, and whether there would be more than go at once. */
export function sheetsOf(what: PrintWhat, inView: InView): { sheets: SheetAbout[]; isCut: boolean } {
  const all = makers[what](inView)
  return { sheets: all.slice(0, mostSheets), isCut: all.length > mostSheets }
}

const makers: { readonly [What in PrintWhat]: (inView: InView) => SheetAbout[] } = {
  chosen: ({ selection }) => {
    if (selection?.is === 'cluster') return [{ is: 'cluster', cluster: selection.cluster }]
    if (selection?.is === 'works') return [{ is: 'works', works: selection.works }]
    if (selection?.is === 'work') return [{ is: 'works', works: [selection.work] }]
    if (selection?.is === 'combination') return [{ is: 'combination', combination: selection.combination }]
    return []
  },
  view: () => [{ is: 'view' }],
  clusters: ({ clusters }) => clusters.map(({ cluster: { id } }) => ({ is: 'cluster', cluster: id })),
  combinations: ({ combinations, visible }) => {
    const seen = new Set(visible.map(({ id }) => id))
    return combinations
      .filter(({ works }) => works.some((work) => seen.has(work)))
      .map(({ id }) => ({ is: 'combination', combination: id }))
  },
  quarters: ({ filtered, moment }) => quartersOf(filtered, moment),
}

/** Of a chosen period its quarters; otherwise those in which a work with a begin and an end is busy. */
function quartersOf(works: readonly Work[], moment: Moment | null): SheetAbout[] {
  const extent = timeExtent(works)
  const range = moment?.mode === 'period' ? { from: moment.start, to: moment.end } : extent
  if (range === null) return []
  const quarters: SheetAbout[] = []
  for (
    let start = stepStart(range.from, 'quarter');
    start <= range.to;
    start = stepStart(start, 'quarter', 1)
  ) {
    const end = stepEnd(start, 'quarter')
    const isBusy = works.some((work) => {
      const days = daysOf(work)
      return days !== null && Number.isFinite(days.end - days.start) && days.start <= end && days.end >= start
    })
    if (isBusy) quarters.push({ is: 'time', start: dateOfDay(start), end: dateOfDay(end) })
  }
  return quarters
}
