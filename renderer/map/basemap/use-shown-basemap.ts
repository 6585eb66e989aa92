/** Which map lies under everything: the one from the internet where a person switched it on, else the file's. */
import { useBasemap, useWebMap } from '../../api/index.ts'
import { webMapVersion, type TilesAbout } from '../../../shared/domain/basemap.ts'

export interface ShownBasemap {
  readonly about: TilesAbout
  /** Names its tiles; others have another. */
  readonly version: string
}

/** Null: none is shown, or its file is not there. */
export function useShownBasemap(): ShownBasemap | null {
  const { basemap } = useBasemap()
  const { webMap } = useWebMap()
  if (webMap?.isShown === true) return { about: webMap.about, version: webMapVersion }
  if (basemap?.isShown !== true || basemap.state.is !== 'there') return null
  const { about, version } = basemap.state
  return { about, version }
}
