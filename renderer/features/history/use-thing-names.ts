/** What the things of which steps are looked for are called. */
import { useCallback, useMemo } from 'react'
import { useBodies, useCombinations, useMeetings, usePartyNames, useWorks } from '../../api/index.ts'
import { useFormat } from '../../ui/index.ts'
import type { HistoryThing } from '../../../shared/domain/history-filter.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'

export function useThingNames(): {
  readonly nameOf: (thing: HistoryThing) => string
  /** The latest first. */
  readonly meetings: readonly MeetingId[]
} {
  const { date } = useFormat()
  const partyName = usePartyNames()
  const { workById } = useWorks()
  const { combinations } = useCombinations()
  const { bodies } = useBodies()
  const { meetings } = useMeetings()
  const nameOf = useCallback(
    (thing: HistoryThing): string => {
      if (thing.is === 'party') return partyName(thing.id)
      if (thing.is === 'work') return workById.get(thing.id)?.name ?? thing.id
      if (thing.is === 'combination') return combinations.find(({ id }) => id === thing.id)?.name ?? thing.id
      const meeting = meetings.find(({ id }) => id === thing.id)
      const body = bodies.find(({ id }) => id === meeting?.body)?.name ?? ''
      return meeting === undefined ? thing.id : `${body}, ${date(meeting.day)}`
    },
    [partyName, workById, combinations, bodies, meetings, date],
  )
  const latestFirst = useMemo(
    () => meetings.toSorted((one, two) => two.day.localeCompare(one.day)).map(({ id }) => id),
    [meetings],
  )
  return { nameOf, meetings: latestFirst }
}
