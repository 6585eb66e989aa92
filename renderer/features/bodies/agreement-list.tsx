/** All agreements: of whom, in which body and about what they are looked at can be chosen; what is overdue comes first. */
import { useState, type ReactNode } from 'react'
import {
  useAgenda,
  useAllAgreements,
  useBodies,
  useCombinations,
  useCommand,
  usePartyNames,
  usePeople,
  useSaidOfWorks,
  useProject,
  useWorks,
} from '../../api/index.ts'
import { closeDesk, goToCombination, useLanguage } from '../../state/index.ts'
import {
  Busy,
  Button,
  Chip,
  Choice,
  FailureInPlace,
  MadeFileButton,
  useFormat,
  useSay,
  useWords,
} from '../../ui/index.ts'
import { ProposalsOfAgreement } from '../../ui/proposals/proposals-of-agreement.tsx'
import { SettledActions } from '../../ui/settled-actions.tsx'
import check from '../../ui/check.module.css'
import {
  AgreementState,
  agreementStateNames,
  byUrgency,
  isOverdue,
  type Agreement,
} from '../../../shared/domain/agreement.ts'
import { ListFormat } from '../../../shared/domain/paper-format.ts'
import { agreementTable } from '../../../shared/records/agreement.ts'
import { today } from '../../../shared/time/today.ts'
import { words } from './agreement-words.ts'
import styles from './bodies.module.css'

const names = agreementTable.fields
const all = 'all'
/** Of agreements that are about no combination. */
const none = 'none'

/** The dialog in which an agreement is written: a new one, about no combination, where none is given. */
export type WriteAgreement = (agreement: Agreement | null, onClose: () => void) => ReactNode

export function AgreementList({ write }: { readonly write: WriteAgreement }) {
  const t = useWords(words)
  const say = useSay()
  const { project } = useProject()
  const { bodies } = useBodies()
  const { combinations } = useCombinations()
  const { agreements, isPending, failure } = useAllAgreements()
  const [party, setParty] = useState<string>(all)
  const [body, setBody] = useState<string>(all)
  const [combination, setCombination] = useState<string>(all)
  const [inHand, setInHand] = useState<Agreement | 'new' | null>(null)
  // In a body that is known, or in what was written where it is not.
  const bodyOf = (one: Agreement) => one.inBody ?? one.body ?? ''
  const written = agreements.flatMap((one) => (one.inBody === null && one.body !== null ? [one.body] : []))
  const bodyOptions = [
    ...bodies.map(({ id, name }) => ({ value: id, label: name })),
    ...[...new Set(written)].toSorted().map((text) => ({ value: text, label: text })),
  ]
  const shown = agreements
    .filter((one) => party === all || one.party === party)
    .filter((one) => body === all || bodyOf(one) === body)
    .filter((one) => combination === all || (one.combination ?? none) === combination)
    .toSorted(byUrgency(today()))
  const filters = [
    { label: say(names.party.label), value: party, set: setParty, options: named(project?.parties ?? []) },
    { label: say(names.body.label), value: body, set: setBody, options: bodyOptions },
    {
      label: say(names.combination.label),
      value: combination,
      set: setCombination,
      options: [{ value: none, label: t.noCombination }, ...named(combinations)],
    },
  ]
  if (failure !== null) return <FailureInPlace failure={failure} />
  if (isPending) return <Busy />
  const adding = (
    <>
      <Button writes onPress={() => setInHand('new')}>
        {t.add}
      </Button>
      {inHand !== null && write(inHand === 'new' ? null : inHand, () => setInHand(null))}
    </>
  )
  if (agreements.length === 0)
    return (
      <>
        <p className={styles.soft}>{t.none}</p>
        {adding}
      </>
    )
  return (
    <>
      {adding}
      <div className={styles.filters}>
        {filters.map(({ label, value, set, options }) => (
          <Choice
            key={label}
            label={label}
            options={[{ value: all, label: t.all }, ...options]}
            value={value}
            onChange={set}
          />
        ))}
      </div>
      <p className={styles.soft} role="status">
        {t.shown(shown.length, agreements.length)}
      </p>
      {shown.length > 0 && <ListOut agreements={shown} />}
      <ul className={styles.lines} aria-label={t.title}>
        {shown.map((one) => (
          <li key={one.id} className={styles.line}>
            <OneAgreement agreement={one} onChange={() => setInHand(one)} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Those that are shown, to send or to sort. */
function ListOut({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const t = useWords(words)
  const language = useLanguage()
  const [withNames, setWithNames] = useState(false)
  const input = { agreements: agreements.map(({ id }) => id), language, withNames }
  return (
    <div className={styles.actions}>
      {ListFormat.options.map((format) => (
        <MadeFileButton
          key={format}
          call="agreement.export"
          input={{ ...input, format }}
          label={t.list[format]}
        />
      ))}
      <label className={check.check}>
        <input type="checkbox" checked={withNames} onChange={({ target }) => setWithNames(target.checked)} />
        {t.withNames}
      </label>
    </div>
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
  const worksSaid = useSaidOfWorks()
  const { personById } = usePeople()
  const { combinations } = useCombinations()
  const { workById } = useWorks()
  const { pointById } = useAgenda()
  const { run: settle, isBusy: isSettling, failure: notSettled } = useCommand('agreement.settle')
  const { run: remove, isBusy: isRemoving, failure: notRemoved } = useCommand('agreement.remove')
  const { id, what, party, person, who, due, body, state } = agreement
  const combination = combinations.find((one) => one.id === agreement.combination)
  const point = agreement.point === null ? undefined : pointById.get(agreement.point)
  const named = (person && personById.get(person)?.name) ?? who
  const by = named === null ? partyName(party) : `${named} (${partyName(party)})`
  const states = AgreementState.options.map((value) => ({ value, label: say(agreementStateNames[value]) }))
  const go = () => {
    if (combination === undefined) return
    closeDesk()
    goToCombination(
      combination,
      combination.works.flatMap((work) => workById.get(work) ?? []),
      worksSaid,
    )
  }
  return (
    <>
      <div className={styles.what}>
        <span className={styles.head}>
          {what} {isOverdue(agreement, today()) && <Chip tone="danger">{t.late}</Chip>}
        </span>
        <span className={styles.note}>
          {t.by(by, date(due), body)}
          {point !== undefined && ` · ${point.title}`}
        </span>
        <ProposalsOfAgreement agreement={agreement} />
        <FailureInPlace failure={notSettled ?? notRemoved} />
      </div>
      <div className={styles.actions}>
        {combination !== undefined && (
          <Button look="quiet" onPress={go}>
            {combination.name}
          </Button>
        )}
        <SettledActions
          stateLabel={t.about(say(names.state.label), what)}
          states={states}
          state={state}
          isBusy={isSettling || isRemoving}
          onSettle={(chosen) => void settle({ id, state: chosen })}
          change={{ label: t.change, heard: t.about(t.change, what), onPress: onChange }}
          remove={{ label: t.remove, heard: t.about(t.remove, what), onPress: () => void remove({ id }) }}
        />
      </div>
    </>
  )
}

function named(things: readonly { readonly id: string; readonly name: string }[]) {
  return things.map(({ id, name }) => ({ value: id, label: name }))
}
