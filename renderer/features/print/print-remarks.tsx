/** What is on screen and will not be on paper: never silent. */
import { useProject } from '../../api/index.ts'
import { useTrying, useViewState } from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import { usualLook, type LayerLook } from '../../../shared/domain/reference-layer.ts'
import { words } from './words.ts'
import styles from './print.module.css'

export function PrintRemarks({ hasBasemap }: { readonly hasBasemap: boolean }) {
  const t = useWords(words)
  const isTrying = useTrying((state) => state.about !== null)
  const isByParty = useViewState((state) => state.colourBy === 'party')
  const { project } = useProject()
  const isLayerDressed = project?.layers.some(({ isShown, look }) => isShown && !isUsual(look)) === true
  const remarks = [
    ...(hasBasemap ? [t.basemap] : []),
    ...(isTrying ? [t.trying] : []),
    ...(isByParty ? [t.byParty] : []),
    ...(isLayerDressed ? [t.layerLooks] : []),
  ]
  return remarks.map((remark) => (
    <p key={remark} className={styles.soft}>
      {remark}
    </p>
  ))
}

function isUsual({ colour, width, opacity }: LayerLook): boolean {
  return colour === usualLook.colour && width === usualLook.width && opacity === usualLook.opacity
}
