/** What is set in a rule but does not stand in its sentence: years and weights by name, and boxes to tick. */
import { weightShares } from '../../../shared/overlap/rules/ranking-rules.ts'
import type { Rule } from '../../../shared/overlap/rules/rule.ts'
import { units, type ChoiceField, type RuleField } from '../../../shared/overlap/rules/rule-fields.ts'
import { useFormat, useSay, useWords } from '../../ui/index.ts'
import check from '../../ui/check.module.css'
import { editKey } from './rules-draft.ts'
import { RuleNumber } from './rule-number.tsx'
import type { RulesInHand } from './use-rules-draft.ts'
import { words } from './words.ts'
import styles from './rules.module.css'

interface FieldsProps {
  readonly rule: Rule
  /** Those that do not stand in the sentence. */
  readonly fields: readonly RuleField[]
  readonly inHand: RulesInHand
  readonly describedBy: string
}

export function RuleFields({ rule, fields, inHand, describedBy }: FieldsProps) {
  const say = useSay()
  if (fields.length === 0) return null
  return (
    <div className={styles.fields} role="group" aria-label={say(rule.name)}>
      {fields.map((field) => (
        <OneField key={field.name} {...{ rule, field, inHand, describedBy }} />
      ))}
    </div>
  )
}

interface FieldProps extends Omit<FieldsProps, 'fields'> {
  readonly field: RuleField
}

function OneField({ rule, field, inHand, describedBy }: FieldProps) {
  const t = useWords(words)
  const say = useSay()
  const shown = inHand.shown(rule, field)
  const isWrong = inHand.wrong.has(editKey(rule.id, field)) || inHand.wrong.has(rule.id)
  switch (field.is) {
    case 'choice':
      return (
        <Ticks
          field={field}
          left={shown as readonly string[]}
          onChange={(left) => inHand.edit(rule, field, left)}
        />
      )
    case 'switch':
      return (
        <label className={check.check}>
          <input
            type="checkbox"
            checked={shown !== true}
            onChange={(event) => inHand.edit(rule, field, !event.target.checked)}
          />
          {t.withinParty}
        </label>
      )
    case 'number':
    case 'year':
      return (
        <span className={styles.named} data-is={field.is}>
          <span aria-hidden="true">{say(field.short ?? field.label)}</span>
          <RuleNumber
            field={field}
            value={String(shown)}
            onChange={(text) => inHand.edit(rule, field, text)}
            isWrong={isWrong}
            describedBy={describedBy}
            {...(field.is === 'year' ? { placeholder: t.none } : {})}
          />
          <Behind rule={rule} field={field} inHand={inHand} />
        </span>
      )
  }
}

/** The unit, or for a weight the share of the score that it comes to. */
function Behind({ rule, field, inHand }: Omit<FieldProps, 'describedBy'>) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  if (field.is !== 'number') return null
  if (field.unit !== 'weight') return <span className={styles.soft}>{say(units[field.unit].more)}</span>
  const shares = Object.values(weightShares(inHand.settings))
  return <span className={styles.share}>{t.share(number(shares[rule.fields.indexOf(field)] ?? 0, 1))}</span>
}

interface TicksProps {
  readonly field: ChoiceField
  /** What is left out: everything else is ticked. */
  readonly left: readonly string[]
  readonly onChange: (left: readonly string[]) => void
}

function Ticks({ field, left, onChange }: TicksProps) {
  const t = useWords(words)
  const say = useSay()
  const toggle = (value: string, takesPart: boolean) =>
    onChange(takesPart ? left.filter((other) => other !== value) : [...left, value])
  return (
    <div className={styles.ticks} role="group" aria-label={t.takesPart}>
      {field.options.map(({ value, name }) => (
        <label key={value} className={check.check}>
          <input
            type="checkbox"
            checked={!left.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          {say(name)}
        </label>
      ))}
    </div>
  )
}
