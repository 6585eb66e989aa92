/** The slim rail on the left: the places of the window. */
import { places, useViewState } from '../state/index.ts'
import { Icon, useWords } from '../ui/index.ts'
import { words } from './words.ts'
import styles from './rail.module.css'

export function Rail() {
  const t = useWords(words)
  const current = useViewState((state) => state.place)
  return (
    <nav className={styles.rail} aria-label={t.rail}>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <a
              href={`#${place}`}
              className={styles.place}
              aria-current={place === current ? 'page' : undefined}
            >
              <Icon name={place} size={20} />
              <span>{t.places[place]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
