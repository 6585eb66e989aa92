/** From the plan to the Werkblad, with what the plan names chosen there. */
import type { ClusterId, CombinationId } from '../../../shared/domain/ids.ts'
import { useViewState, type Selection } from '../../state/index.ts'

export function lookAtCluster(cluster: ClusterId): void {
  lookAt({ is: 'cluster', cluster })
}

export function lookAtCombination(combination: CombinationId): void {
  lookAt({ is: 'combination', combination })
}

function lookAt(selection: Selection): void {
  const { select, goTo } = useViewState.getState()
  select(selection)
  goTo('worksheet')
}
