/** What is drawn on the map: a point, a line or an area, and how that goes. */
import { drawAs, drawnKinds, usePlacing } from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import { ToggleChip } from '../../ui/toggle-chip.tsx'
import { words } from './words.ts'
import styles from './place.module.css'

export function DrawChoice() {
  const t = useWords(words)
  const chosen = usePlacing((state) => state.drawing.kind)
  return (
    <section className={styles.part} aria-labelledby="place-draw">
      <h3 id="place-draw">{t.orDraw}</h3>
      <div className={styles.kinds} role="group" aria-labelledby="place-draw">
        {drawnKinds.map((kind) => (
          <ToggleChip key={kind} isSelected={kind === chosen} onChange={() => drawAs(kind)}>
            {t.drawn[kind]}
          </ToggleChip>
        ))}
      </div>
      <p className={styles.soft}>{t.howToDraw[chosen]}</p>
    </section>
  )
}
