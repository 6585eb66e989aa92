/** Which known work a delivered row is: the likely ones, each with why, or a new one. */
import { useId } from 'react'
import type { Difference } from '../../../shared/domain/difference.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { SourceRow } from '../../../shared/domain/work.ts'
import { useSay, useWords } from '../../ui/index.ts'
import { isTakenElsewhere, leaveAsked, matchOf, setMatch, setTaken } from './decisions.ts'
import type { Decisions } from './use-decisions.ts'
import { words } from './words.ts'
import styles from './difference-row.module.css'

interface AskedChoiceProps {
  readonly difference: Difference
  readonly source: SourceRow
  readonly isChosen: boolean
  readonly deciding: Decisions
}

export function AskedChoice({ difference, source, isChosen, deciding }: AskedChoiceProps) {
  const t = useWords(words)
  const say = useSay()
  const name = useId()
  const { decisions, decide } = deciding
  const { key, candidates } = difference
  const isLeft = decisions.left.includes(key)
  const said = matchOf(decisions, source)
  const radio = (isSaid: boolean, change: Parameters<typeof decide>[0], isDisabled = false) => (
    <input
      type="radio"
      name={name}
      checked={isSaid}
      disabled={isDisabled}
      tabIndex={isChosen ? 0 : -1}
      onChange={() => decide(change)}
    />
  )
  const match = (work: WorkId | null, isDisabled = false) =>
    radio(
      !isLeft && said === work,
      (before) => setTaken(setMatch(before, source, work), [key], true),
      isDisabled,
    )
  return (
    <fieldset className={styles.asked}>
      <legend>{t.which}</legend>
      {candidates.map(({ work, number, name: called, why, isByHand }) => {
        const isTaken = isTakenElsewhere(decisions, work, source)
        return (
          <label key={work}>
            {match(work, isTaken)}
            <span>
              {isByHand ? `${t.isByHand} ` : `${number ?? t.noNumber} `}
              <strong>{called}</strong>{' '}
              <span className={styles.soft}>{isTaken ? t.takenElsewhere : say(why)}</span>
            </span>
          </label>
        )
      })}
      <label>
        {match(null)}
        <span>
          <strong>{candidates.some((one) => one.isByHand) ? t.otherWork : t.newWork}</strong>{' '}
          <span className={styles.soft}>{t.newWorkWhy}</span>
        </span>
      </label>
      <label>
        {radio(isLeft, (before) => leaveAsked(before, key, source))}
        <span>
          <strong>{t.leaveOut}</strong> <span className={styles.soft}>{t.leaveOutWhy}</span>
        </span>
      </label>
    </fieldset>
  )
}
