/** The one clear state of a delivery that was read like the one before, with nothing to ask: one click on. */
import type { Draft } from '../../../shared/domain/draft.ts'
import { unanswered } from '../../state/index.ts'
import { Button, FailedState, useFormat, useWords } from '../../ui/index.ts'
import { draftCounts } from './draft-counts.ts'
import { useWayOn } from './use-way-on.ts'
import { words } from './words.ts'
import styles from './deliver.module.css'

export function ReadAsBefore({ draft }: { readonly draft: Draft }) {
  const t = useWords(words)
  const format = useFormat()
  const way = useWayOn(draft)
  const told = draftCounts(draft.report, { undecided: unanswered(draft), questions: 0 })
    .filter(({ name }) => name !== 'notes' && name !== 'repaired')
    .map(({ name, count }) => t.counts[name](count < 1000 ? count : format.number(count)))
  const { read } = draft.report
  return (
    <div className={styles.asBefore} role="status">
      <div>
        <h2>{t.readAsBefore}</h2>
        <p>
          {t.rows(read < 1000 ? read : format.number(read))}: {told.join(' · ')}
        </p>
      </div>
      <Button look="main" isDisabled={way.isDisabled} onPress={way.go}>
        {way.label}
      </Button>
      {way.failure === null ? null : <FailedState failure={way.failure} />}
    </div>
  )
}
