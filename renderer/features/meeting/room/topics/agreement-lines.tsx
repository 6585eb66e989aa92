/** Agreements that are open, overdue ones first: each is said to be kept or not where it stands. */
import { useAgenda, useCombinations, useCommand, usePartyNames } from '../../../../api/index.ts'
import { useMeetingInHand } from '../../../../state/index.ts'
import { Button, Chip, FailureInPlace, useFormat, useSay, useWords } from '../../../../ui/index.ts'
import {
  agreementStateNames,
  byUrgency,
  isOverdue,
  type Agreement,
} from '../../../../../shared/domain/agreement.ts'
import { today } from '../../../../../shared/time/today.ts'
import { words } from '../../words.ts'
import styles from '../room.module.css'

interface AgreementLinesProps {
  readonly agreements: readonly Agreement[]
  /** What the list is called; else open agreements. */
  readonly label?: string
}

export function AgreementLines({ agreements, label }: AgreementLinesProps) {
  const t = useWords(words)
  if (agreements.length === 0) return <p className={styles.soft}>{t.noOpenAgreements}</p>
  return (
    <ul className={styles.agreements} aria-label={label ?? t.openAgreements}>
      {agreements.toSorted(byUrgency(today())).map((one) => (
        <li key={one.id}>
          <AgreementLine agreement={one} isWithAbout={label === undefined} />
        </li>
      ))}
    </ul>
  )
}

interface AgreementLineProps {
  readonly agreement: Agreement
  /** It says what it is about: else that stands above it. */
  readonly isWithAbout: boolean
}

function AgreementLine({ agreement, isWithAbout }: AgreementLineProps) {
  const t = useWords(words)
  const { date } = useFormat()
  const partyName = usePartyNames()
  const say = useSay()
  const { combinations } = useCombinations()
  const { pointById } = useAgenda()
  const { run, isBusy, failure } = useCommand('agreement.settle')
  const isScreen = useMeetingInHand(({ as }) => as === 'screen')
  const { id, what, party, due, combination, point, state } = agreement
  const about =
    combinations.find((one) => one.id === combination)?.name ?? (point && pointById.get(point)?.title)
  return (
    <>
      <span>
        {what} {state !== 'open' && <Chip>{say(agreementStateNames[state])}</Chip>}{' '}
        {isOverdue(agreement, today()) && <Chip tone="danger">{t.late}</Chip>}
      </span>
      <span className={styles.soft}>
        {t.by(partyName(party), date(due))}
        {isWithAbout && about ? ` · ${about}` : ''}
      </span>
      {isScreen ? null : (
        <span className={styles.line}>
          <Button
            writes
            look="quiet"
            aria-label={`${t.kept}: ${what}`}
            isDisabled={isBusy}
            onPress={() => void run({ id, state: 'kept' })}
          >
            {t.kept}
          </Button>
          <Button
            writes
            look="quiet"
            aria-label={`${t.notKeptAgreement}: ${what}`}
            isDisabled={isBusy}
            onPress={() => void run({ id, state: 'notKept' })}
          >
            {t.notKeptAgreement}
          </Button>
        </span>
      )}
      <FailureInPlace failure={failure} />
    </>
  )
}
