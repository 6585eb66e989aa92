/** The layers the project has, the topmost first: what each is for, whether and how it is drawn. All of it can be undone. */
import { useCommand } from '../../api/index.ts'
import { useNotices } from '../../state/index.ts'
import { FailedState, useWords } from '../../ui/index.ts'
import { message } from '../../../shared/domain/message.ts'
import type { ReferenceLayer } from '../../../shared/domain/reference-layer.ts'
import { LayerRow } from './layer-row.tsx'
import { overWhich, type Direction } from './over-which.ts'
import { words } from './words.ts'
import styles from './layers.module.css'

/** `layers`: lowest first. */
export function LayerList({ layers }: { readonly layers: readonly ReferenceLayer[] }) {
  const t = useWords(words)
  const remove = useCommand('layer.remove')
  const move = useCommand('layer.move')
  const notify = useNotices((state) => state.notify)
  const takeAway = async ({ id, name }: ReferenceLayer) => {
    if ((await remove.run({ layer: id })).ok) notify('done', message('window.layerRemoved', { name }))
  }
  const moveBy = ({ id }: ReferenceLayer, direction: Direction) => {
    const to = overWhich(layers, id, direction)
    if (to !== null && !move.isBusy) void move.run({ layer: id, over: to.over })
  }
  const failure = remove.failure ?? move.failure
  return (
    <section className={styles.part} aria-labelledby="layers-present">
      <h3 id="layers-present">{t.present}</h3>
      <p className={styles.soft}>{layers.length === 0 ? t.none : t.stack}</p>
      <ol className={styles.layers}>
        {layers.toReversed().map((layer) => (
          <LayerRow
            key={layer.id}
            layer={layer}
            isBusy={remove.isBusy}
            onMove={(direction) => moveBy(layer, direction)}
            onRemove={() => void takeAway(layer)}
          />
        ))}
      </ol>
      {failure === null ? null : <FailedState failure={failure} />}
    </section>
  )
}
