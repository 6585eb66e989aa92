/** How a status of a kansengebied is set off: what came back by itself asks for attention, what was taken up is chosen. */
import type { ClusterStatus } from '../../shared/domain/overlap.ts'
import type { ChipProps } from './chip.tsx'

export const statusTones: Readonly<Record<ClusterStatus['is'], NonNullable<ChipProps['tone']>>> = {
  open: 'plain',
  combined: 'accent',
  pickedUp: 'accent',
  setAside: 'plain',
  rejected: 'plain',
  investigating: 'plain',
  reopened: 'warn',
}
