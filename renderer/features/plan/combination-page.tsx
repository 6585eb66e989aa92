/** One combination on a page of its own: where, who leads, when, why, and what it asks of each party. */
import { agreedPeriodOf, integrationLevelNames } from '../../../shared/domain/combination.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Message } from '../../../shared/domain/message.ts'
import type { Plan } from '../../../shared/domain/plan.ts'
import type { Work } from '../../../shared/domain/work.ts'
import type { GroundLayer } from '../../../shared/small-map/street-map-svg.ts'
import { usePartyNames } from '../../api/index.ts'
import { Button, Chip, DisciplineMark, PeriodText, useFormat, useSay, useWords } from '../../ui/index.ts'
import { ShiftText } from '../../ui/shift-text.tsx'
import { anchors } from './anchors.ts'
import { CombinationMap } from './combination-map.tsx'
import { lookAtCombination } from './look-at.ts'
import { words } from './words.ts'
import styles from './combination-page.module.css'
import page from './plan.module.css'
import table from './works-table.module.css'

type Agreed = Plan['combinations'][number]

interface CombinationPageProps {
  readonly agreed: Agreed
  /** What is to be minded of a work. */
  readonly notesOf: (work: WorkId) => readonly Message[]
  /** What lies under its map, in longitude and latitude. */
  readonly ground: readonly GroundLayer[]
}

export function CombinationPage({ agreed, notesOf, ground }: CombinationPageProps) {
  const t = useWords(words)
  const say = useSay()
  const format = useFormat()
  const nameOf = usePartyNames()
  const { combination, works, strays } = agreed
  const { id, name, lead, period, level, reason } = combination
  const anchor = anchors.combination(id)
  return (
    <article className={page.page} id={anchor} tabIndex={-1} aria-labelledby={`${anchor}-title`}>
      <h2 id={`${anchor}-title`}>
        {name} {strays.length > 0 && <Chip tone="warn">{t.strays}</Chip>}
      </h2>
      <div className={styles.body}>
        <CombinationMap works={works} name={name} ground={ground} />
        <dl className={styles.facts}>
          <dt>{t.agreed}</dt>
          <dd className={styles.agreed}>{format.range(period.start, period.end)}</dd>
          <dt>{t.lead}</dt>
          <dd>{nameOf(lead)}</dd>
          <dt>{t.level}</dt>
          <dd>
            {level} {say(integrationLevelNames[level])}
          </dd>
          <dt>{t.reason}</dt>
          <dd>{reason}</dd>
        </dl>
      </div>
      <table className={table.works}>
        <thead>
          <tr>
            <th scope="col">{t.party}</th>
            <th scope="col">{t.work}</th>
            <th scope="col">{t.original}</th>
            <th scope="col">{t.agreedForWork}</th>
            <th scope="col">{t.asks}</th>
          </tr>
        </thead>
        <tbody>
          {works.map((work) => (
            <AgreedWork key={work.id} work={work} agreed={agreed} notes={notesOf(work.id)} />
          ))}
        </tbody>
      </table>
      <Button look="quiet" onPress={() => lookAtCombination(id)}>
        {t.toWorksheet}
      </Button>
    </article>
  )
}

interface AgreedWorkProps {
  readonly work: Work
  readonly agreed: Agreed
  readonly notes: readonly Message[]
}

/** What was original, what was agreed and what that asks; under it what is to be minded. */
function AgreedWork({ work, agreed: { combination }, notes }: AgreedWorkProps) {
  const t = useWords(words)
  const say = useSay()
  const format = useFormat()
  const nameOf = usePartyNames()
  const original = combination.agreements.find((one) => one.work === work.id)?.original ?? work
  const agreed = agreedPeriodOf(combination, work.id)
  return (
    <>
      <tr>
        <td>
          {nameOf(work.party)}
          <span className={table.under}>{work.number}</span>
        </td>
        <td>
          <DisciplineMark discipline={work.discipline} /> {work.name}
        </td>
        <td className={styles.agreedFor}>
          <PeriodText period={original.period} />
        </td>
        <td className={styles.agreedFor}>{format.range(agreed.start, agreed.end)}</td>
        <td>
          <ShiftText work={original} agreed={agreed} />
        </td>
      </tr>
      {notes.length > 0 && (
        <tr>
          <td colSpan={5} className={styles.strays}>
            <ul aria-label={t.straysOf(work.name)}>
              {notes.map((one) => (
                <li key={JSON.stringify(one)}>{say(one)}</li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  )
}
