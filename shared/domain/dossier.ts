/**
 * The dossier of a combination: what parties write down of it besides what they agreed, and what a sober look at it says.
 * What was agreed (works, periods, lead, integration level, reason) stays with the combination.
 */
import { z } from 'zod'
import { IntegrationLevel } from './combination.ts'
import { CombinationId, ConditionId, DependencyId, DossierPartyId, PartyId, WorkId } from './ids.ts'
import type { Bilingual } from './language.ts'
import { Message } from './message.ts'
import { CalendarDate } from './period.ts'

/** Which part of the cost each party bears, in thousandths; together all of it. */
export const CostKey = z.array(z.object({ party: PartyId, thousandths: z.int().min(0).max(1000) }))
export type CostKey = z.infer<typeof CostKey>

/** The cost of a combination divided, with what each party's own works were estimated at. */
export const CostDivision = z.object({
  /** As it follows from the estimates, and not as people set it. */
  isByTask: z.boolean(),
  /** Euros. */
  total: z.number(),
  shares: z.array(
    z.object({
      party: PartyId,
      /** Null: nobody set it, and it follows from nothing: a party of the combination has no estimate. */
      thousandths: z.int().nullable(),
      /** Null: none of its works has an estimate. */
      estimate: z.number().nullable(),
      /** How many of its works have none. */
      unestimated: z.int(),
    }),
  ),
})
export type CostDivision = z.infer<typeof CostDivision>

const said = z.string().trim().min(1).nullable()

/** One record for each combination of which anything of this was said. */
export const DossierFields = z.object({
  combination: CombinationId,
  /** The work that the others follow; null: nobody said. */
  leading: WorkId.nullable(),
  /** The level that is agreed stands with the combination. */
  aimed: IntegrationLevel.nullable(),
  realised: IntegrationLevel.nullable(),
  when: said,
  how: said,
  what: said,
  /** What it is worth, by kind of value. */
  use: said,
  economic: said,
  social: said,
  ecological: said,
  /** Null: in proportion to the task of each party. */
  costKey: CostKey.nullable(),
})
export type DossierFields = z.infer<typeof DossierFields>

/** `after`: the second begins when the first has ended; `together`: both are in the street at the same time. */
export const DependencyKind = z.enum(['after', 'together'])
export type DependencyKind = z.infer<typeof DependencyKind>

export const dependencyKindNames: Readonly<Record<DependencyKind, Bilingual>> = {
  after: { nl: 'daarna', en: 'after it' },
  together: { nl: 'tegelijk', en: 'together' },
}

/** What was laid down of two works of one combination. */
export const Dependency = z.object({
  id: DependencyId,
  combination: CombinationId,
  first: WorkId,
  second: WorkId,
  how: DependencyKind,
})
export type Dependency = z.infer<typeof Dependency>

/** Of two works there is one, whichever of them comes first. */
export function dependencyIdOf(one: WorkId, other: WorkId): DependencyId {
  return DependencyId.parse(one < other ? `${one}_${other}` : `${other}_${one}`)
}

/** What one party says of a combination, in its own words. */
export const DossierParty = z.object({
  id: DossierPartyId,
  combination: CombinationId,
  party: PartyId,
  brings: said,
  gets: said,
  gives: said,
  hurts: said,
})
export type DossierParty = z.infer<typeof DossierParty>
export type PartySays = Pick<DossierParty, 'brings' | 'gets' | 'gives' | 'hurts'>

export function dossierPartyIdOf(combination: CombinationId, party: PartyId): DossierPartyId {
  return DossierPartyId.parse(`${combination}_${party}`)
}

const euros = z.number().nonnegative().nullable()
const counted = z.int().nonnegative().nullable()

/** What a party expected of doing it together, and what came of it; null: nobody said. */
export const PartyResult = z.object({
  /** As that of what the party says. */
  id: DossierPartyId,
  combination: CombinationId,
  party: PartyId,
  /** Euros, of the part of this party. */
  costExpected: euros,
  costCame: euros,
  /** Days on which people were hindered. */
  daysExpected: counted,
  daysCame: counted,
  /** Times that the street was not opened. */
  openingsExpected: counted,
  openingsCame: counted,
})
export type PartyResult = z.infer<typeof PartyResult>

export const ConditionState = z.enum(['open', 'met', 'dropped'])
export type ConditionState = z.infer<typeof ConditionState>

export const conditionStateNames: Readonly<Record<ConditionState, Bilingual>> = {
  open: { nl: 'open', en: 'open' },
  met: { nl: 'vervuld', en: 'met' },
  dropped: { nl: 'vervallen', en: 'dropped' },
}

/** If this is so before that day, then that; otherwise people sit together again. */
export const ConditionFields = z.object({
  what: z.string().trim().min(1),
  /** It has to be so before this day. */
  due: CalendarDate,
  result: z.string().trim().min(1),
  /** The work that waits for it; null: all of them. */
  work: WorkId.nullable(),
})
export type ConditionFields = z.infer<typeof ConditionFields>

export const Condition = ConditionFields.extend({
  id: ConditionId,
  combination: CombinationId,
  state: ConditionState,
})
export type Condition = z.infer<typeof Condition>

/** Its day has come, and nobody said that it was met or dropped. */
export function isConditionLate({ state, due }: Condition, today: CalendarDate): boolean {
  return state === 'open' && due <= today
}

/** With its parts: what was said of works that are in the combination now. */
export const Dossier = DossierFields.extend({
  dependencies: z.array(Dependency),
  /** Those that said anything. */
  parties: z.array(DossierParty),
  conditions: z.array(Condition),
  /** Of those that said anything of it. */
  results: z.array(PartyResult),
})
export type Dossier = z.infer<typeof Dossier>

/** Of a combination of which nothing was written down yet. */
export function emptyDossier(combination: CombinationId): Dossier {
  return { ...emptyDossierFields(combination), dependencies: [], parties: [], conditions: [], results: [] }
}

export function emptyDossierFields(combination: CombinationId): DossierFields {
  const levels = { leading: null, aimed: null, realised: null }
  const texts = { when: null, how: null, what: null }
  const values = { use: null, economic: null, social: null, ecological: null }
  return { combination, ...levels, ...texts, ...values, costKey: null }
}

export function dossierOf(dossiers: readonly Dossier[], combination: CombinationId): Dossier {
  return dossiers.find((one) => one.combination === combination) ?? emptyDossier(combination)
}

/** The rules by which an order is looked at; those that can be set go by the names of the rules of the project. */
export const OrderRule = z.enum([
  'dependency',
  'deepFirst',
  'pavingLast',
  'orderGap',
  'standingOpen',
  'digRest',
  'nextStreet',
  'tooHeavy',
])
export type OrderRule = z.infer<typeof OrderRule>

/** Where the order of works goes against a rule. */
export const OrderFinding = z.object({
  rule: OrderRule,
  /** Those that it is about, of another combination too. */
  works: z.array(WorkId),
  says: Message,
})
export type OrderFinding = z.infer<typeof OrderFinding>
