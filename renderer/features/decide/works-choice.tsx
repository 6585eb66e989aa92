/** Which works take part, and when each is done: beside what its party planned, and what that asks of it. */
import { usePartyNames } from '../../api/index.ts'
import { DisciplineMark, PeriodText, useSay, useWords } from '../../ui/index.ts'
import { ShiftText } from '../../ui/shift-text.tsx'
import type { Combination } from '../../../shared/domain/combination.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { AgreedPeriod } from '../../../shared/domain/period.ts'
import { sayBrokenRest, type BrokenRest } from '../../../shared/domain/street-closing.ts'
import type { Work } from '../../../shared/domain/work.ts'
import type { DraftProblems, PeriodProblems } from './combination-draft.ts'
import { DayField } from '../../ui/day-field.tsx'
import type { DraftOnScreen } from './use-combination-draft.ts'
import { words } from './words.ts'
import styles from './decide.module.css'

export interface WorksChoiceProps {
  readonly onScreen: DraftOnScreen
  readonly problems: DraftProblems
  /** Of the works at the days of the draft. */
  readonly brokenRests: readonly BrokenRest[]
}

export function WorksChoice({ onScreen, problems, brokenRests }: WorksChoiceProps) {
  const t = useWords(words)
  const { draft, candidates, takenBy, change } = onScreen
  const toggle = (work: WorkId) =>
    change({
      works: draft.works.includes(work)
        ? draft.works.filter((other) => other !== work)
        : [...draft.works, work],
    })
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t.works}</legend>
      <ul className={styles.works}>
        {candidates.map((work) => (
          <li key={work.id} className={styles.work}>
            <label className={styles.chosen}>
              <input
                type="checkbox"
                checked={draft.works.includes(work.id)}
                onChange={() => toggle(work.id)}
              />
              <DisciplineMark discipline={work.discipline} />
              <Named work={work} taken={takenBy.get(work.id) ?? null} />
            </label>
            <PeriodOfWork
              work={work}
              onScreen={onScreen}
              problems={problems.periods?.get(work.id) ?? {}}
              broken={brokenRests.filter((one) => one.work === work.id)}
            />
          </li>
        ))}
      </ul>
      {problems.works !== undefined && (
        <p className={styles.problem} role="alert">
          {t.tooFew}
        </p>
      )}
    </fieldset>
  )
}

function Named({ work, taken }: { readonly work: Work; readonly taken: Combination | null }) {
  const t = useWords(words)
  const partyName = usePartyNames()
  return (
    <span className={styles.what}>
      <span>{work.name}</span>
      <span className={styles.help}>
        {partyName(work.party)}, <PeriodText period={work.period} />
        {taken !== null && ` · ${t.inCombination(taken.name)}`}
      </span>
    </span>
  )
}

interface PeriodOfWorkProps {
  readonly work: Work
  readonly onScreen: DraftOnScreen
  readonly problems: PeriodProblems
  readonly broken: readonly BrokenRest[]
}

/** Two days for a work that takes part; under them what they ask, and the rest they break. */
function PeriodOfWork({ work, onScreen: { draft, changePeriod }, problems, broken }: PeriodOfWorkProps) {
  const t = useWords(words)
  const say = useSay()
  const period = draft.periods.get(work.id)
  if (period === undefined) return null
  const agreed = AgreedPeriod.safeParse(period).data
  const endProblems = { empty: t.endEmpty, beforeStart: t.endBeforeStart, beforeWork: null }
  return (
    <div className={styles.when}>
      <div className={styles.days}>
        <DayField
          label={t.startOf(work.name)}
          side="start"
          day={period.start}
          onChange={(start) => changePeriod(work.id, { ...period, start })}
          problem={problems.start === undefined ? null : t.startEmpty}
        />
        <DayField
          label={t.endOf(work.name)}
          side="end"
          day={period.end}
          onChange={(end) => changePeriod(work.id, { ...period, end })}
          problem={problems.end === undefined ? null : endProblems[problems.end]}
        />
      </div>
      {agreed !== undefined && <ShiftText work={work} agreed={agreed} />}
      {broken.map((one) => (
        <span key={JSON.stringify(one)} className={styles.warning} role="status">
          {say(sayBrokenRest(one))}
        </span>
      ))}
    </div>
  )
}
