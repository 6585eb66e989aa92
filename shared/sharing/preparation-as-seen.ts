/** The voorbereidingsblad of a party: the plan as it sees it, and of its open areas what it may be told. */
import type { Agreement } from '../domain/agreement.ts'
import type { AgendaPointId, ClusterId, PartyId, WorkId } from '../domain/ids.ts'
import type { Message } from '../domain/message.ts'
import type { Party } from '../domain/party.ts'
import type { Plan } from '../domain/plan.ts'
import type { PreparationAnswer } from '../domain/preparation-answer.ts'
import {
  PreparationTopic,
  type Preparation,
  type PreparationArea,
  type PreparationPlace,
} from '../domain/preparation.ts'
import { saidInBoxes, saidTogether, type AreaOf } from '../domain/said-in-boxes.ts'
import type { Sharing } from '../domain/sharing.ts'
import { asSeen, type MaySee } from '../records/seen.ts'
import { fieldRules } from './field-rules.ts'
import { passed } from './passed.ts'
import { planAsSeenBy } from './plan-as-seen-by.ts'
import type { Seen } from './seen.ts'

/** What is known of a cluster besides what the plan says. */
export interface ToldOfArea {
  /** Those that make it a chance, strongest first. */
  readonly pairs: readonly { readonly a: WorkId; readonly b: WorkId }[]
  readonly why: readonly Message[]
}

interface Whole {
  /** When it is made, ISO 8601 in UTC. */
  readonly made: string
  /** Of all parties and years. */
  readonly answers: readonly PreparationAnswer[]
  readonly areaOf: AreaOf
  /** Of the project, and what points of its agendas are called. */
  readonly agreements: readonly Agreement[]
  readonly titles: ReadonlyMap<AgendaPointId, string>
  /** Of the project: the same in every copy of it. */
  readonly project: string
  /** Of the year, as who draws it up sees it. */
  readonly plan: Plan
  readonly sharing: Sharing
  readonly tell: (cluster: ClusterId) => ToldOfArea
}

export function preparationAsSeen(
  party: Party,
  { project, plan: whole, sharing, tell, made, answers, areaOf, agreements, titles }: Whole,
): Seen<Preparation & { readonly plan: Seen<Plan> }> {
  const plan = planAsSeenBy(whole, { party: party.id, atMost: 'full', sharing })
  const outlined = new Set(plan.held.outlined)
  const told = plan.open.map(({ cluster, works }): Omit<PreparationArea, 'says'> => {
    const members = whole.open.find((open) => open.cluster === cluster)?.works ?? []
    const shown = new Set(works)
    const isOpen = members.every((work) => shown.has(work) && !outlined.has(work))
    const { pairs, why } = tell(cluster)
    const place = placeIn(party.id, works, pairs, plan)
    // Reasons are made of all works of it, by name.
    return { cluster, place, why: isOpen ? why : [] }
  })
  const says = saysOf(
    told,
    answers.filter((answer) => answer.party === party.id && answer.year === plan.year),
    areaOf,
  )
  const areas = told.map((area) => ({ ...area, says: says(area) }))
  const agreedApart = agreements
    .filter((one) => one.combination === null && one.party === party.id)
    .map((one) => ({
      agreement: asSeen(fieldRules.agreement, one, asAgreed),
      about: (one.point && titles.get(one.point)) ?? null,
    }))
  return passed({ project, party, plan, areas, made, agreedApart })
}

/** It made them itself; who of its people does it stands on no paper unless somebody asks for names. */
const asAgreed: MaySee = { open: false, agreed: true, money: false, own: false, inside: false }
/** Its own sheet is the one thing that goes out with what a party said: there it is the party itself that looks. */
const itself: MaySee = { open: false, agreed: false, money: false, own: false, inside: true }

function saysOf<Area extends Pick<PreparationArea, 'place'>>(
  areas: readonly Area[],
  own: readonly PreparationAnswer[],
  areaOf: AreaOf,
): (area: Area) => PreparationArea['says'] {
  const boxes = areas.flatMap((area) =>
    PreparationTopic.options.map((topic) => ({ ...area.place, topic, area })),
  )
  const answers = own.map((answer) => asSeen(fieldRules.preparationAnswer, answer, itself))
  const said = saidInBoxes(boxes, answers, areaOf)
  const texts = new Map<Area, Record<PreparationTopic, string | null>>()
  for (const [{ area, topic }, of] of said) {
    const says = texts.get(area) ?? { start: null, wishes: null, conditions: null, offer: null }
    texts.set(area, { ...says, [topic]: saidTogether(of) })
  }
  return (area) => texts.get(area) ?? { start: null, wishes: null, conditions: null, offer: null }
}

/** The strongest pair of a work of the party and one that it may know of; else its work alone. */
function placeIn(
  party: PartyId,
  works: readonly WorkId[],
  pairs: ToldOfArea['pairs'],
  plan: Plan,
): PreparationPlace {
  const own = new Set(plan.works.filter((work) => work.party === party).map(({ id }) => id))
  const shown = new Set(works)
  const known = pairs.filter(({ a, b }) => shown.has(a) && shown.has(b))
  const pair = known.find(({ a, b }) => own.has(a) !== own.has(b)) ?? known.find(({ a }) => own.has(a))
  if (pair !== undefined)
    return own.has(pair.a) ? { work: pair.a, other: pair.b } : { work: pair.b, other: pair.a }
  // A party has its sheet because a work of it is in the area.
  const work = works.find((one) => own.has(one))
  if (work === undefined) throw new Error('an area without a work of its party is on its sheet')
  return { work, other: null }
}
