/** A work its party does not name any more: since which delivery, and what people say became of it. */
import { useCall, useCommand } from '../../api/index.ts'
import { useNotices } from '../../state/index.ts'
import { Button, useFormat, useWords } from '../../ui/index.ts'
import { message } from '../../../shared/domain/message.ts'
import { MissingDecision } from '../../../shared/domain/missing-decision.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { Refusal } from './refusal.tsx'
import { words } from './words.ts'
import styles from './detail.module.css'

export function MissingWork({ work }: { readonly work: Work }) {
  const t = useWords(words)
  const { date } = useFormat()
  const { run, isBusy, failure } = useCommand('work.decideMissing')
  const notify = useNotices((state) => state.notify)
  const deliveries = useCall('delivery.list', {}).data ?? []
  const newest = deliveries
    .filter(({ party }) => party === work.party)
    .reduce<string | null>((last, { at }) => (last === null || at > last ? at : last), null)
  const { id, name, missingDecision } = work
  const decide = async (decision: MissingDecision) => {
    const result = await run({ works: [id], decision })
    if (result.ok) notify('done', message('window.missingDecided', { name }))
  }
  return (
    <section className={styles.part} aria-label={t.missingTitle}>
      <p className={missingDecision === null ? styles.refusal : styles.note}>
        {t.missingSince(newest === null ? null : date(CalendarDate.parse(newest.slice(0, 10))))}{' '}
        {missingDecision === null ? t.missingAsk : t.missingSaid(t.missingDecisions[missingDecision])}
      </p>
      <div className={styles.actions} role="group" aria-label={t.missingAsk}>
        {MissingDecision.options
          .filter((decision) => decision !== missingDecision)
          .map((decision) => (
            <Button writes key={decision} isDisabled={isBusy} onPress={() => void decide(decision)}>
              {t.missingDecisions[decision]}
            </Button>
          ))}
      </div>
      <Refusal failure={failure} />
    </section>
  )
}
