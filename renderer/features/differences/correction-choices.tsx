/** What the delivery does to corrections of this work; where they part again, whose word counts: ours, theirs, or nobody said yet. */
import { correctionId } from '../../../shared/domain/correction.ts'
import { Keeps, type Difference } from '../../../shared/domain/difference.ts'
import { correctedFieldName } from '../../../shared/plan/correction-in-words.ts'
import { Icon, useSay, useWords } from '../../ui/index.ts'
import { keepsOf, setKeeps } from './decisions.ts'
import type { Decisions } from './use-decisions.ts'
import { words } from './words.ts'
import styles from './difference-row.module.css'

interface CorrectionChoicesProps {
  readonly difference: Difference
  readonly isChosen: boolean
  readonly deciding: Decisions
}

export function CorrectionChoices({ difference, isChosen, deciding }: CorrectionChoicesProps) {
  const t = useWords(words)
  const say = useSay()
  if (difference.corrections.length === 0) return null
  return (
    <ul className={styles.judgements} aria-label={t.corrections}>
      {difference.corrections.map(({ says, isAsked, ...of }) => {
        const said = keepsOf(deciding.decisions, of)
        return (
          <li key={correctionId(of)}>
            <Icon name="warning" size={14} /> {say(says)}
            {isAsked ? (
              <div
                role="group"
                aria-label={t.keepsWhat(say(correctedFieldName(of.field)), difference.fields.name)}
                className={styles.answers}
              >
                {Keeps.options.map((keeps) => (
                  <button
                    key={keeps}
                    type="button"
                    aria-pressed={said === keeps}
                    tabIndex={isChosen ? 0 : -1}
                    onClick={() =>
                      deciding.decide((before) => setKeeps(before, of, said === keeps ? null : keeps))
                    }
                  >
                    {t.keeps[keeps]}
                  </button>
                ))}
              </div>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
