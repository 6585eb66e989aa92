/** What parties write down of a combination besides what they agreed, and what was laid down of the order of its works. */
import {
  Condition,
  CostKey,
  Dependency,
  DossierFields,
  DossierParty,
  PartyResult,
} from '../domain/dossier.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { few, integer, jsonOr, real, text } from './stored.ts'

const { shape } = DossierFields
const agreed = { seen: only('agreed', null) } as const

/** There is one of each combination, so the combination is the key. */
export const dossierTable = table({
  name: 'dossier',
  kind: 'dossier',
  key: 'combination',
  of: DossierFields,
  fields: {
    combination: field(['Combinatie', 'Combination'], text('combination', shape.combination), {
      seen: outline,
      refersTo: 'combination',
      goesAlong: true,
    }),
    leading: field(['Leidend werk', 'Leading work'], text('leading', shape.leading), {
      ...agreed,
      refersTo: 'work',
    }),
    aimed: field(['Beoogde graad', 'Level aimed at'], few('aimed', 'INTEGER', shape.aimed), agreed),
    realised: field(['Bereikte graad', 'Level reached'], few('realised', 'INTEGER', shape.realised), agreed),
    when: field(['Wanneer', 'When'], text('when_said', shape.when), agreed),
    how: field(['Hoe', 'How'], text('how_said', shape.how), agreed),
    what: field(['Wat', 'What'], text('what_said', shape.what), agreed),
    use: field(['Gebruikswaarde', 'Value in use'], text('value_use', shape.use), agreed),
    economic: field(['Economische waarde', 'Economic value'], text('value_economic', shape.economic), agreed),
    social: field(['Sociale waarde', 'Social value'], text('value_social', shape.social), agreed),
    ecological: field(
      ['Ecologische waarde', 'Ecological value'],
      text('value_ecological', shape.ecological),
      agreed,
    ),
    /** It says what estimates are in proportion to each other. */
    costKey: field(['Verdeelsleutel', 'Cost key'], jsonOr(null, 'cost_key', CostKey), {
      seen: only('money', null),
    }),
  },
})

const { shape: part } = Dependency
const group = 'order'

/** Named by its two works: two who said something of them apart said it of the same. */
export const dependencyTable = table({
  name: 'dependency',
  kind: 'dossier',
  key: 'id',
  of: Dependency,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', part.id), { seen: outline }),
    combination: field(['Combinatie', 'Combination'], text('combination', part.combination), {
      seen: outline,
      group,
      refersTo: 'combination',
      goesAlong: true,
    }),
    first: field(['Eerst', 'First'], text('first_work', part.first), {
      seen: outline,
      group,
      refersTo: 'work',
    }),
    second: field(['Dan', 'Then'], text('second_work', part.second), {
      seen: outline,
      group,
      refersTo: 'work',
    }),
    how: field(['Volgorde', 'Order'], few('how', 'TEXT', part.how), { seen: outline, group }),
  },
})

const { shape: says } = DossierParty

/** Named by its combination and its party. */
export const dossierPartyTable = table({
  name: 'dossier_party',
  kind: 'dossier',
  key: 'id',
  of: DossierParty,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', says.id), { seen: outline }),
    combination: field(['Combinatie', 'Combination'], text('combination', says.combination), {
      seen: outline,
      group: 'about',
      refersTo: 'combination',
      goesAlong: true,
    }),
    party: field(['Partij', 'Party'], text('party', says.party), {
      seen: outline,
      group: 'about',
      refersTo: 'party',
    }),
    brings: field(['Brengt in', 'Brings in'], text('brings', says.brings), agreed),
    gets: field(['Krijgt', 'Gets'], text('gets', says.gets), agreed),
    gives: field(['Geeft toe', 'Gives up'], text('gives', says.gives), agreed),
    hurts: field(['Waar het knelt', 'Where it hurts'], text('hurts', says.hurts), agreed),
  },
})

const { shape: watched } = Condition

export const conditionTable = table({
  name: 'condition',
  kind: 'dossier',
  key: 'id',
  of: Condition,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', watched.id), { seen: outline }),
    combination: field(['Combinatie', 'Combination'], text('combination', watched.combination), {
      seen: outline,
      refersTo: 'combination',
      goesAlong: true,
    }),
    what: field(['Als', 'If'], text('what', watched.what), { seen: only('agreed', untold) }),
    due: field(['Vóór', 'Before'], few('due', 'TEXT', watched.due), { seen: outline }),
    result: field(['Dan', 'Then'], text('result', watched.result), { seen: only('agreed', untold) }),
    work: field(['Werk dat erop wacht', 'Work that waits for it'], text('work', watched.work), {
      ...agreed,
      refersTo: 'work',
    }),
    state: field(['Stand', 'State'], few('state', 'TEXT', watched.state), { seen: only('agreed', 'open') }),
  },
})

const { shape: came } = PartyResult
const euro = { seen: only('money', null), unit: 'euro' } as const
const counted = { seen: only('agreed', null) } as const

/** Named by its combination and its party. */
export const partyResultTable = table({
  name: 'party_result',
  kind: 'dossier',
  key: 'id',
  of: PartyResult,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', came.id), { seen: outline }),
    combination: field(['Combinatie', 'Combination'], text('combination', came.combination), {
      seen: outline,
      group: 'about',
      refersTo: 'combination',
      goesAlong: true,
    }),
    party: field(['Partij', 'Party'], text('party', came.party), {
      seen: outline,
      group: 'about',
      refersTo: 'party',
    }),
    costExpected: field(
      ['Kosten, verwacht', 'Cost, expected'],
      real('cost_expected', came.costExpected),
      euro,
    ),
    costCame: field(['Kosten, geworden', 'Cost, came to'], real('cost_came', came.costCame), euro),
    daysExpected: field(
      ['Dagen hinder, verwacht', 'Days of hindrance, expected'],
      integer('days_expected', came.daysExpected),
      counted,
    ),
    daysCame: field(
      ['Dagen hinder, geworden', 'Days of hindrance, came to'],
      integer('days_came', came.daysCame),
      counted,
    ),
    openingsExpected: field(
      ['Opbrekingen vermeden, verwacht', 'Openings avoided, expected'],
      integer('openings_expected', came.openingsExpected),
      counted,
    ),
    openingsCame: field(
      ['Opbrekingen vermeden, geworden', 'Openings avoided, came to'],
      integer('openings_came', came.openingsCame),
      counted,
    ),
  },
})
