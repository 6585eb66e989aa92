/** How high a small map is, in points, on paper and in Word: where more stands on its page it is lower. */
import type { SmallMap } from '../../shared/plan/document/document.ts'

interface Standing {
  readonly isOnePage?: boolean
  readonly isRunning?: boolean
}

export function mapHeight(
  { isLow = false }: SmallMap,
  { isOnePage = false, isRunning = false }: Standing,
): number {
  if (isOnePage) return 116
  if (isRunning) return 136
  return isLow ? 180 : 300
}
