/** What each rule of an order is called, why it is there, and what it lets pass: for who reads what goes against it. */
import type { OrderRule } from '../../domain/dossier.ts'
import type { Bilingual } from '../../domain/language.ts'
import { message, type Message } from '../../domain/message.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { RuleId } from '../../domain/rules-effect.ts'
import { rules } from '../../overlap/rules/rules.ts'

interface RuleOfOrder {
  readonly name: Bilingual
  /** What it says by the rules of the project. */
  readonly sentence: (settings: OverlapSettings) => Message
}

const byId = new Map(rules.map((rule) => [rule.id, rule]))

function ofProject(id: RuleId): RuleOfOrder {
  const rule = byId.get(id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return { name: rule.name, sentence: rule.sentence }
}

export const orderRules: Readonly<Record<OrderRule, RuleOfOrder>> = {
  dependency: {
    name: { nl: 'Vastgelegde volgorde', en: 'Order laid down' },
    sentence: () => message('order.laidDown'),
  },
  deepFirst: ofProject('deepFirst'),
  pavingLast: ofProject('pavingLast'),
  orderGap: ofProject('orderGap'),
  standingOpen: ofProject('standingOpen'),
  digRest: { name: { nl: 'Graafrust', en: 'Dig rest' }, sentence: ofProject('digRest').sentence },
  nextStreet: ofProject('nextStreet'),
  tooHeavy: ofProject('tooHeavy'),
}
