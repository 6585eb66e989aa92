/** One rule: its sentence with the values to change in it, what cannot be, the way back, and what it does. */
import { Fragment, useId } from 'react'
import { piecesOf } from '../../../shared/domain/message.ts'
import { defaultOverlapSettings, type OverlapSettings } from '../../../shared/domain/overlap.ts'
import type { Rule } from '../../../shared/overlap/rules/rule.ts'
import type { RuleField } from '../../../shared/overlap/rules/rule-fields.ts'
import { otherValues } from '../../../shared/overlap/rules/rules-in-words.ts'
import { useLanguage } from '../../state/index.ts'
import { Button, useSay, useWords } from '../../ui/index.ts'
import { EffectText } from './effect-text.tsx'
import { RuleFields } from './rule-inputs.tsx'
import { RuleNumber } from './rule-number.tsx'
import { editKey } from './rules-draft.ts'
import type { RulesInHand } from './use-rules-draft.ts'
import type { KnownEffect } from './use-rules-effect.ts'
import { words } from './words.ts'
import styles from './rules.module.css'

interface RuleRowProps {
  readonly rule: Rule
  readonly inHand: RulesInHand
  readonly known: KnownEffect
}

export function RuleRow({ rule, inHand, known }: RuleRowProps) {
  const say = useSay()
  const language = useLanguage()
  const wrongId = useId()
  const pieces = piecesOf(rule.sentence(inHand.settings), language)
  const inSentence = (field: RuleField) => pieces.some(({ hole }) => hole === field.name)
  const keys = [...rule.fields.map((field) => editKey(rule.id, field)), rule.id]
  const wrong = keys.flatMap((key) => inHand.wrong.get(key) ?? [])
  return (
    <li
      className={styles.rule}
      data-changed={inHand.changed.has(rule.id) || undefined}
      data-wrong={wrong.length > 0 || undefined}
    >
      <div className={styles.says}>
        <h4>{say(rule.name)}</h4>
        <p className={styles.sentence}>
          {pieces.map(({ text, hole }, at) => {
            const field = rule.fields.find(({ name }) => name === hole)
            if (field?.is !== 'number') return <Fragment key={at}>{text}</Fragment>
            return (
              <RuleNumber
                key={field.name}
                field={field}
                value={String(inHand.shown(rule, field))}
                onChange={(typed) => inHand.edit(rule, field, typed)}
                isWrong={inHand.wrong.has(editKey(rule.id, field))}
                describedBy={wrongId}
              />
            )
          })}
        </p>
        <RuleFields
          rule={rule}
          fields={rule.fields.filter((field) => !inSentence(field))}
          inHand={inHand}
          describedBy={wrongId}
        />
        <div id={wrongId} role="alert">
          {wrong.map((why) => (
            <p key={say(why)} className={styles.wrong}>
              {say(why)}
            </p>
          ))}
        </div>
        <WaysBack rule={rule} inHand={inHand} />
      </div>
      <div className={styles.effect} role="status">
        <EffectText known={known} />
      </div>
    </li>
  )
}

/** To what the project has now, and to what is standard, where those are something else. */
function WaysBack({ rule, inHand }: Pick<RuleRowProps, 'rule' | 'inHand'>) {
  const t = useWords(words)
  const { present, settings } = inHand
  const sources: [OverlapSettings, (value: string) => string][] = [
    [present, t.present],
    [defaultOverlapSettings, t.standard],
  ]
  const isSame = otherValues(rule.fields, present, defaultOverlapSettings) === null
  // One way back is enough when the project has what is standard.
  const ways = isSame ? sources.slice(1) : sources
  return (
    <div className={styles.ways}>
      {ways.map(([source, named]) => (
        <WayBack key={named('')} {...{ rule, inHand, source, settings, named }} />
      ))}
    </div>
  )
}

interface WayBackProps extends Pick<RuleRowProps, 'rule' | 'inHand'> {
  readonly source: OverlapSettings
  readonly named: (value: string) => string
}

function WayBack({ rule, inHand, source, named }: WayBackProps) {
  const t = useWords(words)
  const say = useSay()
  const values = otherValues(rule.fields, inHand.settings, source)
  const isWrong = rule.fields.some((field) => inHand.wrong.has(editKey(rule.id, field)))
  if (values === null && !isWrong && !inHand.wrong.has(rule.id)) return null
  const said = values === null ? '' : named(say(values))
  return (
    <span className={styles.soft}>
      {said}{' '}
      <Button
        look="quiet"
        aria-label={t.backTo(say(rule.name), said)}
        onPress={() => inHand.putBack(rule, source)}
      >
        {t.back}
      </Button>
    </span>
  )
}
