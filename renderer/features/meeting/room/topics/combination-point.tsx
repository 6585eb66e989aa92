/** A combination before a meeting: when, who leads, what each party does, brings and gets, and which agreements are open. */
import {
  useAgreementsOf,
  useDossier,
  useFactsOf,
  usePartyNames,
  useStraysOf,
  useWorks,
} from '../../../../api/index.ts'
import { Chip, useFormat, useSay, useWords } from '../../../../ui/index.ts'
import {
  agreedPeriodOf,
  integrationLevelNames,
  type Combination,
} from '../../../../../shared/domain/combination.ts'
import { isDisputed } from '../../../../../shared/domain/fact.ts'
import type { PartyId } from '../../../../../shared/domain/ids.ts'
import { combinationTable } from '../../../../../shared/records/combination.ts'
import { dossierPartyTable } from '../../../../../shared/records/dossier.ts'
import { words } from '../../words.ts'
import { AgreementLines } from './agreement-lines.tsx'
import { ByParty } from './by-party.tsx'
import styles from '../room.module.css'

const names = combinationTable.fields
const sayings = ['brings', 'gets', 'gives', 'hurts'] as const

export function CombinationPoint({ combination }: { readonly combination: Combination }) {
  const t = useWords(words)
  const say = useSay()
  const { range } = useFormat()
  const partyName = usePartyNames()
  const { workById } = useWorks()
  const straysOf = useStraysOf()
  const { agreements } = useAgreementsOf(combination.id)
  const { parties } = useDossier(combination.id).dossier
  const disputed = useFactsOf(combination.id).facts.filter(isDisputed)
  const { period, lead, level } = combination
  const facts = [
    [say(names.period.label), range(period.start, period.end)],
    [say(names.lead.label), partyName(lead)],
    [say(names.level.label), `${level} ${say(integrationLevelNames[level])}`],
  ] as const
  const saidBy = (of: PartyId) =>
    parties
      .filter(({ party }) => party === of)
      .flatMap((one) =>
        sayings.flatMap((field) => {
          const text = one[field]
          return text === null
            ? []
            : [{ key: field, label: say(dossierPartyTable.fields[field].label), text }]
        }),
      )
  return (
    <>
      <p className={styles.question}>{t.questionKept}</p>
      <ul className={styles.facts}>
        {facts.map(([label, value]) => (
          <li key={label}>
            <span className={styles.soft}>{label}:</span> {value}
          </li>
        ))}
      </ul>
      {straysOf(combination).size > 0 && (
        <p>
          <Chip tone="danger">{t.strays}</Chip>
        </p>
      )}
      <ByParty
        works={combination.works.flatMap((work) => workById.get(work) ?? [])}
        saidBy={saidBy}
        agreedOf={({ id }) => {
          const { start, end } = agreedPeriodOf(combination, id)
          return range(start, end)
        }}
      />
      {disputed.length > 0 && (
        <ul className={styles.facts} aria-label={t.disputed}>
          {disputed.map(({ id, text, dispute }) => (
            <li key={id}>
              <Chip tone="danger">{t.disputed}</Chip> {text}{' '}
              <span className={styles.soft}>{dispute?.reason}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>{t.openAgreements}</h3>
      <AgreementLines agreements={agreements.filter(({ state }) => state === 'open')} />
    </>
  )
}
