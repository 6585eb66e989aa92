/** From the plan to where something can be done: the Werkblad with what the plan names chosen there, or the rules. */
import type { Link } from '../../../shared/plan/document/document.ts'
import { lookAtFound, openDesk, useViewState, type Selection } from '../../state/index.ts'

export function followLink(link: Link): void {
  switch (link.to) {
    case 'cluster':
      return lookAt({ is: 'cluster', cluster: link.cluster })
    case 'combination':
      return lookAt({ is: 'combination', combination: link.combination })
    case 'rules':
      return openDesk('rules')
  }
}

function lookAt(selection: Selection): void {
  const { select, goTo } = useViewState.getState()
  select(selection)
  goTo('worksheet')
  // The map would else come back to what it looked at before.
  lookAtFound({ is: 'chosen' })
}
