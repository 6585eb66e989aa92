/** The period that is agreed: two dates, with where the proposal comes from and what they amount to. */
import { Button, useFormat, useWords } from '../../ui/index.ts'
import { AgreedPeriod } from '../../../shared/domain/period.ts'
import { dayNumber } from '../../../shared/time/day-number.ts'
import type { CombinationDraft, DraftProblems } from './combination-draft.ts'
import { DayField } from './day-field.tsx'
import type { ProposedPeriod } from './propose-period.ts'
import { words } from './words.ts'
import styles from './decide.module.css'

export interface AgreedPeriodFieldsProps {
  readonly draft: CombinationDraft
  readonly proposed: ProposedPeriod
  readonly problems: DraftProblems
  readonly onChange: (change: Partial<CombinationDraft>) => void
}

export function AgreedPeriodFields({ draft, proposed, problems, onChange }: AgreedPeriodFieldsProps) {
  const t = useWords(words)
  const format = useFormat()
  const { start, end } = draft
  const agreed = AgreedPeriod.safeParse({ start, end }).data
  const why = { shared: t.fromShared, span: t.fromSpan, none: t.fromNone }[proposed.from]
  const isProposal = start === (proposed.start ?? '') && end === (proposed.end ?? '')
  const endProblem = { empty: t.endEmpty, beforeStart: t.endBeforeStart }
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t.period}</legend>
      <div className={styles.dates}>
        <DayField
          label={t.start}
          side="start"
          day={start}
          onChange={(day) => onChange({ start: day, end })}
          problem={problems.start === undefined ? null : t.startEmpty}
        />
        <DayField
          label={t.end}
          side="end"
          day={end}
          onChange={(day) => onChange({ start, end: day })}
          problem={problems.end === undefined ? null : endProblem[problems.end]}
        />
        <p className={styles.becomes} role="status">
          {agreed !== undefined &&
            t.becomes(
              format.range(agreed.start, agreed.end),
              format.number(dayNumber(agreed.end) - dayNumber(agreed.start) + 1),
            )}
        </p>
      </div>
      <p className={styles.help}>
        {why} {t.dayHelp}
        {!isProposal && proposed.from !== 'none' && (
          <Button
            look="quiet"
            onPress={() => onChange({ start: proposed.start ?? '', end: proposed.end ?? '' })}
          >
            {t.useProposal}
          </Button>
        )}
      </p>
    </fieldset>
  )
}
