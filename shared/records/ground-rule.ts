/** Spelregels of the partnership, and when they were looked at again. */
import { GroundRule, Recalibration } from '../domain/ground-rule.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { few, integer, text } from './stored.ts'

const { shape } = GroundRule
const group = 'made'

export const groundRuleTable = table({
  name: 'ground_rule',
  kind: 'groundRule',
  key: 'id',
  of: GroundRule,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    number: field(['Nummer', 'Number'], integer('number', shape.number), { seen: outline }),
    text: field(['Spelregel', 'Ground rule'], text('text', shape.text), { seen: only('agreed', untold) }),
    since: field(['Geldt vanaf', 'In force from'], few('since', 'TEXT', shape.since), { seen: outline }),
    until: field(['Gold tot en met', 'In force until'], few('until', 'TEXT', shape.until), { seen: outline }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group }),
    at: field(['Op', 'At'], text('at', shape.at), { seen: outline, group }),
  },
})

const { shape: looked } = Recalibration

export const recalibrationTable = table({
  name: 'recalibration',
  kind: 'groundRule',
  key: 'id',
  of: Recalibration,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', looked.id), { seen: outline }),
    day: field(['Herijkt op', 'Recalibrated on'], few('day', 'TEXT', looked.day), { seen: outline }),
    text: field(['Wat het opleverde', 'What came of it'], text('text', looked.text), {
      seen: only('agreed', untold),
    }),
    actor: field(['Door', 'By'], text('actor', looked.actor), { seen: only('inside', ''), group }),
    at: field(['Op', 'At'], text('at', looked.at), { seen: outline, group }),
  },
})
