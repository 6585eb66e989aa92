/** What the strokes of the map mean: only the disciplines that are on it. */
import { useMemo, type SVGProps } from 'react'
import { Disclosure, DisclosurePanel, Button, Heading } from 'react-aria-components'
import { Discipline } from '../../shared/domain/discipline.ts'
import { useProject, useWorks } from '../api/index.ts'
import { useViewState, type ColourBy } from '../state/index.ts'
import { Choice, DisciplineMark, Icon, useWords } from '../ui/index.ts'
import { byParties } from './colouring.ts'
import { few } from './overview/use-overview-of-works.ts'
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
          <Sign name={t.firm} {...stroke} />
          <Sign name={t.programmed} {...stroke} strokeDasharray="7 4" />
          <Sign name={t.idea} {...stroke} strokeDasharray="2 3" />
          <Sign name={t.vague} d="M2 11 11 1M9 11 18 1M16 11 25 1" strokeWidth="1.4" opacity="0.7" />
          <Sign
            name={t.rest}
            d="M2 11 11 1M9 11 18 1M16 11 25 1M2 1 11 11M9 1 18 11M16 1 25 11"
            strokeWidth="1"
            opacity="0.55"
          />
          <Sign name={t.beside} d="M0 3H28M0 9H28" strokeWidth="2" />
          <li className={styles.legendRow}>
            <span className={styles.rank}>1</span>
            {t.rank}
          </li>
          {works.length > few ? <FromAfar /> : null}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}

/** What is drawn only where there is more than can be told apart. */
function FromAfar() {
  const t = useWords(words)
  return (
    <>
      <Sign name={t.dot} d="M13 6h2" strokeWidth="6" strokeLinecap="round" />
      <Sign name={t.count} d="M14 1a5 5 0 1 0 .01 0" strokeWidth="1.25" />
    </>
  )
}

/** Which colour is whose. */
function PartyColours() {
  const { project } = useProject()
  const { colours, signs } = byParties(project?.parties ?? [])
  return project?.parties.map(({ id, name }) => (
    <li key={id} className={styles.legendRow}>
      <span className={styles.swatch} style={{ background: colours.get(id) }} aria-hidden="true" />
      {signs.get(id)} {name}
    </li>
  ))
}

const stroke = { d: 'M0 6H28', strokeWidth: '2.4' } as const

/** What a line on the map means, drawn beside its name. */
function Sign({ name, ...path }: { readonly name: string } & SVGProps<SVGPathElement>) {
  return (
    <li className={styles.legendRow}>
      <svg width="28" height="12" aria-hidden="true">
        <path stroke="currentColor" fill="none" {...path} />
      </svg>
      {name}
    </li>
  )
}
