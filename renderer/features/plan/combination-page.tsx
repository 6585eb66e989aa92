/** One combination on a page of its own: where, who leads, when, why, and what it asks of each party. */
import { integrationLevelNames, type Combination } from '../../../shared/domain/combination.ts'
import type { Work } from '../../../shared/domain/work.ts'
import type { GroundLayer } from '../../../shared/plan/street-map-svg.ts'
import { usePartyNames } from '../../api/index.ts'
import { Button, DisciplineMark, PeriodText, useFormat, useSay, useWords } from '../../ui/index.ts'
import { anchors } from './anchors.ts'
import { CombinationMap } from './combination-map.tsx'
import { lookAtCombination } from './look-at.ts'
import { shiftOf } from './shift-of.ts'
import { words } from './words.ts'
import styles from './combination-page.module.css'
import page from './plan.module.css'
import table from './works-table.module.css'

interface CombinationPageProps {
  readonly combination: Combination
  readonly works: readonly Work[]
  /** What lies under its map, in longitude and latitude. */
  readonly ground: readonly GroundLayer[]
}

export function CombinationPage({ combination, works, ground }: CombinationPageProps) {
  const t = useWords(words)
  const say = useSay()
  const format = useFormat()
  const nameOf = usePartyNames()
  const { id, name, lead, period, level, reason } = combination
  const anchor = anchors.combination(id)
  return (
    <article className={page.page} id={anchor} tabIndex={-1} aria-labelledby={`${anchor}-title`}>
      <h2 id={`${anchor}-title`}>{name}</h2>
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
            <th scope="col">{t.asks}</th>
          </tr>
        </thead>
        <tbody>
          {works.map((work) => (
            <tr key={work.id}>
              <td>
                {nameOf(work.party)}
                <span className={table.under}>{work.number}</span>
              </td>
              <td>
                <DisciplineMark discipline={work.discipline} /> {work.name}
              </td>
              <td className={table.period}>
                <PeriodText period={work.period} />
              </td>
              <td>
                <Asked work={work} period={period} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button look="quiet" onPress={() => lookAtCombination(id)}>
        {t.toWorksheet}
      </Button>
    </article>
  )
}

function Asked({ work, period }: { readonly work: Work; readonly period: Combination['period'] }) {
  const t = useWords(words)
  const { way, days, isTooFar } = shiftOf(work, period)
  const asked = { none: t.fits, later: t.later(days), earlier: t.earlier(days) }[way]
  return (
    <>
      {work.period.start === null && work.period.end === null ? t.undatedWork : asked}
      {isTooFar ? <span className={styles.tooFar}>{t.tooFar}</span> : null}
    </>
  )
}
