/** What parties said on their sheets to prepare with, in the kansengebieden as they stand now. */
import { useMemo } from 'react'
import type { ClusterId } from '../../shared/domain/ids.ts'
import type { PreparationAnswer } from '../../shared/domain/preparation-answer.ts'
import { areaOfPlaceIn } from '../../shared/overlap/found/area-of-place.ts'
import { useCall } from './use-call.ts'
import { useOverlaps } from './use-overlaps.ts'
import { useProject } from './use-project.ts'

const nothing = {}
const none: readonly PreparationAnswer[] = []

/** `byArea`: null stands for those whose works are no pair any more. Undefined: not known yet. */
export function usePreparationAnswers() {
  const { project } = useProject()
  const { data: answers = none } = useCall('preparation.answers', nothing, { enabled: project !== null })
  const { data: found } = useOverlaps()
  const byArea = useMemo((): ReadonlyMap<ClusterId | null, readonly PreparationAnswer[]> | undefined => {
    if (answers.length === 0) return new Map()
    return found && Map.groupBy(answers, areaOfPlaceIn(found))
  }, [answers, found])
  return { answers, byArea }
}
