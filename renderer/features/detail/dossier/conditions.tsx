/** Conditions on which parties do it together, each watched: what has to be so before which day, and what then. */
import { useState } from 'react'
import { useCommand, useDossier, useWorks } from '../../../api/index.ts'
import { Button, Chip, useFormat, useSay, useWords } from '../../../ui/index.ts'
import { agreedPeriodOf, type Combination } from '../../../../shared/domain/combination.ts'
import {
  conditionStateNames,
  ConditionState,
  isConditionLate,
  type Condition,
} from '../../../../shared/domain/dossier.ts'
import { conditionTable } from '../../../../shared/records/dossier.ts'
import { today } from '../../../../shared/time/today.ts'
import { Refusal } from '../refusal.tsx'
import { SettledActions } from '../../../ui/settled-actions.tsx'
import { ConditionDialog } from './condition-dialog.tsx'
import { words } from './words.ts'
import styles from './dossier.module.css'

export function Conditions({ combination }: { readonly combination: Combination }) {
  const t = useWords(words)
  const { dossier, isPending, failure } = useDossier(combination.id)
  const [written, setWritten] = useState<Condition | 'new' | null>(null)
  const { conditions } = dossier
  return (
    <section className={styles.part}>
      <h3>{t.conditions}</h3>
      {!isPending && conditions.length === 0 && <p className={styles.note}>{t.noConditions}</p>}
      {conditions.length > 0 && (
        <ul className={styles.lines} aria-label={t.conditions}>
          {conditions.map((condition) => (
            <li key={condition.id} className={styles.finding}>
              <OneCondition
                combination={combination}
                condition={condition}
                onChange={() => setWritten(condition)}
              />
            </li>
          ))}
        </ul>
      )}
      <Button writes onPress={() => setWritten('new')}>
        {t.addCondition}
      </Button>
      <Refusal failure={failure} />
      {written !== null && (
        <ConditionDialog
          combination={combination}
          condition={written === 'new' ? null : written}
          onClose={() => setWritten(null)}
        />
      )}
    </section>
  )
}

interface OneConditionProps {
  readonly combination: Combination
  readonly condition: Condition
  readonly onChange: () => void
}

function OneCondition({ combination, condition, onChange }: OneConditionProps) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  const { workById } = useWorks()
  const { run: settle, isBusy: isSettling, failure: notSettled } = useCommand('condition.settle')
  const { run: remove, isBusy: isRemoving, failure: notRemoved } = useCommand('condition.remove')
  const { id, what, due, result, work, state } = condition
  const isBusy = isSettling || isRemoving
  const waits = work === null ? undefined : workById.get(work)
  const isPassed = state === 'open' && work !== null && agreedPeriodOf(combination, work).start < due
  const states = ConditionState.options.map((value) => ({ value, label: say(conditionStateNames[value]) }))
  return (
    <>
      <p>
        {t.inWords(what, date(due), result)}{' '}
        {isConditionLate(condition, today()) && <Chip tone="danger">{t.late}</Chip>}
        {isPassed && <Chip tone="danger">{t.passed}</Chip>}
      </p>
      {waits !== undefined && <p className={styles.note}>{t.waits(waits.name)}</p>}
      <SettledActions
        stateLabel={t.about(say(conditionTable.fields.state.label), what)}
        states={states}
        state={state}
        isBusy={isBusy}
        onSettle={(chosen) => void settle({ id, state: chosen })}
        change={{ label: t.change, heard: t.about(t.change, what), onPress: onChange }}
        remove={{ label: t.remove, heard: t.about(t.remove, what), onPress: () => void remove({ id }) }}
      />
      <Refusal failure={notSettled ?? notRemoved} />
    </>
  )
}
