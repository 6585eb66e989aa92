/** Party by party its works, and what it said of them. No party is first: they stand by name. */
import { usePartyNames } from '../../../../api/index.ts'
import { useViewState } from '../../../../state/index.ts'
import { DisciplineMark, PeriodText, useSay, useWords } from '../../../../ui/index.ts'
import { firmnessNames } from '../../../../../shared/domain/firmness.ts'
import type { PartyId } from '../../../../../shared/domain/ids.ts'
import type { Work } from '../../../../../shared/domain/work.ts'
import { words } from '../../words.ts'
import styles from '../room.module.css'

export interface SaidOfParty {
  readonly key: string
  readonly label: string
  readonly text: string
}

interface ByPartyProps {
  readonly works: readonly Work[]
  readonly saidBy: (party: PartyId) => readonly SaidOfParty[]
  /** When a work is done as agreed; without it stands when its party would. */
  readonly agreedOf?: (work: Work) => string
}

export function ByParty({ works, saidBy, agreedOf }: ByPartyProps) {
  const t = useWords(words)
  const partyName = usePartyNames()
  const parties = [...Map.groupBy(works, ({ party }) => party)].toSorted(([one], [two]) =>
    partyName(one).localeCompare(partyName(two), 'nl'),
  )
  return (
    <section aria-label={t.parties} className={styles.parties}>
      {parties.map(([party, own]) => (
        <div key={party}>
          <h3>{partyName(party)}</h3>
          <ul>
            {own.map((work) => (
              <li key={work.id}>
                <OneWork work={work} agreed={agreedOf?.(work)} />
              </li>
            ))}
          </ul>
          {saidBy(party).map(({ key, label, text }) => (
            <p key={key} className={styles.answer}>
              <span className={styles.soft}>{label}:</span> {text}
            </p>
          ))}
        </div>
      ))}
    </section>
  )
}

function OneWork({ work, agreed }: { readonly work: Work; readonly agreed: string | undefined }) {
  const say = useSay()
  const hover = useViewState((state) => state.hover)
  const { id, discipline, name, firmness, period } = work
  return (
    <span
      className={styles.work}
      onPointerEnter={() => hover({ work: id })}
      onPointerLeave={() => hover(null)}
    >
      <DisciplineMark discipline={discipline} />
      <span>{name}</span>
      <span className={styles.when}>
        {agreed ?? <PeriodText period={period} />}{' '}
        <span className={styles.soft}>{say(firmnessNames[firmness])}</span>
      </span>
    </span>
  )
}
