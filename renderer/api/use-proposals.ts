/** What parties propose, how what it is about stands by now, and what that is called. */
import { useMemo } from 'react'
import type { CombinationId, WorkId } from '../../shared/domain/ids.ts'
import type { Proposal } from '../../shared/domain/proposal.ts'
import type { NamesOfAsked } from '../../shared/plan/proposal-in-words.ts'
import type { ProposedIn } from '../../shared/plan/proposal-standing.ts'
import { useCall } from './use-call.ts'
import { useAllAgreements, useCombinations, useWorks } from './use-project-data.ts'
import { useProject } from './use-project.ts'

const noProposals: readonly Proposal[] = []
const nothing = {}

/** Oldest first. */
export function useProposals() {
  const { project } = useProject()
  const { data, isPending, failure, refetch } = useCall('proposal.list', nothing, {
    enabled: project !== null,
  })
  return { proposals: data ?? noProposals, isPending, failure, refetch }
}

/** Null: not known yet. */
export function useProposedIn(): (ProposedIn & NamesOfAsked) | null {
  const { workById, isPending: areWorks } = useWorks()
  const { combinations, isPending: areCombinations } = useCombinations()
  const { agreements, isPending: areAgreements } = useAllAgreements()
  const isKnown = !areWorks && !areCombinations && !areAgreements
  return useMemo(() => {
    if (!isKnown) return null
    const byId = new Map(combinations.map((one) => [one.id, one]))
    const agreementById = new Map(agreements.map((one) => [one.id, one]))
    const members = combinations.flatMap(({ id, works }) => works.map((work) => [work, id] as const))
    const combined = new Map<WorkId, CombinationId>(members)
    return {
      workOf: (id) => workById.get(id),
      combinationOf: (id) => byId.get(id),
      combinedIn: (id) => combined.get(id),
      agreementOf: (id) => agreementById.get(id),
      work: (id) => workById.get(id)?.name ?? null,
      combination: (id) => byId.get(id)?.name ?? null,
      agreement: (id) => agreementById.get(id)?.what ?? null,
    }
  }, [workById, combinations, agreements, isKnown])
}
