/** What somebody follows, as this machine remembers it, and what changed of it since they last looked. */
import { useMemo } from 'react'
import { followedKey, type Followed, type FollowedThing } from '../../shared/domain/followed.ts'
import { nothingLooked } from '../../shared/domain/looked.ts'
import type { Message } from '../../shared/domain/message.ts'
import type { Work } from '../../shared/domain/work.ts'
import { changesOf, followedNow, worksOfFollowed, type FollowedInput } from '../../shared/plan/followed.ts'
import { useMeetings } from './use-meetings.ts'
import { useCall } from './use-call.ts'
import { useControl } from './use-command.ts'
import { useOverlaps, usePairs } from './use-overlaps.ts'
import { useCombinations, useRemarks, useWorks } from './use-project-data.ts'
import { useProject } from './use-project.ts'

const nothing = {}

/** The project as what is followed is held against; null: it is not known yet how that stands. */
function useFollowedInput(): FollowedInput | null {
  const { project } = useProject()
  const { works, workById, isPending } = useWorks()
  const { data } = useOverlaps()
  const { combinations } = useCombinations()
  const meetings = useMeetings()
  const { remarks, isPending: isRemarking } = useRemarks()
  const pairs = usePairs()
  const clusters = data?.clusters
  const parties = project?.parties
  const { decisions } = meetings
  const isKnown = !isPending && !meetings.isPending && !isRemarking
  return useMemo(() => {
    if (clusters === undefined || parties === undefined || !isKnown) return null
    return { works, workById, parties, clusters, combinations, decisions, remarks, pairsOf: pairs.of }
  }, [works, workById, parties, clusters, combinations, decisions, remarks, pairs, isKnown])
}

/** To follow things, to say that they were looked at, and to stop. */
export function useFollowing() {
  const { project } = useProject()
  const looked = useCall('looked.read', nothing, { enabled: project !== null })
  const input = useFollowedInput()
  const follow = useControl('looked.follow')
  const unfollow = useControl('looked.unfollow')
  const { followed } = looked.data ?? nothingLooked
  return {
    /** In the order in which they were followed or looked at, the latest first. */
    followed,
    /** Null: what it would be held against is not known yet. */
    input,
    isPending: looked.isPending,
    isBusy: follow.isBusy || unfollow.isBusy,
    failure: looked.failure ?? follow.failure ?? unfollow.failure,
    /** Each as it stands now. */
    look: async (things: readonly FollowedThing[]) => {
      if (input === null || things.length === 0) return
      const now = new Date()
      await follow.run({ followed: things.map((thing) => followedNow(thing, now, input)) })
      await looked.refetch()
    },
    stop: async (things: readonly FollowedThing[]) => {
      if (things.length === 0) return
      await unfollow.run({ things: [...things] })
      await looked.refetch()
    },
  }
}

/** One of what is followed. */
export interface FollowedSince {
  readonly key: string
  readonly followed: Followed
  /** Nothing: all is as it was. */
  readonly says: readonly Message[]
  /** What it is about by now. */
  readonly works: readonly Work[]
}

const none: readonly FollowedSince[] = []

/** What changed comes first. Null: not known yet. */
export function useFollowedSince(): readonly FollowedSince[] | null {
  const { followed, input } = useFollowing()
  return useMemo(() => {
    if (followed.length === 0) return none
    if (input === null) return null
    return followed
      .map((one) => ({
        key: followedKey(one.thing),
        followed: one,
        says: changesOf(one, input),
        works: worksOfFollowed(one.thing, input),
      }))
      .toSorted((one, two) => Number(two.says.length > 0) - Number(one.says.length > 0))
  }, [followed, input])
}
