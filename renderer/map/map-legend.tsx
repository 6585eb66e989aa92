/** What the strokes of the map mean: only the disciplines that are on it. */
import { useMemo } from 'react'
import { Disclosure, DisclosurePanel, Button, Heading } from 'react-aria-components'
import { Discipline } from '../../shared/domain/discipline.ts'
import { useWorks } from '../api/index.ts'
import { DisciplineMark, Icon, useWords } from '../ui/index.ts'
import { words } from './words.ts'
import styles from './map.module.css'

export function MapLegend() {
  const t = useWords(words)
  const { works } = useWorks()
  const present = useMemo(() => {
    const found = new Set(works.map(({ discipline }) => discipline))
    return Discipline.options.filter((discipline) => found.has(discipline))
  }, [works])
  if (present.length === 0) return null
  return (
    <Disclosure className={styles.legend ?? ''}>
      <Heading level={2} className={styles.legendHead ?? ''}>
        <Button slot="trigger" className={styles.legendButton ?? ''}>
          <Icon name="right" size={12} /> {t.legend}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className={styles.legendList}>
          {present.map((discipline) => (
            <li key={discipline}>
              <DisciplineMark discipline={discipline} named />
            </li>
          ))}
          <Stroke dash="" name={t.firm} />
          <Stroke dash="7 4" name={t.programmed} />
          <Stroke dash="2 3" name={t.idea} />
          <li className={styles.legendRow}>
            <svg width="28" height="12" aria-hidden="true">
              <path
                d="M2 11 11 1M9 11 18 1M16 11 25 1"
                stroke="currentColor"
                strokeWidth="1.4"
                fill="none"
                opacity="0.7"
              />
            </svg>
            {t.vague}
          </li>
          <li className={styles.legendRow}>
            <span className={styles.rank}>1</span>
            {t.rank}
          </li>
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}

function Stroke({ dash, name }: { readonly dash: string; readonly name: string }) {
  return (
    <li className={styles.legendRow}>
      <svg width="28" height="12" aria-hidden="true">
        <path d="M0 6H28" stroke="currentColor" strokeWidth="2.4" strokeDasharray={dash} />
      </svg>
      {name}
    </li>
  )
}
