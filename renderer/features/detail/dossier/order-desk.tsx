/** The order of works in a combination: which leads, which waits for which, and what a sober look at that says. */
import { useMemo } from 'react'
import {
  useCommand,
  useDossier,
  useOrderFindings,
  usePartyNames,
  useProject,
  useWorks,
} from '../../../api/index.ts'
import { openDesk } from '../../../state/index.ts'
import { Button, Choice, Chip, useFormat, useSay, useWords } from '../../../ui/index.ts'
import type { Combination } from '../../../../shared/domain/combination.ts'
import { dependencyIdOf, type Dossier, type OrderFinding } from '../../../../shared/domain/dossier.ts'
import { WorkId } from '../../../../shared/domain/ids.ts'
import { orderRules } from '../../../../shared/plan/dossier/order-rules-in-words.ts'
import { worksInStreet, type WorkInStreet } from '../../../../shared/plan/dossier/works-in-street.ts'
import { dossierTable } from '../../../../shared/records/dossier.ts'
import { Refusal } from '../refusal.tsx'
import { LaidDown } from './laid-down.tsx'
import { OrderChart } from './order-chart.tsx'
import { words } from './words.ts'
import styles from './dossier.module.css'

export function OrderDesk({ combination }: { readonly combination: Combination }) {
  const { workById } = useWorks()
  const { dossier, failure } = useDossier(combination.id)
  const findings = useOrderFindings(combination, dossier)
  const works = useMemo(() => worksInStreet(combination, workById), [combination, workById])
  const notKept = new Set(
    (findings ?? []).flatMap(({ rule, works: [first, second] }) =>
      rule === 'dependency' && first && second ? [dependencyIdOf(first, second) as string] : [],
    ),
  )
  return (
    <>
      <OrderChart works={works} dossier={dossier} notKept={notKept} />
      <Leading combination={combination} dossier={dossier} works={works} />
      <LaidDown combination={combination} dossier={dossier} works={works} />
      <Findings findings={findings} />
      <Refusal failure={failure} />
    </>
  )
}

interface LeadingProps {
  readonly combination: Combination
  readonly dossier: Dossier
  readonly works: readonly WorkInStreet[]
}

const none = 'none'

function Leading({ combination, dossier, works }: LeadingProps) {
  const t = useWords(words)
  const say = useSay()
  const partyName = usePartyNames()
  const { run, isBusy, failure } = useCommand('dossier.lead')
  const options: { value: string; label: string }[] = [
    { value: none, label: t.nobody },
    ...works.map(({ work }) => ({
      value: work.id,
      label: `${work.name} (${partyName(work.party)})`,
    })),
  ]
  const choose = (value: string) =>
    void run({ combination: combination.id, leading: WorkId.safeParse(value).data ?? null })
  return (
    <section className={styles.part}>
      <Choice
        label={say(dossierTable.fields.leading.label)}
        options={options}
        value={dossier.leading ?? none}
        isDisabled={isBusy}
        onChange={choose}
      />
      <p className={styles.note}>{t.leadingHelp}</p>
      <Refusal failure={failure} />
    </section>
  )
}

/** Null: not looked at yet. */
function Findings({ findings }: { readonly findings: readonly OrderFinding[] | null }) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const { project } = useProject()
  const settings = project?.overlapSettings
  return (
    <section className={styles.part} aria-live="polite">
      <h3>{t.checked}</h3>
      <p className={styles.note}>
        {findings === null ? t.checking : findings.length === 0 ? t.good : t.against(number(findings.length))}
      </p>
      {findings !== null && findings.length > 0 && settings !== undefined && (
        <ul className={styles.lines} aria-label={t.checked}>
          {[...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, found]) => (
            <li key={rule} className={styles.finding}>
              <Chip tone="warn">{say(orderRules[rule].name)}</Chip>
              <p className={styles.note}>{say(orderRules[rule].sentence(settings))}</p>
              {found.map(({ says }) => (
                <p key={say(says)}>{say(says)}</p>
              ))}
            </li>
          ))}
        </ul>
      )}
      <Button look="quiet" onPress={() => openDesk('rules')}>
        {t.rules}
      </Button>
    </section>
  )
}
