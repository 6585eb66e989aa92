/** Above the rows of a group: what it means, and taking all of it over or none of it. */
import { useState } from 'react'
import { failureOf } from '../../api/index.ts'
import type { Message } from '../../../shared/domain/message.ts'
import { Button, FailedState, useWords } from '../../ui/index.ts'
import { setTaken } from './decisions.ts'
import { KeyHint } from './key-hint.tsx'
import { differencesOfGroup, type Compared } from './use-difference-pages.ts'
import type { Decisions } from './use-decisions.ts'
import { words } from './words.ts'
import styles from './differences.module.css'

interface GroupHeadProps {
  readonly compared: Compared
  readonly total: number
  readonly canLeave: boolean
  readonly deciding: Decisions
}

export function GroupHead({ compared, total, canLeave, deciding }: GroupHeadProps) {
  const t = useWords(words)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Message | null>(null)
  const takeAll = async (isTaken: boolean) => {
    setBusy(true)
    try {
      const keys = (await differencesOfGroup(compared)).map(({ key }) => key)
      deciding.decide((decisions) => setTaken(decisions, keys, isTaken))
      setFailure(null)
    } catch (error) {
      setFailure(failureOf(error, 'draft.differences'))
    }
    setBusy(false)
  }
  return (
    <div className={styles.groupHead}>
      <p>{t.groupSays[compared.group]}</p>
      {failure === null ? null : <FailedState failure={failure} />}
      {canLeave && total > 0 ? (
        <div className={styles.line}>
          <Button
            isDisabled={isBusy || deciding.decisions.left.length === 0}
            onPress={() => void takeAll(true)}
          >
            {t.takeAll}
          </Button>
          <Button isDisabled={isBusy} onPress={() => void takeAll(false)}>
            {t.takeNone}
          </Button>
          <KeyHint does={t.keysTake} />
        </div>
      ) : null}
    </div>
  )
}
