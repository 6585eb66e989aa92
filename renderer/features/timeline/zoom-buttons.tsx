/** Closer, farther, and all of time again. */
import { Button, Icon, useWords } from '../../ui/index.ts'
import { lengthOf, shortestRange } from '../../state/index.ts'
import type { TimeScale } from './time-scale.ts'
import type { TimeMoves } from './use-time-moves.ts'
import { words } from './words.ts'
import styles from './timeline.module.css'

interface ZoomButtonsProps {
  readonly scale: TimeScale
  readonly moves: TimeMoves
}

export function ZoomButtons({ scale: { range, limits, isZoomed }, moves }: ZoomButtonsProps) {
  const t = useWords(words)
  return (
    <div className={styles.zoom} role="group" aria-label={t.zoom} data-pressed-only>
      <Button
        look="quiet"
        aria-label={t.zoomIn}
        isDisabled={lengthOf(range) <= shortestRange}
        onPress={moves.zoomIn}
      >
        <Icon name="plus" />
      </Button>
      <Button
        look="quiet"
        aria-label={t.zoomOut}
        isDisabled={lengthOf(range) >= lengthOf(limits)}
        onPress={moves.zoomOut}
      >
        <Icon name="minus" />
      </Button>
      <Button look="quiet" aria-label={t.zoomAll} isDisabled={!isZoomed} onPress={moves.showAll}>
        <Icon name="fit" />
      </Button>
    </div>
  )
}
