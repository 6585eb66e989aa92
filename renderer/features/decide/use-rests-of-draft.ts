/** Which streets the works of a draft would open within their rest, at the days that are being agreed. */
import { useOverlaps, usePairs } from '../../api/index.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import type { BrokenRest } from '../../../shared/domain/street-closing.ts'
import { restsBroken } from '../../../shared/overlap/dig-rest/rests-broken.ts'
import type { CombinationDraft } from './combination-draft.ts'

export function useRestsOfDraft({ works, periods }: CombinationDraft): BrokenRest[] {
  const { data } = useOverlaps()
  const known = usePairs()
  if (data === undefined) return []
  const starts = new Map(
    works.flatMap((work) => {
      const day = CalendarDate.safeParse(periods.get(work)?.start).data
      return day === undefined ? [] : [[work, day] as const]
    }),
  )
  const { closings, settings } = data
  const pairs = known.of(starts.keys())
  return restsBroken({ closings, pairs, distance: settings.digRest.distance }, starts, new Set(works))
}
