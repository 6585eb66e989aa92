/** What the strokes of the map mean: only the disciplines that are on it. */
import { useMemo } from 'react'
import { Disclosure, DisclosurePanel, Button, Heading } from 'react-aria-components'
import { Discipline } from '../../shared/domain/discipline.ts'
import { useProject, useWorks } from '../api/index.ts'
import { useViewState, type ColourBy } from '../state/index.ts'
import { Choice, DisciplineMark, Icon, useWords } from '../ui/index.ts'
import { byParties } from './colouring.ts'
import { words } from './words.ts'
import styles from './map.module.css'

export function MapLegend() {
  const t = useWords(words)
  const { works } = useWorks()
  const colourBy = useViewState((state) => state.colourBy)
  const setColourBy = useViewState((state) => state.setColourBy)
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
          <li>
            <Choice<ColourBy>
              label={t.colourBy}
              value={colourBy}
              onChange={setColourBy}
              options={(['discipline', 'party'] as const).map((value) => ({
                value,
                label: t.colours[value],
              }))}
            />
          </li>
          {colourBy === 'party' ? <PartyColours /> : null}
          {present.map((discipline) => (
            <li key={discipline}>
              <DisciplineMark discipline={discipline} named plain={colourBy === 'party'} />
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
            <svg width="28" height="12" aria-hidden="true">
              <path
                d="M2 11 11 1M9 11 18 1M16 11 25 1M2 1 11 11M9 1 18 11M16 1 25 11"
                stroke="currentColor"
                strokeWidth="1"
                fill="none"
                opacity="0.55"
              />
            </svg>
            {t.rest}
          </li>
          <li className={styles.legendRow}>
            <svg width="28" height="12" aria-hidden="true">
              <path d="M0 3H28M0 9H28" stroke="currentColor" strokeWidth="2" />
            </svg>
            {t.beside}
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

/** Which colour is whose. */
function PartyColours() {
  const { project } = useProject()
  const { colours } = byParties(project?.parties ?? [])
  return project?.parties.map(({ id, name }) => (
    <li key={id} className={styles.legendRow}>
      <span className={styles.swatch} style={{ background: colours.get(id) }} aria-hidden="true" />
      {name}
    </li>
  ))
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
