/** What is written down of combinations, and what a sober look at their order says. */
import { useMemo } from 'react'
import type { Combination } from '../../shared/domain/combination.ts'
import { dossierOf, type Dossier, type OrderFinding } from '../../shared/domain/dossier.ts'
import type { CombinationId } from '../../shared/domain/ids.ts'
import { checkOrder } from '../../shared/plan/dossier/check-order.ts'
import { useCall } from './use-call.ts'
import { useOverlaps } from './use-overlaps.ts'
import { useProject } from './use-project.ts'
import { useCombinations, useWorks } from './use-project-data.ts'

const nothing = {}

const noDossiers: readonly Dossier[] = []

/** Of every combination of which anything was written down. */
export function useDossiers() {
  const { project } = useProject()
  const { data, isPending } = useCall('dossier.list', nothing, { enabled: project !== null })
  return { dossiers: data ?? noDossiers, isPending }
}

/** Of one combination; empty where nothing was written down. */
export function useDossier(combination: CombinationId) {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('dossier.list', nothing, { enabled: project !== null })
  const dossier = useMemo(() => dossierOf(data ?? [], combination), [data, combination])
  return { dossier, isPending, failure }
}

/** Null: not known yet, since the project is still read. */
export function useOrderFindings(
  combination: Combination,
  { dependencies }: Pick<Dossier, 'dependencies'>,
): readonly OrderFinding[] | null {
  const { project } = useProject()
  const { data: found } = useOverlaps()
  const { workById } = useWorks()
  const { combinations } = useCombinations()
  return useMemo(
    () =>
      found === undefined || project === null
        ? null
        : checkOrder(combination, dependencies, {
            workById,
            combinations,
            parties: project.parties,
            settings: project.overlapSettings,
            closings: found.closings,
          }),
    [combination, dependencies, found, project, workById, combinations],
  )
}
