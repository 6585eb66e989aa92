/** In the corner of the map: whose basemap it is; or, quietly, that its file is not there, with the way to choose again. */
import { useBasemap } from '../../api/index.ts'
import { openDesk } from '../../state/index.ts'
import { Button, useWords } from '../../ui/index.ts'
import { words } from '../words.ts'
import styles from '../map.module.css'

export function BasemapNotice() {
  const t = useWords(words)
  const { basemap } = useBasemap()
  if (basemap?.isShown !== true) return null
  const { state } = basemap
  if (state.is === 'there')
    return state.about.attribution === '' ? null : (
      <p className={styles.attribution}>{state.about.attribution}</p>
    )
  return (
    <div className={styles.attribution} role="note">
      {state.is === 'missing' ? t.basemapMissing : t.basemapUnfit}{' '}
      <Button look="quiet" onPress={() => openDesk('basemap')}>
        {t.basemapChoose}
      </Button>
    </div>
  )
}
