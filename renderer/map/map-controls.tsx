/** Buttons over the map: closer, farther, everything, layers; and north. */
import type { Map as MapLibre } from 'maplibre-gl'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { ReferenceLayer } from '../../shared/domain/reference-layer.ts'
import { openDesk } from '../state/index.ts'
import { Button, Icon, useWords } from '../ui/index.ts'
import type { Box } from './bounds-of.ts'
import { lookAt } from './look-at.ts'
import { useIsLayerShown, useMapMemory } from './map-memory.ts'
import { words } from './words.ts'
import styles from './map.module.css'

interface MapControlsProps {
  readonly map: MapLibre
  readonly extent: Box | null
  readonly layers: readonly ReferenceLayer[]
}

export function MapControls({ map, extent, layers }: MapControlsProps) {
  const t = useWords(words)
  return (
    <>
      <div className={styles.controls}>
        <Button aria-label={t.closer} onPress={() => map.zoomIn({ duration: 150 })}>
          <Icon name="plus" />
        </Button>
        <Button aria-label={t.farther} onPress={() => map.zoomOut({ duration: 150 })}>
          <Icon name="minus" />
        </Button>
        <Button
          aria-label={t.all}
          isDisabled={extent === null}
          onPress={() => extent !== null && lookAt(map, extent)}
        >
          <Icon name="fit" />
        </Button>
        <LayersBox layers={layers} />
      </div>
      <div className={styles.north} role="img" aria-label={t.north}>
        N
      </div>
    </>
  )
}

function LayersBox({ layers }: { readonly layers: readonly ReferenceLayer[] }) {
  const t = useWords(words)
  return (
    <DialogTrigger>
      <Button aria-label={t.layers}>
        <Icon name="layers" />
      </Button>
      <Popover placement="left top" className={styles.box ?? ''}>
        <Dialog aria-label={t.layers} className={styles.boxInside ?? ''}>
          <h3>{t.layers}</h3>
          <ClusterSwitch />
          {layers.length === 0 ? null : <h3>{t.reference}</h3>}
          {layers.map((layer) => (
            <LayerSwitch key={layer.id} layer={layer} />
          ))}
          <Button slot="close" onPress={() => openDesk('layers')}>
            <Icon name="layers" />
            {t.manageReference}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function ClusterSwitch() {
  const t = useWords(words)
  const isShown = useMapMemory((state) => !state.switched.includes('clusters'))
  return <Switch layer="clusters" name={t.clusters} isShown={isShown} />
}

function LayerSwitch({ layer }: { readonly layer: ReferenceLayer }) {
  return <Switch layer={layer.id} name={layer.name} isShown={useIsLayerShown(layer)} />
}

interface SwitchProps {
  readonly layer: string
  readonly name: string
  readonly isShown: boolean
}

function Switch({ layer, name, isShown }: SwitchProps) {
  const toggle = useMapMemory((state) => state.toggle)
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={isShown} onChange={() => toggle(layer)} />
      {name}
    </label>
  )
}
