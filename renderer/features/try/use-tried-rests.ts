/** Which streets the works of the trial would open within their rest, at the days that are tried. */
import { useMemo } from 'react'
import { agreedPeriodOf } from '../../../shared/domain/combination.ts'
import type { OverlapSettings } from '../../../shared/domain/overlap.ts'
import type { BrokenRest, StreetClosing } from '../../../shared/domain/street-closing.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { digRestYears, lastDayOfRest } from '../../../shared/overlap/pairs/outcomes.ts'
import { restsBroken } from '../../../shared/overlap/dig-rest/rests-broken.ts'
import { addDays, dateOfDay, dayNumber } from '../../../shared/time/day-number.ts'
import { useAgreements, useOverlaps, usePairs } from '../../api/index.ts'
import { useTrying } from '../../state/index.ts'
import { useTrialRows } from './use-trial-works.ts'

/** Of every work in the chart; excepted ones are left out. */
export function useTriedRests(): readonly BrokenRest[] {
  const { own, near } = useTrialRows()
  const { data } = useOverlaps()
  const known = usePairs()
  const agreements = useAgreements()
  const moved = useTrying((state) => state.moved)
  return useMemo(() => {
    if (data === undefined) return []
    const starts = new Map(
      [...own, ...near].flatMap((work) => {
        const combination = agreements.get(work.id)
        const tried = moved.get(work.id) ?? work
        const start = combination ? agreedPeriodOf(combination, work.id).start : tried.period.start
        return start === null || isOver(work) ? [] : [[work.id, start] as const]
      }),
    )
    const closings = data.closings.map((closing) => asTried(closing, moved, data.settings))
    const { settings } = data
    const pairs = known.of(starts.keys())
    return restsBroken({ closings, pairs, distance: settings.digRest.distance }, starts).filter(
      ({ isExcepted }) => !isExcepted,
    )
  }, [data, known, own, near, agreements, moved])
}

function isOver({ firmness }: Work): boolean {
  return firmness === 'done' || firmness === 'withdrawn'
}

/** A work that moves takes the rest after it along; what was agreed does not move. */
function asTried(
  closing: StreetClosing,
  moved: ReadonlyMap<WorkId, Work>,
  settings: OverlapSettings,
): StreetClosing {
  const [only, ...others] = closing.works
  const tried = only === undefined || others.length > 0 ? undefined : moved.get(only)
  const end = tried?.period.end ?? null
  if (tried === undefined || end === null) return closing
  const years = digRestYears({ kind: tried.kind, combinations: [] }, settings)
  const until = dateOfDay(lastDayOfRest(dayNumber(end), years))
  return { ...closing, from: addDays(end, 1), until }
}
