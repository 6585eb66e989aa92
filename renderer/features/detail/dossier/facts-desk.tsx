/** What parties take for true of a combination, each with its source; what is disputed stands first, with why. */
import { useState } from 'react'
import { useCommand, useFactsOf, usePartyNames } from '../../../api/index.ts'
import { Button, Chip, useFormat, useSay, useWords } from '../../../ui/index.ts'
import type { Combination } from '../../../../shared/domain/combination.ts'
import { isDisputed, type Fact } from '../../../../shared/domain/fact.ts'
import { factTable } from '../../../../shared/records/fact.ts'
import { Refusal } from '../refusal.tsx'
import { DisputeDialog } from './dispute-dialog.tsx'
import { FactDialog } from './fact-dialog.tsx'
import { SettleDialog } from './settle-dialog.tsx'
import { words } from './words.ts'
import styles from './dossier.module.css'

/** What is written down right now: of which fact, or a new one. */
interface Writing {
  readonly is: 'fact' | 'dispute' | 'settlement'
  readonly fact: Fact | null
}

export function FactsDesk({ combination }: { readonly combination: Combination }) {
  const t = useWords(words)
  const { facts: all, isPending, failure } = useFactsOf(combination.id)
  const [writing, setWriting] = useState<Writing | null>(null)
  const onClose = () => setWriting(null)
  const facts = all.toSorted((one, two) => Number(isDisputed(two)) - Number(isDisputed(one)))
  return (
    <section className={styles.part}>
      <h3>{t.facts}</h3>
      {!isPending && facts.length === 0 && <p className={styles.note}>{t.noFacts}</p>}
      {facts.length > 0 && (
        <ul className={styles.lines} aria-label={t.facts}>
          {facts.map((fact) => (
            <li key={fact.id} className={styles.finding}>
              <OneFact fact={fact} onWrite={(is) => setWriting({ is, fact })} />
            </li>
          ))}
        </ul>
      )}
      <Button writes onPress={() => setWriting({ is: 'fact', fact: null })}>
        {t.addFact}
      </Button>
      <Refusal failure={failure} />
      {writing?.is === 'fact' && (
        <FactDialog combination={combination.id} fact={writing.fact} onClose={onClose} />
      )}
      {writing?.is === 'dispute' && writing.fact && <DisputeDialog fact={writing.fact} onClose={onClose} />}
      {writing?.is === 'settlement' && writing.fact && <SettleDialog fact={writing.fact} onClose={onClose} />}
    </section>
  )
}

interface OneFactProps {
  readonly fact: Fact
  readonly onWrite: (what: Writing['is']) => void
}

function OneFact({ fact, onWrite }: OneFactProps) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  const partyName = usePartyNames()
  const { run, isBusy, failure } = useCommand('fact.remove')
  const { id, text, source, dispute, settlement } = fact
  const open = isDisputed(fact)
  const actions = [
    open
      ? { label: t.settle, onPress: () => onWrite('settlement') }
      : { label: t.dispute, onPress: () => onWrite('dispute') },
    { label: t.change, onPress: () => onWrite('fact') },
    { label: t.remove, onPress: () => void run({ id }) },
  ]
  return (
    <>
      <p>
        {text} {open && <Chip tone="danger">{t.disputed}</Chip>}
      </p>
      <p className={styles.note}>
        {say(factTable.fields.source.label)}: {source}
      </p>
      {dispute !== null && (
        <p>{t.disputedBy(dispute.by === null ? null : partyName(dispute.by), dispute.reason)}</p>
      )}
      {settlement !== null && <p>{t.settledOn(date(settlement.day), settlement.text)}</p>}
      <div className={styles.actions}>
        {actions.map(({ label, onPress }) => (
          <Button
            writes
            key={label}
            look="quiet"
            isDisabled={isBusy}
            aria-label={t.about(label, text)}
            onPress={onPress}
          >
            {label}
          </Button>
        ))}
      </div>
      <Refusal failure={failure} />
    </>
  )
}
