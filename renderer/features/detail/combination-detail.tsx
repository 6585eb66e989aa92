/** What was agreed: when, who leads, how far together and why; and what that asks of every work in it. */
import { useCombinations, usePartyNames, useWorks } from '../../api/index.ts'
import { Busy, Button, useFormat, useSay, useWords } from '../../ui/index.ts'
import { ShiftText } from '../../ui/shift-text.tsx'
import { integrationLevelNames } from '../../../shared/domain/combination.ts'
import type { CombinationId } from '../../../shared/domain/ids.ts'
import type { DetailActions } from './detail-actions.ts'
import { Gone } from './gone.tsx'
import { Refusal } from './refusal.tsx'
import { useDissolve } from './use-decisions.ts'
import { words } from './words.ts'
import { WorkLine } from './work-line.tsx'
import styles from './detail.module.css'

export interface CombinationDetailProps {
  readonly id: CombinationId
  readonly actions: DetailActions
}

export function CombinationDetail({ id, actions }: CombinationDetailProps) {
  const t = useWords(words)
  const say = useSay()
  const { number, range } = useFormat()
  const { combinations, isBusy: isReading } = useCombinations()
  const { workById } = useWorks()
  const partyName = usePartyNames()
  const { dissolve, isBusy, failure } = useDissolve()
  const combination = combinations.find((candidate) => candidate.id === id)
  // One that was made a moment ago is on its way.
  if (combination === undefined) return isReading ? <Busy /> : <Gone />
  const { name, period, lead, level, reason, works } = combination
  const fields = [
    [t.agreed, range(period.start, period.end)],
    [t.lead, partyName(lead)],
    [t.level, `${level} ${say(integrationLevelNames[level])}`],
    [t.reason, reason],
  ] as const
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>{t.combination}</p>
        <h2>{name}</h2>
      </header>
      <dl className={styles.fields}>
        {fields.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section className={styles.part}>
        <h3>{t.works(number(works.length))}</h3>
        <p className={styles.note}>{t.original}</p>
        <ul className={styles.lines}>
          {works.flatMap((work) => {
            const known = workById.get(work)
            if (known === undefined) return []
            return (
              <li key={work}>
                <WorkLine work={known}>
                  <ShiftText work={known} agreed={period} />
                </WorkLine>
              </li>
            )
          })}
        </ul>
      </section>
      <div className={styles.decide}>
        <div className={styles.actions}>
          <Button onPress={() => actions.onChange(id)}>{t.change}</Button>
          <Button look="danger" isDisabled={isBusy} onPress={() => void dissolve(combination)}>
            {t.dissolve}
          </Button>
        </div>
        <p className={styles.note}>{t.undoable}</p>
        <Refusal failure={failure} />
      </div>
    </>
  )
}
