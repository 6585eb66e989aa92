/** The layers the project has, each with how much is in it and what it is for; taking one away can be undone. */
import { useCommand } from '../../api/index.ts'
import { useNotices } from '../../state/index.ts'
import { Button, FailedState, Icon, useFormat, useWords } from '../../ui/index.ts'
import { message } from '../../../shared/domain/message.ts'
import type { ReferenceLayer } from '../../../shared/domain/reference-layer.ts'
import { words } from './words.ts'
import styles from './layers.module.css'

export function LayerList({ layers }: { readonly layers: readonly ReferenceLayer[] }) {
  const t = useWords(words)
  const format = useFormat()
  const remove = useCommand('layer.remove')
  const notify = useNotices((state) => state.notify)
  const takeAway = async ({ id, name }: ReferenceLayer) => {
    if ((await remove.run({ layer: id })).ok) notify('done', message('window.layerRemoved', { name }))
  }
  return (
    <section className={styles.part} aria-labelledby="layers-present">
      <h3 id="layers-present">{t.present}</h3>
      {layers.length === 0 ? <p className={styles.soft}>{t.none}</p> : null}
      <ul className={styles.layers}>
        {layers.map((layer) => (
          <li key={layer.id} className={styles.layer}>
            <span className={styles.name}>{layer.name}</span>
            <span className={styles.soft}>
              {t.kinds[layer.kind]}, {t.kindUse[layer.kind]}
            </span>
            <span className={styles.figure}>{t.features(format.number(layer.features))}</span>
            <Button
              look="quiet"
              aria-label={t.remove(layer.name)}
              isDisabled={remove.isBusy}
              onPress={() => void takeAway(layer)}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      {remove.failure === null ? null : <FailedState failure={remove.failure} />}
    </section>
  )
}
