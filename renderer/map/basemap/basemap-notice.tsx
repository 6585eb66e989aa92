/**
 * In the corner of the map: whose basemap it is; or, quietly, that its file is not there or that it cannot be reached, with the
 * way to choose again.
 */
import type { Map as MapLibre } from 'maplibre-gl'
import type { ReactNode } from 'react'
import { useBasemap, useWebMap } from '../../api/index.ts'
import { openDesk } from '../../state/index.ts'
import { Button, useWords } from '../../ui/index.ts'
import { words } from '../words.ts'
import styles from '../map.module.css'
import { useIsReached } from './use-is-reached.ts'
import { useShownBasemap } from './use-shown-basemap.ts'

export function BasemapNotice({ map }: { readonly map: MapLibre }) {
  const t = useWords(words)
  const { basemap } = useBasemap()
  const { webMap } = useWebMap()
  const shown = useShownBasemap()
  const isReached = useIsReached(map, shown?.version)
  if (webMap?.isShown === true && !isReached) return <Said>{t.webMapUnreached(webMap.asks)}</Said>
  if (shown !== null)
    return shown.about.attribution === '' ? null : (
      <p className={styles.attribution}>{shown.about.attribution}</p>
    )
  if (basemap?.isShown !== true) return null
  return <Said>{basemap.state.is === 'missing' ? t.basemapMissing : t.basemapUnfit}</Said>
}

function Said({ children }: { readonly children: ReactNode }) {
  const t = useWords(words)
  return (
    <div className={styles.attribution} role="note">
      {children}{' '}
      <Button look="quiet" onPress={() => openDesk('basemap')}>
        {t.basemapChoose}
      </Button>
    </div>
  )
}
