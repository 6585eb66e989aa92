/** Above the works that are not named any more: saying for the chosen ones at once what became of them. */
import { useState } from 'react'
import { failureOf } from '../../api/index.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Message } from '../../../shared/domain/message.ts'
import { MissingDecision } from '../../../shared/domain/missing-decision.ts'
import { Button, FailedState, useFormat, useWords } from '../../ui/index.ts'
import { setMissing } from './decisions.ts'
import { KeyHint } from './key-hint.tsx'
import { differencesOfGroup, type Compared } from './use-difference-pages.ts'
import type { Decide } from './use-decisions.ts'
import { words } from './words.ts'
import styles from './differences.module.css'

interface MissingHeadProps {
  readonly compared: Compared
  readonly total: number
  /** Works that were chosen to be decided on together. */
  readonly ticked: ReadonlySet<WorkId>
  readonly onTick: (works: ReadonlySet<WorkId>) => void
  readonly decide: Decide
}

export function MissingHead({ compared, total, ticked, onTick, decide }: MissingHeadProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const [failure, setFailure] = useState<Message | null>(null)
  const tickAll = async () => {
    try {
      const all = await differencesOfGroup(compared)
      onTick(new Set(all.flatMap(({ work }) => work ?? [])))
      setFailure(null)
    } catch (error) {
      setFailure(failureOf(error, 'draft.differences'))
    }
  }
  const say = (decision: MissingDecision | null) => {
    decide((decisions) => setMissing(decisions, [...ticked], decision))
    onTick(new Set())
  }
  return (
    <div className={styles.groupHead}>
      <p>{t.groupSays.missing}</p>
      {failure === null ? null : <FailedState failure={failure} />}
      {total === 0 ? null : (
        <div className={styles.line}>
          <Button onPress={() => (ticked.size === total ? onTick(new Set()) : void tickAll())}>
            {ticked.size === total ? t.chooseNone : t.chooseAll}
          </Button>
          {ticked.size === 0 ? (
            <KeyHint does={t.keysSelect} />
          ) : (
            <>
              <span>{t.forChosen(number(ticked.size))}</span>
              {MissingDecision.options.map((decision) => (
                <Button key={decision} onPress={() => say(decision)}>
                  {t.missing[decision]}
                </Button>
              ))}
              <Button look="quiet" onPress={() => say(null)}>
                {t.missing.open}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  )
}
