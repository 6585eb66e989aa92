/** What people decide about differences, as one value: each choice makes a new one, and taking it back leaves no trace. */
import type { CorrectedOf } from '../../../shared/domain/correction.ts'
import type { DraftDecisions, Keeps } from '../../../shared/domain/difference.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { MissingDecision } from '../../../shared/domain/missing-decision.ts'
import type { SourceRow } from '../../../shared/domain/work.ts'

/** Takes differences over, or leaves them out. */
export function setTaken(
  decisions: DraftDecisions,
  keys: readonly string[],
  isTaken: boolean,
): DraftDecisions {
  const left = new Set(decisions.left)
  for (const key of keys) {
    if (isTaken) left.delete(key)
    else left.add(key)
  }
  return { ...decisions, left: [...left] }
}

/**
 * Says which known work a row is; null: it is a new one; undefined takes the answer back. A work that is found is not
 * missing, so what was decided about that goes.
 */
export function setMatch(
  decisions: DraftDecisions,
  source: SourceRow,
  work: WorkId | null | undefined,
): DraftDecisions {
  const others = decisions.matches.filter((match) => !isSameRow(match.source, source))
  return {
    ...decisions,
    matches: work === undefined ? others : [...others, { source, work }],
    missing: decisions.missing.filter((missing) => missing.work !== work),
  }
}

/** What was said about a row: a work, null for a new one, undefined for nothing yet. */
export function matchOf(decisions: DraftDecisions, source: SourceRow | null): WorkId | null | undefined {
  if (source === null) return undefined
  return decisions.matches.find((match) => isSameRow(match.source, source))?.work
}

/** Leaves a row that nobody can tell out of the project; what was said about it goes. */
export function leaveAsked(decisions: DraftDecisions, key: string, source: SourceRow): DraftDecisions {
  return setTaken(setMatch(decisions, source, undefined), [key], false)
}

/** Whether another row was said to be this work already. */
export function isTakenElsewhere(decisions: DraftDecisions, work: WorkId, source: SourceRow | null): boolean {
  return decisions.matches.some(
    (match) => match.work === work && (source === null || !isSameRow(match.source, source)),
  )
}

/** Says what became of works that are not named any more; null leaves it open. */
export function setMissing(
  decisions: DraftDecisions,
  works: readonly WorkId[],
  decision: MissingDecision | null,
): DraftDecisions {
  const meant = new Set(works)
  const others = decisions.missing.filter(({ work }) => !meant.has(work))
  const said = decision === null ? [] : [...meant].map((work) => ({ work, decision }))
  return { ...decisions, missing: [...others, ...said] }
}

/** Says whose word counts where a correction and the delivery part again; null leaves it open. */
export function setKeeps(
  decisions: DraftDecisions,
  { work, field }: CorrectedOf,
  keeps: Keeps | null,
): DraftDecisions {
  const others = decisions.corrections.filter((one) => one.work !== work || one.field !== field)
  return { ...decisions, corrections: keeps === null ? others : [...others, { work, field, keeps }] }
}

/** What was said of it; null: nothing yet. */
export function keepsOf({ corrections }: DraftDecisions, { work, field }: CorrectedOf): Keeps | null {
  return corrections.find((one) => one.work === work && one.field === field)?.keeps ?? null
}

/** Whether two sets of decisions ask for another comparison: which row is which work changes every group. */
export function matchesDiffer(a: DraftDecisions, b: DraftDecisions): boolean {
  return JSON.stringify(a.matches) !== JSON.stringify(b.matches)
}

function isSameRow(a: SourceRow, b: SourceRow): boolean {
  return a.row === b.row && a.file === b.file && a.sheet === b.sheet
}
