/** A date or period that is typed, in any way a planner writes one; what is not understood is said. */
import { useId, useState, type SubmitEvent } from 'react'
import { dayNumber } from '../../../shared/time/day-number.ts'
import { today } from '../../../shared/time/today.ts'
import { useViewState } from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import { readMoment } from './read-moment.ts'
import type { TimeMoves } from './use-time-moves.ts'
import { words } from './words.ts'
import styles from './timeline.module.css'

export function GoToDate({ moves }: { readonly moves: TimeMoves }) {
  const t = useWords(words)
  const id = useId()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const go = (event: SubmitEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    const { moment, step, setStep } = useViewState.getState()
    const now = dayNumber(today())
    const read = readMoment(text, { step, near: moment?.start ?? now, today: now })
    if (read === null) return setProblem(t.notUnderstood(text.trim()))
    if (read === 'noDate') return setProblem(t.noDateMeant(text.trim()))
    setStep(read.step)
    moves.goTo(read.moment)
    setText('')
  }
  return (
    <form className={styles.goTo} onSubmit={go} noValidate>
      <input
        type="text"
        value={text}
        aria-label={t.goTo}
        placeholder={t.goToExample}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        autoComplete="off"
        enterKeyHint="go"
        onChange={(event) => {
          setText(event.target.value)
          setProblem(null)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || (text === '' && problem === null)) return
          event.stopPropagation()
          setText('')
          setProblem(null)
        }}
      />
      {problem === null ? null : (
        <span id={id} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </form>
  )
}
