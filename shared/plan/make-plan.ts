/** The plan of a year, derived from works, combinations and judgements as they stand: never stored, so never out of date. */
import type { Agreement } from '../domain/agreement.ts'
import type { Attachment } from '../domain/attachment.ts'
import type { Combination } from '../domain/combination.ts'
import type { ToldDecision } from '../domain/decision.ts'
import { dossierOf, type Dossier } from '../domain/dossier.ts'
import type { Fact } from '../domain/fact.ts'
import type { CombinationId, WorkId } from '../domain/ids.ts'
import type { ClusterStatus, ListedCluster, OverlapAnswer } from '../domain/overlap.ts'
import type { Party } from '../domain/party.ts'
import type { Plan } from '../domain/plan.ts'
import { brokenRests } from '../domain/street-closing.ts'
import type { Work } from '../domain/work.ts'
import { costDivision } from './dossier/cost-division.ts'
import { checkOrder } from './dossier/check-order.ts'
import { straysIn } from './strays-in-words.ts'

export interface PlanInput {
  /** Name of the project. */
  readonly project: string
  readonly year: number
  readonly works: readonly Work[]
  readonly parties: readonly Party[]
  readonly combinations: readonly Combination[]
  readonly agreements: readonly Agreement[]
  readonly dossiers: readonly Dossier[]
  readonly facts: readonly Fact[]
  readonly attachments: readonly Attachment[]
  /** Of a combination, oldest first; null: nobody said, and in this project bodies decide. */
  readonly decisionsOn: (combination: CombinationId) => ToldDecision[] | null
  readonly overlaps: Pick<OverlapAnswer, 'settings' | 'closings' | 'water'> & {
    /** Highest score first. */
    readonly clusters: readonly ListedCluster[]
  }
}

/** Who draws up the plan sees all of it. */
const nothingHeld: Plan['held'] = {
  outlined: [],
  counted: [],
  figures: { combinations: 0, together: 0, alone: 0, open: 0 },
}

/** The plan of `year`. Works and clusters keep the order they came in; combinations go by their first day. */
export function makePlan(input: PlanInput): Plan {
  const { project, year, works, parties, combinations, agreements, dossiers, decisionsOn, overlaps } = input
  const byId = new Map(works.map((work) => [work.id, work]))
  const named = (ids: readonly WorkId[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const combined = new Set(combinations.flatMap((combination) => combination.works))
  const free = works.filter((work) => !combined.has(work.id) && isPlanned(work))
  const byParty = (chosen: readonly Work[]) =>
    parties
      .map(({ id }) => ({ party: id, works: chosen.filter((work) => work.party === id) }))
      .filter((group) => group.works.length > 0)

  const inYear = combinations
    .filter(({ period }) => touchesYear(period, year))
    .sort((a, b) => (a.period.start < b.period.start ? -1 : a.period.start > b.period.start ? 1 : 0))
    .map((combination) => {
      const dossier = dossierOf(dossiers, combination.id)
      return {
        combination,
        works: named(combination.works),
        strays: straysIn(combination, byId),
        agreements: agreementsIn(combination, agreements),
        decisions: decisionsOn(combination.id),
        dossier,
        facts: input.facts.filter((one) => one.combination === combination.id),
        attachments: input.attachments.filter((one) => one.combination === combination.id),
        division: costDivision(named(combination.works), dossier.costKey),
        order: checkOrder(combination, dossier.dependencies, {
          ...overlaps,
          workById: byId,
          parties,
          combinations,
        }),
      }
    })
  const ofYear = overlaps.clusters.filter((cluster) =>
    named(cluster.works).some((work) => isPlanned(work) && hasDayIn(work, year)),
  )
  const open = ofYear.flatMap(({ id, name, score, works: members, status, decideBy }) =>
    isUndecided(status)
      ? {
          ...{ cluster: id, name, score, works: members, status: unnamed(status) },
          decideBy: decideBy?.date ?? null,
        }
      : [],
  )
  const setAside = ofYear.flatMap(({ id, name, works: members, status }) =>
    status.is === 'setAside' || status.is === 'rejected'
      ? {
          cluster: id,
          name,
          verdict: status.is,
          reason: status.reason,
          until: status.is === 'setAside' ? (status.returns?.until ?? null) : null,
          works: members,
        }
      : [],
  )
  const alone = byParty(free.filter((work) => hasDayIn(work, year)))
  const undated = byParty(free.filter(({ period }) => period.start === null && period.end === null))

  const together = [...inYear.map(({ combination }) => combination.works), ...open.map((area) => area.works)]
  const mentioned = new Set([
    ...[...inYear, ...alone, ...undated].flatMap((group) => group.works.map(({ id }) => id)),
    ...[...open, ...setAside].flatMap((group) => group.works),
  ])
  return {
    project,
    year,
    parties: [...parties],
    combinations: inYear,
    alone,
    undated,
    open,
    setAside,
    settings: overlaps.settings,
    brokenRests: overlaps.closings.flatMap((closing) => {
      const closedBy = [...new Set(named(closing.works).map(({ party }) => party))]
      return brokenRests([closing])
        .filter(({ work }) => mentioned.has(work))
        .map((rest) => ({ ...rest, closedBy }))
    }),
    rests: restsOf(overlaps.closings, mentioned, year),
    water: overlaps.water.filter(({ a, b }) => together.some((ids) => ids.includes(a) && ids.includes(b))),
    works: works.filter((work) => mentioned.has(work.id)),
    held: nothingHeld,
  }
}

/** Streets that close in the year or later, by works that the plan names. */
function restsOf(
  closings: PlanInput['overlaps']['closings'],
  mentioned: ReadonlySet<WorkId>,
  year: number,
): Plan['rests'] {
  return closings
    .flatMap(({ name, from, until, works }) =>
      from !== null && from >= `${String(year)}-01-01` && works.some((work) => mentioned.has(work))
        ? [{ name, from, until, works }]
        : [],
    )
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

function agreementsIn({ id }: Combination, agreements: readonly Agreement[]): Agreement[] {
  return agreements
    .filter(({ combination }) => combination === id)
    .map((one) => ({ ...one, person: null, who: null }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** Who finds something out is a person: no plan names persons. */
function unnamed(status: ClusterStatus): ClusterStatus {
  return 'who' in status ? { ...status, who: null } : status
}

function isUndecided({ is }: ClusterStatus): boolean {
  return is === 'open' || is === 'pickedUp' || is === 'investigating' || is === 'reopened'
}

/** Still to be done: what is done or withdrawn is in nobody's plan. */
function isPlanned({ firmness }: Work): boolean {
  return firmness !== 'done' && firmness !== 'withdrawn'
}

function hasDayIn({ period }: Work, year: number): boolean {
  return (period.start !== null || period.end !== null) && touchesYear(period, year)
}

/** A bound that is null is open: "na 2030" has a day in every year from 2031 on. */
function touchesYear({ start, end }: { start: string | null; end: string | null }, year: number): boolean {
  return (
    (start === null || start <= `${String(year)}-12-31`) && (end === null || end >= `${String(year)}-01-01`)
  )
}
