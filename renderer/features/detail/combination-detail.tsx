/** What was agreed: when, who leads, how far together and why; and what that asks of every work in it. */
import { useCombinations, usePartyNames, useStraysOf, useWorks } from '../../api/index.ts'
import { Busy, Button, Chip, MadeFileButton, useFormat, useSay, useWords } from '../../ui/index.ts'
import { useLanguage } from '../../state/index.ts'
import { RestChip } from '../../ui/rest-chip.tsx'
import { useDecideFirst } from '../../ui/deciding/use-decide-first.tsx'
import type { DecisionKind } from '../../../shared/domain/body.ts'
import { integrationLevelNames, type Combination } from '../../../shared/domain/combination.ts'
import type { Decided } from '../../../shared/domain/decision.ts'
import type { CombinationId } from '../../../shared/domain/ids.ts'
import { PaperFormat } from '../../../shared/domain/paper-format.ts'
import { combinationTable } from '../../../shared/records/combination.ts'
import { AgreedWork } from './agreed-work.tsx'
import { Agreements } from './agreements.tsx'
import { Conditions } from './dossier/conditions.tsx'
import { DossierDesks } from './dossier/dossier-desks.tsx'
import { DecisionsOf } from './decisions-of.tsx'
import { EscalationsOf } from './escalations-of.tsx'
import type { DetailActions } from './detail-actions.ts'
import { Gone } from './gone.tsx'
import { Refusal } from './refusal.tsx'
import { ProposalsOn } from './proposals/proposals-on.tsx'
import { RemarksOn } from './remarks/remarks-on.tsx'
import { useAgreeAgain, useDissolve } from './use-decisions.ts'
import { words } from './words.ts'
import { WorkLine } from './work-line.tsx'
import { WorkState } from './work-state.tsx'
import styles from './detail.module.css'

export interface CombinationDetailProps {
  readonly id: CombinationId
  readonly actions: DetailActions
}

const names = combinationTable.fields

export function CombinationDetail({ id, actions }: CombinationDetailProps) {
  const t = useWords(words)
  const say = useSay()
  const language = useLanguage()
  const { number, range } = useFormat()
  const { combinations, isBusy: isReading } = useCombinations()
  const { workById } = useWorks()
  const partyName = usePartyNames()
  const { dissolve, isBusy: isDissolving, failure: notDissolved } = useDissolve()
  const { agreeAgain, isBusy: isAgreeing, failure: notAgreed } = useAgreeAgain()
  const straysOf = useStraysOf()
  const { decideFirst, asking } = useDecideFirst(notDissolved ?? notAgreed)
  const combination = combinations.find((candidate) => candidate.id === id)
  // One that was made a moment ago is on its way.
  if (combination === undefined) return isReading ? <Busy /> : <Gone />
  const { name, period, lead, level, reason, works } = combination
  const strays = straysOf(combination)
  const isBusy = isDissolving || isAgreeing
  const first = (
    kind: DecisionKind,
    title: string,
    act: (combination: Combination, decided: Decided | null) => Promise<boolean>,
  ) =>
    decideFirst({
      title,
      keptAs: `${kind} ${id}`,
      about: { kind, works, name, combination: id },
      act: (decided) => act(combination, decided),
    })
  const fields = [
    [say(names.period.label), range(period.start, period.end)],
    [say(names.lead.label), partyName(lead)],
    [say(names.level.label), `${level} ${say(integrationLevelNames[level])}`],
    [say(names.reason.label), reason],
  ] as const
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>{t.combination}</p>
        <h2>{name}</h2>
        <div className={styles.chips}>
          <RestChip works={works} />
          {strays.size > 0 && <Chip tone="danger">{t.strays}</Chip>}
        </div>
      </header>
      <DossierDesks combination={combination}>
        <dl className={styles.fields}>
          {fields.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <section className={styles.part}>
          <h3>{t.works(number(works.length))}</h3>
          <p className={styles.note}>{t.original}</p>
          <ul className={styles.lines}>
            {works.flatMap((work) => {
              const known = workById.get(work)
              if (known === undefined) return []
              return (
                <li key={work} className={styles.agreed}>
                  <WorkLine work={known}>
                    <WorkState work={known} />
                  </WorkLine>
                  <AgreedWork combination={combination} work={known} />
                </li>
              )
            })}
          </ul>
        </section>
        <DecisionsOf combination={id} />
        <EscalationsOf combination={id} />
        <Agreements combination={id} />
        <Conditions combination={combination} />
        <ProposalsOn
          about={{ is: 'agreedPeriod', combination: id }}
          works={works}
          onCombine={actions.onTakeProposal}
        />
        <RemarksOn about={{ is: 'combination', combination: id }} works={works} />
        <div className={styles.decide}>
          <div className={styles.actions}>
            {PaperFormat.options.map((format) => (
              <MadeFileButton
                key={`${format} ${id}`}
                call="combination.sheet"
                input={{ combination: id, format, language }}
                label={t.toSign[format]}
              />
            ))}
          </div>
          <div className={styles.actions}>
            <Button writes onPress={() => actions.onChange(id)}>
              {t.changeOrAdd}
            </Button>
            {strays.size > 0 && (
              <Button writes isDisabled={isBusy} onPress={() => first('combine', t.agreeAgain, agreeAgain)}>
                {t.agreeAgain}
              </Button>
            )}
            <Button
              writes
              look="danger"
              isDisabled={isBusy}
              onPress={() => first('dissolve', t.dissolve, dissolve)}
            >
              {t.dissolve}
            </Button>
          </div>
          <p className={styles.note}>{t.undoable}</p>
          <Refusal failure={notDissolved ?? notAgreed} />
          {asking}
        </div>
      </DossierDesks>
    </>
  )
}
