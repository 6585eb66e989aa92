/** By which rules the areas of a plan were found and ranked, each with its standard value where it has another one. */
import { say } from '../../../domain/message.ts'
import type { OverlapSettings } from '../../../domain/overlap.ts'
import type { Plan } from '../../../domain/plan.ts'
import type { Rule } from '../../../overlap/rules/rule.ts'
import { standardOf } from '../../../overlap/rules/rules-in-words.ts'
import { ruleGroups, rules } from '../../../overlap/rules/rules.ts'
import { anchors } from '../anchors.ts'
import { said, tableOf, type ColumnOf } from '../columns/column.ts'
import type { Fact, Section } from '../document.ts'
import type { Teller } from '../teller.ts'

export function rulesChapter({ settings }: Plan, teller: Teller): Section {
  const { words, language } = teller
  const { rule, says, standard } = ruleColumns(settings, teller)
  const factOf = (one: Rule): Fact => {
    const other = standard.value(one)
    const under = other && words('standardIs', { standard: other })
    return { key: one.id, label: rule.value(one), value: said(says.value(one), { under }), isLong: true }
  }
  return {
    is: 'section',
    level: 2,
    title: words('rules'),
    anchor: anchors.rules,
    blocks: [
      { is: 'paragraph', text: words('rulesText'), link: { to: 'rules' } },
      ...ruleGroups.map(({ name, rules: members }): Section => ({
        is: 'section',
        level: 3,
        title: name[language],
        blocks: [{ is: 'facts', labels: 'beside', facts: members.map(factOf) }],
      })),
      tableOf({ name: words('rules'), rooms: ['sheet'] }, [rule, says, standard], rules),
    ],
  }
}

function ruleColumns(settings: OverlapSettings, { words, language }: Teller) {
  return {
    rule: {
      key: 'rule',
      heading: words('rule'),
      kind: 'text',
      width: { sheet: 22 },
      value: ({ name }) => name[language],
    },
    says: {
      key: 'says',
      heading: words('says'),
      kind: 'text',
      width: { sheet: 100 },
      isLong: true,
      value: ({ sentence }) => say(sentence(settings), language),
    },
    standard: {
      key: 'standard',
      heading: words('standard'),
      kind: 'text',
      width: { sheet: 30 },
      isLong: true,
      value: ({ fields }) => standardOf(fields, settings)?.[language] ?? null,
    },
  } as const satisfies Record<string, ColumnOf<Rule>>
}
