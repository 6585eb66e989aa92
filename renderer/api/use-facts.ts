/** What parties take for true of a combination. */
import { useMemo } from 'react'
import type { Fact } from '../../shared/domain/fact.ts'
import type { CombinationId } from '../../shared/domain/ids.ts'
import { useCall } from './use-call.ts'
import { useProject } from './use-project.ts'

const nothing = {}
const none: readonly Fact[] = []

/** Oldest first. */
export function useFactsOf(combination: CombinationId) {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('fact.list', nothing, { enabled: project !== null })
  const facts = useMemo(
    () => data?.filter((one) => one.combination === combination) ?? none,
    [data, combination],
  )
  return { facts, isPending, failure }
}
