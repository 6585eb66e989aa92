/** What the list of dig rest shows: last chances, violations, and violations people made an exception for. */
import type { Selection } from '../../state/index.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { isViolation, type DigRestBreak, type StreetClosing } from '../../../shared/domain/street-closing.ts'

/** One work that opens one street within its rest. */
export interface BreakRow {
  readonly closing: StreetClosing
  readonly broken: DigRestBreak
}

export interface DigRestRows {
  /** Streets that works of others should come before; the one that closes first comes first. */
  readonly lastChances: readonly StreetClosing[]
  /** The work that starts first comes first, but for works that are done: nothing can be decided about those. */
  readonly violations: readonly BreakRow[]
  readonly exceptions: readonly BreakRow[]
}

/** Rows of which a work is among `visible`, given which works are done; `closings` come by the day that they close. */
export function digRestRows(
  closings: readonly StreetClosing[],
  visible: { has(work: WorkId): boolean },
  isDone: (work: WorkId) => boolean,
): DigRestRows {
  const isShown = (works: readonly WorkId[]) => works.some((work) => visible.has(work))
  const breaks = closings
    .flatMap((closing) => closing.breaks.map((broken): BreakRow => ({ closing, broken })))
    .filter(({ closing, broken }) => isShown([...closing.works, broken.work]))
    .sort(
      ({ broken: one }, { broken: two }) =>
        Number(isDone(one.work)) - Number(isDone(two.work)) || (one.starts < two.starts ? -1 : 1),
    )
  return {
    lastChances: closings.filter(
      ({ works, before }) => before.length > 0 && isShown([...works, ...before.map(({ work }) => work)]),
    ),
    violations: breaks.filter(({ broken }) => isViolation(broken)),
    exceptions: breaks.filter(({ broken }) => !isViolation(broken)),
  }
}

export function keyOfClosing({ by }: StreetClosing): string {
  return 'work' in by ? by.work : by.area
}

export function keyOfBreak({ closing, broken }: BreakRow): string {
  return `${keyOfClosing(closing)} ${broken.work}`
}

/** Whether the selection is this work and what closes the street, or the work itself where an area closes it. */
export function isChosenBreak({ closing, broken }: BreakRow, selection: Selection | null): boolean {
  if (selection?.is === 'pair') return isPairOf(selection, closing.works, broken.work)
  return selection?.is === 'work' && selection.work === broken.work && closing.works.length === 0
}

/** Whether the selection is what closes the street, by itself or with a work that should come before. */
export function isChosenClosing({ works, before }: StreetClosing, selection: Selection | null): boolean {
  if (selection?.is === 'pair') return before.some(({ work }) => isPairOf(selection, works, work))
  return selection?.is === 'work' && works.includes(selection.work)
}

/** What to select so that work and street both stand on the map; `pairs` are those of the work. */
export function selectionOf(
  { works }: StreetClosing,
  work: WorkId,
  pairs: readonly { readonly a: WorkId; readonly b: WorkId }[],
): Selection {
  const pair = pairs.find((candidate) => isPairOf(candidate, works, work))
  return pair === undefined ? { is: 'work', work } : { is: 'pair', a: pair.a, b: pair.b }
}

function isPairOf(
  { a, b }: { readonly a: WorkId; readonly b: WorkId },
  works: readonly WorkId[],
  work: WorkId,
): boolean {
  return (a === work && works.includes(b)) || (b === work && works.includes(a))
}
