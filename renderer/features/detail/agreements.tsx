/** Who does what by when in a combination: made, changed, and said whether it was kept. */
import { useState } from 'react'
import { useAgreementsOf, useCommand, usePartyNames, usePeople } from '../../api/index.ts'
import { Button, Chip, useFormat, useSay, useWords } from '../../ui/index.ts'
import type { CombinationId } from '../../../shared/domain/ids.ts'
import {
  agreementStateNames,
  AgreementState,
  isOverdue,
  type Agreement,
} from '../../../shared/domain/agreement.ts'
import { agreementTable } from '../../../shared/records/agreement.ts'
import { today } from '../../../shared/time/today.ts'
import { AgreementDialog } from './agreement-dialog.tsx'
import { words } from './agreement-words.ts'
import { Refusal } from './refusal.tsx'
import { ProposalsOfAgreement } from '../../ui/proposals/proposals-of-agreement.tsx'
import { SettledActions } from '../../ui/settled-actions.tsx'
import styles from './detail.module.css'

export function Agreements({ combination }: { readonly combination: CombinationId }) {
  const t = useWords(words)
  const { agreements, isPending, failure } = useAgreementsOf(combination)
  const [written, setWritten] = useState<Agreement | 'new' | null>(null)
  return (
    <section className={styles.part}>
      <h3>{t.title}</h3>
      {!isPending && agreements.length === 0 && <p className={styles.note}>{t.none}</p>}
      {agreements.length > 0 && (
        <ul className={styles.lines}>
          {agreements.map((agreement) => (
            <li key={agreement.id} className={styles.agreement}>
              <OneAgreement agreement={agreement} onChange={() => setWritten(agreement)} />
            </li>
          ))}
        </ul>
      )}
      <Button writes onPress={() => setWritten('new')}>
        {t.add}
      </Button>
      <Refusal failure={failure} />
      {written !== null && (
        <AgreementDialog
          combination={combination}
          point={null}
          agreement={written === 'new' ? null : written}
          onClose={() => setWritten(null)}
        />
      )}
    </section>
  )
}

interface OneAgreementProps {
  readonly agreement: Agreement
  readonly onChange: () => void
}

function OneAgreement({ agreement, onChange }: OneAgreementProps) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  const partyName = usePartyNames()
  const { run: settle, isBusy: isSettling, failure: notSettled } = useCommand('agreement.settle')
  const { run: remove, isBusy: isRemoving, failure: notRemoved } = useCommand('agreement.remove')
  const { personById } = usePeople()
  const { id, what, party, due, body, state, person, who } = agreement
  const named = (person && personById.get(person)?.name) ?? who
  const by = named === null ? partyName(party) : `${named} (${partyName(party)})`
  const isBusy = isSettling || isRemoving
  const states = AgreementState.options.map((value) => ({ value, label: say(agreementStateNames[value]) }))
  return (
    <>
      <p>
        {what} {isOverdue(agreement, today()) && <Chip tone="danger">{t.late}</Chip>}
      </p>
      <p className={styles.note}>
        {t.until(by, date(due))}
        {body === null ? '' : `; ${t.said(body)}`}
      </p>
      <SettledActions
        stateLabel={t.about(say(agreementTable.fields.state.label), what)}
        states={states}
        state={state}
        isBusy={isBusy}
        onSettle={(chosen) => void settle({ id, state: chosen })}
        change={{ label: t.change, heard: t.about(t.change, what), onPress: onChange }}
        remove={{ label: t.remove, heard: t.about(t.remove, what), onPress: () => void remove({ id }) }}
      />
      <ProposalsOfAgreement agreement={agreement} />
      <Refusal failure={notSettled ?? notRemoved} />
    </>
  )
}
