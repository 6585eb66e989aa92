/** How kinds of samenloop are set off from each other, besides their words. */
import type { Outcome } from '../../shared/domain/outcome.ts'
import type { ChipProps } from './chip.tsx'

export const outcomeTones: Readonly<Record<Outcome, NonNullable<ChipProps['tone']>>> = {
  opportunity: 'good',
  conflict: 'danger',
  digRest: 'warn',
}
