/** Which works take part: each with its own period and what the agreed one asks of it. */
import { usePartyNames } from '../../api/index.ts'
import { DisciplineMark, PeriodText, useWords } from '../../ui/index.ts'
import { ShiftText } from '../../ui/shift-text.tsx'
import type { Combination } from '../../../shared/domain/combination.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { AgreedPeriod } from '../../../shared/domain/period.ts'
import type { Work } from '../../../shared/domain/work.ts'
import type { CombinationDraft } from './combination-draft.ts'
import { words } from './words.ts'
import styles from './decide.module.css'

export interface WorksChoiceProps {
  readonly candidates: readonly Work[]
  readonly draft: CombinationDraft
  readonly takenBy: ReadonlyMap<WorkId, Combination>
  readonly problem: string | null
  readonly onChange: (works: readonly WorkId[]) => void
}

export function WorksChoice({ candidates, draft, takenBy, problem, onChange }: WorksChoiceProps) {
  const t = useWords(words)
  const agreed = AgreedPeriod.safeParse({ start: draft.start, end: draft.end }).data ?? null
  const toggle = (work: WorkId) =>
    onChange(
      draft.works.includes(work) ? draft.works.filter((other) => other !== work) : [...draft.works, work],
    )
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t.works}</legend>
      <ul className={styles.works}>
        {candidates.map((work) => (
          <li key={work.id}>
            <WorkChoice
              work={work}
              agreed={agreed}
              taken={takenBy.get(work.id) ?? null}
              isChosen={draft.works.includes(work.id)}
              onToggle={() => toggle(work.id)}
            />
          </li>
        ))}
      </ul>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <p className={styles.help}>{t.original}</p>
    </fieldset>
  )
}

interface WorkChoiceProps {
  readonly work: Work
  readonly agreed: AgreedPeriod | null
  readonly taken: Combination | null
  readonly isChosen: boolean
  readonly onToggle: () => void
}

function WorkChoice({ work, agreed, taken, isChosen, onToggle }: WorkChoiceProps) {
  const t = useWords(words)
  const partyName = usePartyNames()
  return (
    <label className={styles.work}>
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <DisciplineMark discipline={work.discipline} />
      <span className={styles.what}>
        <span>{work.name}</span>
        <span className={styles.help}>
          {partyName(work.party)}
          {taken !== null && ` · ${t.inCombination(taken.name)}`}
        </span>
      </span>
      <span className={styles.when}>
        <PeriodText period={work.period} />
        {isChosen && agreed !== null && <ShiftText work={work} agreed={agreed} />}
      </span>
    </label>
  )
}
