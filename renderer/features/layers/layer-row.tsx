/** One layer of the project: shown or not, up or down, how it is drawn, and away with it. */
import { useState } from 'react'
import { useCommand } from '../../api/index.ts'
import { layerColour } from '../../map/index.ts'
import { useIsDark } from '../../state/index.ts'
import { Button, FailedState, Icon, useFormat, useWords } from '../../ui/index.ts'
import type { ReferenceLayer } from '../../../shared/domain/reference-layer.ts'
import { LayerLookFields } from './layer-look-fields.tsx'
import type { Direction } from './over-which.ts'
import { words } from './words.ts'
import styles from './layers.module.css'

interface LayerRowProps {
  readonly layer: ReferenceLayer
  readonly isBusy: boolean
  readonly onMove: (direction: Direction) => void
  readonly onRemove: () => void
}

export function LayerRow({ layer, isBusy, onMove, onRemove }: LayerRowProps) {
  const t = useWords(words)
  const format = useFormat()
  const isDark = useIsDark()
  const show = useCommand('layer.show')
  const [isOpen, setOpen] = useState(false)
  const { id, name, kind, features, look, isShown } = layer
  return (
    <li className={styles.layer}>
      <input
        type="checkbox"
        aria-label={t.shown(name)}
        checked={isShown}
        disabled={show.isBusy}
        onChange={(event) => void show.run({ layer: id, isShown: event.target.checked })}
      />
      <span className={styles.name}>
        {look.colour === null ? null : (
          <span
            className={styles.swatch}
            style={{ background: layerColour(look.colour, isDark) }}
            aria-hidden="true"
          />
        )}
        {name}
      </span>
      <span className={styles.use}>
        {t.kinds[kind]}, {t.kindUse[kind]}
      </span>
      <span className={styles.figure}>{t.features(format.number(features))}</span>
      <span className={styles.acts}>
        {/* At the end they do nothing rather than go out from under the focus. */}
        <Button writes look="quiet" aria-label={t.up(name)} onPress={() => onMove('up')}>
          <Icon name="up" />
        </Button>
        <Button writes look="quiet" aria-label={t.down(name)} onPress={() => onMove('down')}>
          <Icon name="down" />
        </Button>
        <Button
          look="quiet"
          aria-label={t.drawing(name)}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          <Icon name="sliders" />
        </Button>
        <Button writes look="quiet" aria-label={t.remove(name)} isDisabled={isBusy} onPress={onRemove}>
          <Icon name="close" />
        </Button>
      </span>
      {isOpen ? <LayerLookFields layer={layer} /> : null}
      {show.failure === null ? null : <FailedState failure={show.failure} />}
    </li>
  )
}
