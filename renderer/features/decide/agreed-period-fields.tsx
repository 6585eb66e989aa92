/** The period of the whole: two dates around those of the works, where the proposals come from, and what rests afterwards. */
import { Button, useFormat, useWords } from '../../ui/index.ts'
import { AgreedPeriod } from '../../../shared/domain/period.ts'
import { dayNumber } from '../../../shared/time/day-number.ts'
import type { DraftProblems } from './combination-draft.ts'
import { DayField } from '../../ui/day-field.tsx'
import type { DraftOnScreen } from './use-combination-draft.ts'
import { words } from './words.ts'
import styles from './decide.module.css'

export interface AgreedPeriodFieldsProps {
  readonly onScreen: DraftOnScreen
  readonly problems: DraftProblems
}

export function AgreedPeriodFields({ onScreen, problems }: AgreedPeriodFieldsProps) {
  const t = useWords(words)
  const format = useFormat()
  const { draft, proposed, isTyped, change, useProposal } = onScreen
  const { start, end } = draft
  const agreed = AgreedPeriod.safeParse({ start, end }).data
  const startProblems = { empty: t.startEmpty, afterWork: t.startAfterWork }
  const endProblems = { empty: t.endEmpty, beforeStart: t.endBeforeStart, beforeWork: t.endBeforeWork }
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t.period}</legend>
      <div className={styles.dates}>
        <DayField
          label={t.start}
          side="start"
          day={start}
          onChange={(day) => change({ start: day, end })}
          problem={problems.start === undefined ? null : startProblems[problems.start]}
        />
        <DayField
          label={t.end}
          side="end"
          day={end}
          onChange={(day) => change({ start, end: day })}
          problem={problems.end === undefined ? null : endProblems[problems.end]}
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
        {t.proposals[proposed.from]} {t.dayHelp} {t.original}
        {isTyped && proposed.from !== 'none' && (
          <Button look="quiet" onPress={useProposal}>
            {t.useProposal}
          </Button>
        )}
      </p>
    </fieldset>
  )
}
