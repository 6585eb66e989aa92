/** The facts a pair was judged on, beside what they are now; what changed enough to ask again stands out in words above. */
import { useFormat, useSay, useWords } from '../../ui/index.ts'
import type { Judgement, JudgedPeriod } from '../../../shared/domain/judgement.ts'
import { outcomeNames, type Outcome } from '../../../shared/domain/outcome.ts'
import type { SeenPair } from '../../../shared/domain/overlap.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export interface JudgedFactsProps {
  readonly judgement: Judgement
  readonly pair: SeenPair
  /** The works of the pair, `a` first, with the period they take part at now. */
  readonly works: readonly [JudgedWork, JudgedWork]
}

export interface JudgedWork {
  readonly work: Work
  readonly period: JudgedPeriod
}

export function JudgedFacts({ judgement: { facts }, pair, works }: JudgedFactsProps) {
  const t = useWords(words)
  const say = useSay()
  const { number, date, range } = useFormat()
  const metres = (value: number) => `${number(value, 1)} m`
  const area = (value: number | null) => (value === null ? '–' : `${number(value, 1)} m²`)
  const outcomes = (all: readonly Outcome[]) =>
    all.length === 0 ? '–' : all.map((one) => say(outcomeNames[one])).join(', ')
  const period = ({ start, end }: JudgedPeriod) => {
    if (start !== null && end !== null) return range(start, end)
    if (start !== null) return `${date(start)} –`
    return end === null ? t.undated : `– ${date(end)}`
  }
  const rows: (readonly [name: string, was: string, is: string])[] = [
    ...works.map(
      ({ work, period: is }, side) =>
        [
          work.name,
          facts.periods === null ? t.notKept : period(facts.periods[side === 0 ? 0 : 1]),
          period(is),
        ] as const,
    ),
    [t.distance, metres(facts.distance), metres(pair.distance)],
    ...(facts.sharedArea === null && pair.sharedArea === null
      ? []
      : [[t.sharedArea, area(facts.sharedArea), area(pair.sharedArea)] as const]),
    [t.outcome, outcomes(facts.outcomes), outcomes(pair.outcomes)],
  ]
  return (
    <table className={styles.facts}>
      <caption>{t.judgedFacts}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t.factsWere}</th>
          <th scope="col">{t.factsAre}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, was, is]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{was}</td>
            <td>{was === is ? <span className={styles.note}>{t.same}</span> : is}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
