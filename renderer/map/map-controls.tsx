/** Buttons over the map: closer, farther, everything, layers; and north. */
import type { Map as MapLibre } from 'maplibre-gl'
import type { ReactNode } from 'react'
import { DialogTrigger } from 'react-aria-components'
import type { ReferenceLayer } from '../../shared/domain/reference-layer.ts'
import { useBasemap, useCommand } from '../api/index.ts'
import { openDesk, useIsLayerShown, useMapMemory } from '../state/index.ts'
import { Button, FailedState, Icon, useWords } from '../ui/index.ts'
import { PopoverDialog } from '../ui/popover-dialog.tsx'
import type { Box } from './bounds-of.ts'
import { lookAt } from './look-at.ts'
import { useToggleLayer } from './use-toggle-layer.ts'
import { words } from './words.ts'
import styles from './map.module.css'

interface MapControlsProps {
  readonly map: MapLibre
  readonly extent: Box | null
  readonly layers: readonly ReferenceLayer[]
  readonly children?: ReactNode
  /** What is seen on it can be put on paper. */
  readonly isPrinted: boolean
}

export function MapControls({ map, extent, layers, isPrinted, children }: MapControlsProps) {
  const t = useWords(words)
  return (
    <>
      <div className={styles.controls} data-pressed-only>
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
        {children}
        {isPrinted ? (
          <Button aria-label={t.print} onPress={() => openDesk('print')}>
            <Icon name="print" />
          </Button>
        ) : null}
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
      <PopoverDialog
        label={t.layers}
        placement="left top"
        className={styles.box}
        insideClassName={styles.boxInside}
      >
        <h3>{t.layers}</h3>
        <ClusterSwitch />
        <h3>{t.reference}</h3>
        <BasemapSwitch />
        {layers.toReversed().map((layer) => (
          <LayerSwitch key={layer.id} layer={layer} />
        ))}
        <Button slot="close" onPress={() => openDesk('layers')}>
          <Icon name="layers" />
          {t.manageReference}
        </Button>
        <Button slot="close" onPress={() => openDesk('basemap')}>
          <Icon name="worksheet" />
          {t.manageBasemap}
        </Button>
      </PopoverDialog>
    </DialogTrigger>
  )
}

function ClusterSwitch() {
  const t = useWords(words)
  const isShown = useMapMemory((state) => !state.switched.includes('clusters'))
  const toggle = useMapMemory((state) => state.toggle)
  return <Switch name={t.clusters} isShown={isShown} onToggle={() => toggle('clusters')} />
}

/** Kept in the project, as which file it is: everyone who opens it sees the same. */
function BasemapSwitch() {
  const t = useWords(words)
  const { basemap } = useBasemap()
  const show = useCommand('basemap.show')
  if (basemap === null) return null
  const { isShown } = basemap
  const toggle = () => void show.run({ isShown: !isShown })
  return (
    <>
      <Switch name={t.basemap} isShown={isShown} onToggle={toggle} />
      {show.failure === null ? null : <FailedState failure={show.failure} />}
    </>
  )
}

function LayerSwitch({ layer }: { readonly layer: ReferenceLayer }) {
  const isShown = useIsLayerShown(layer)
  const { toggle, failure } = useToggleLayer(layer)
  return (
    <>
      <Switch name={layer.name} isShown={isShown} onToggle={toggle} />
      {failure === null ? null : <FailedState failure={failure} />}
    </>
  )
}

interface SwitchProps {
  readonly name: string
  readonly isShown: boolean
  readonly onToggle: () => void
}

function Switch({ name, isShown, onToggle }: SwitchProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={isShown} onChange={onToggle} />
      {name}
    </label>
  )
}
