/** The desk of the reference layers, over the window: what the project has, and how more is added. */
import { useProject } from '../../api/index.ts'
import { closeDesk, useIsDeskOpen } from '../../state/index.ts'
import { Dialog, useWords } from '../../ui/index.ts'
import { AddLayers } from './add-layers.tsx'
import { LayerList } from './layer-list.tsx'
import { words } from './words.ts'
import styles from './layers.module.css'

export function LayersDesk() {
  const t = useWords(words)
  const { project } = useProject()
  const isOpen = useIsDeskOpen('layers') && project !== null
  return (
    <Dialog title={t.title} isOpen={isOpen} onClose={closeDesk} wide>
      <p className={styles.soft}>{t.intro}</p>
      <LayerList layers={project?.layers ?? []} />
      <AddLayers />
    </Dialog>
  )
}
