/** The marks in sight, of the kinds people want. */
import { useMemo } from 'react'
import { dayNumber } from '../../../shared/time/day-number.ts'
import { today } from '../../../shared/time/today.ts'
import { useOverlaps } from '../../api/index.ts'
import { usePlanYear, useViewState } from '../../state/index.ts'
import { holidayBands, planYearBand, restDays, restMarks, type Band, type RestMark } from './time-marks.ts'
import type { Room } from './use-room.ts'
import type { TimeScale } from './time-scale.ts'

export interface Marks {
  readonly today: number
  readonly planYear: number
  readonly planYearBands: readonly Band[]
  readonly holidays: readonly Band[]
  readonly rests: readonly RestMark[]
}

export function useMarks({ range }: TimeScale, { width }: Room): Marks {
  const wanted = useViewState((state) => state.marks)
  const planYear = usePlanYear()
  const { data } = useOverlaps()
  const rests = useMemo(() => restDays(data?.closings ?? []), [data])
  const now = dayNumber(today())
  return useMemo(
    () => ({
      today: now,
      planYear,
      planYearBands: planYearBand(planYear, range),
      holidays: holidayBands(wanted, range, width),
      rests: wanted.digRest ? restMarks(rests, range, width) : [],
    }),
    [now, planYear, wanted, range, width, rests],
  )
}
