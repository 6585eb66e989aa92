/** Putting in a work by hand, over the window: asked for from the list of works and from Aanleveren. */
import { useProject } from '../../../api/index.ts'
import { closeDesk, useIsDeskOpen } from '../../../state/index.ts'
import { ByHandDialog } from './by-hand-dialog.tsx'

export function ByHandDesk() {
  const { project } = useProject()
  const isOpen = useIsDeskOpen('byHand') && project !== null
  return isOpen ? <ByHandDialog work={null} onClose={closeDesk} /> : null
}
