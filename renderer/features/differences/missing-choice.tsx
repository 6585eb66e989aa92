/** What became of a work that is not named any more: one of three answers, or none yet. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import { MissingDecision } from '../../../shared/domain/missing-decision.ts'
import { useWords } from '../../ui/index.ts'
import { setMissing } from './decisions.ts'
import type { Decisions } from './use-decisions.ts'
import { words } from './words.ts'
import styles from './difference-row.module.css'

interface MissingChoiceProps {
  readonly work: WorkId
  readonly name: string
  readonly isChosen: boolean
  readonly deciding: Decisions
}

export function MissingChoice({ work, name, isChosen, deciding }: MissingChoiceProps) {
  const t = useWords(words)
  const said = deciding.decisions.missing.find((missing) => missing.work === work)?.decision ?? null
  return (
    <div className={styles.missing}>
      <div role="group" aria-label={t.missingWhat(name)} className={styles.answers}>
        {MissingDecision.options.map((decision) => (
          <button
            key={decision}
            type="button"
            aria-pressed={said === decision}
            aria-keyshortcuts={t.missingKeys[decision]}
            tabIndex={isChosen ? 0 : -1}
            onClick={() =>
              deciding.decide((before) => setMissing(before, [work], said === decision ? null : decision))
            }
          >
            {t.missing[decision]}
            {isChosen ? <kbd aria-hidden="true">{t.missingKeys[decision]}</kbd> : null}
          </button>
        ))}
      </div>
    </div>
  )
}
