/**
 * The project as a file of its own, for a party to work in apart: record by record what that party may see. Its own works are
 * whole, so that what it changes of them comes back whole; of others it holds what they share of works that meet its own.
 */
import type { PartyId, WorkId } from '../domain/ids.ts'
import type { ProposalAsks } from '../domain/proposal.ts'
import { sharedBy, type Shared, type Sharing } from '../domain/sharing.ts'
import type { Work } from '../domain/work.ts'
import { rulesOf, type RecordOf, type Table } from '../records/field.ts'
import { recordTables, type RecordTables } from '../records/index.ts'
import { asSeen, type FieldRules, type MaySee } from '../records/seen.ts'
import { passed } from './passed.ts'
import { placeInOutline } from './place-in-outline.ts'
import type { Seen } from './seen.ts'
import { sightOf, type Sight } from './sight.ts'

type Name = keyof RecordTables
type RecordIn<Of extends Name> = RecordOf<RecordTables[Of]>

interface Whole {
  /** As they count, those that do. */
  readonly works: readonly Work[]
  readonly sharing: Sharing
  /** Works that are one conversation: who has one of them sees the others as they are shared. */
  readonly groups: readonly (readonly WorkId[])[]
  /** When it is made: instant, ISO 8601 in UTC. */
  readonly madeAt: string
  readonly list: <Of extends Name>(table: Of) => readonly RecordIn<Of>[]
}

export interface PartyCopy {
  /** What others refer to stands before them. */
  readonly tables: readonly { readonly table: Name; readonly records: readonly object[] }[]
  readonly held: HeldApart
}

/** How many works the copy holds, and how many of the project it does not. */
export interface HeldApart {
  readonly own: number
  readonly full: number
  readonly outlined: number
  readonly leftOut: number
}

export function partyCopyAsSeen(whole: Whole, party: PartyId): Seen<PartyCopy> {
  const together = Map.groupBy(whole.list('combination_work'), ({ combination }) => combination)
  const groups = [...[...together.values()].map((of) => of.map(({ work }) => work)), ...whole.groups]
  const viewer = { party, atMost: 'full', sharing: whole.sharing } as const
  const sight = sightOf(viewer, whole.works, groups)
  const known = new Map(whole.works.map((work) => [work.id, work]))
  const of: Looking = { whole, party, sight, known, together: shownTogether(together, sight) }
  const tables = (Object.keys(recordTables) as Name[]).map((table) => {
    const told = goes[table]
    return { table, records: told === 'leftOut' ? [] : told(of) }
  })
  return passed({ tables, held: heldApart(of) })
}

interface Looking {
  readonly whole: Whole
  readonly party: PartyId
  readonly sight: Sight
  readonly known: ReadonlyMap<WorkId, Work>
  /** By combination that it takes part in and of which two works at least are shown: all its works. */
  readonly together: ReadonlyMap<string, readonly WorkId[]>
}

const fewestWorks = 2

function shownTogether(
  together: ReadonlyMap<string, readonly RecordIn<'combination_work'>[]>,
  { concerns, isShown }: Sight,
): ReadonlyMap<string, readonly WorkId[]> {
  const all = [...together].map(([id, of]) => [id, of.map(({ work }) => work)] as const)
  return new Map(all.filter(([, works]) => concerns(works) && works.filter(isShown).length >= fewestWorks))
}

function heldApart({ party, known, sight }: Looking): HeldApart {
  const works = [...known.values()]
  const others = works.filter((work) => work.party !== party && sight.isShown(work.id))
  const outlined = others.filter(({ id }) => sight.levelOf(id) === 'outline').length
  const own = works.filter((work) => work.party === party).length
  return { own, full: others.length - outlined, outlined, leftOut: works.length - own - others.length }
}

const nothing: MaySee = { open: false, agreed: false, money: false, own: false, inside: false }
const itself: MaySee = { open: true, agreed: true, money: true, own: true, inside: true }

/** What of each kind of record goes along. A kind that is forgotten does not compile. */
const goes: { readonly [Of in Name]: 'leftOut' | ((of: Looking) => readonly RecordIn<Of>[]) } = {
  project: ({ whole }) => whole.list('project'),
  party: ({ whole }) => whole.list('party'),
  delivery(of) {
    const named = new Set(worksOf(of).map(({ delivery }) => delivery))
    const these = of.whole.list('delivery').filter(({ id, party }) => party === of.party || named.has(id))
    return these.map((one) => seenAs('delivery', one, one.party === of.party ? itself : nothing))
  },
  // Whoever handed them in has them.
  delivered_file: 'leftOut',
  work: (of) => worksOf(of),
  // Of others the works say what counts.
  correction: (of) => of.whole.list('correction').filter(({ work }) => isOwn(of, work)),
  aside: 'leftOut',
  by_hand(of) {
    const shown = of.whole.list('by_hand').filter(({ work }) => of.sight.isShown(work))
    // Who heard what from whom goes out to nobody, nor to whose work it is. A record has a moment: that at which it was told.
    return shown.map((one) => ({ ...seenAs('by_hand', one, nothing), at: of.whole.madeAt }))
  },
  layer: ({ whole }) => whole.list('layer'),
  layer_feature: ({ whole }) => whole.list('layer_feature'),
  layer_look: ({ whole }) => whole.list('layer_look'),
  // A file of somebody else's machine.
  basemap: 'leftOut',
  combination: (of) =>
    of.whole.list('combination').flatMap((one) => {
      const works = of.together.get(one.id)
      return works ? seenAs('combination', one, of.sight.mayOf(works)) : []
    }),
  combination_work: (of) =>
    of.whole
      .list('combination_work')
      .filter(({ combination, work }) => of.together.has(combination) && of.sight.isShown(work))
      .map((one) => seenAs('combination_work', one, of.sight.mayOf([one.work]))),
  judgement: (of) =>
    of.whole
      .list('judgement')
      .filter(({ a, b }) => of.sight.concerns([a, b]) && of.sight.isShown(a) && of.sight.isShown(b))
      .map((one) => ({ ...seenAs('judgement', one, of.sight.mayOf([one.a, one.b])), meeting: null })),
  dig_rest_exception: 'leftOut',
  sharing: ({ whole, party }) => sharingApart(whole, party),
  agreement(of) {
    const together = agreedIn(of, 'agreement', ({ combination }) => combination)
    // About no combination: for who does it.
    const apart = of.whole
      .list('agreement')
      .filter((one) => one.combination === null && one.party === of.party)
    const seen = [...together, ...apart.map((one) => seenAs('agreement', one, { ...nothing, agreed: true }))]
    return seen.map((one) => ({ ...one, ...{ inBody: null, point: null, person: null, who: null } }))
  },
  dossier: (of) =>
    agreedIn(of, 'dossier', ({ combination }) => combination).map((one) => ({
      ...one,
      leading: shownOrNone(of, one.leading),
    })),
  dependency: (of) =>
    agreedIn(of, 'dependency', ({ combination }) => combination).filter(
      ({ first, second }) => of.sight.isShown(first) && of.sight.isShown(second),
    ),
  dossier_party: (of) => agreedIn(of, 'dossier_party', ({ combination }) => combination),
  condition: (of) =>
    agreedIn(of, 'condition', ({ combination }) => combination).map((one) => ({
      ...one,
      work: shownOrNone(of, one.work),
    })),
  party_result: (of) => agreedIn(of, 'party_result', ({ combination }) => combination),
  fact: (of) => agreedIn(of, 'fact', ({ combination }) => combination),
  attachment: (of) =>
    agreedIn(of, 'attachment', ({ combination }) => combination).filter(({ isShared }) => isShared),
  kept_sight: 'leftOut',
  // For the meeting and for who draws up the plan, and for who said it.
  preparation_answer: (of) =>
    of.whole
      .list('preparation_answer')
      .filter(({ party, other }) => party === of.party && (other === null || of.sight.isShown(other))),
  person: 'leftOut',
  body: 'leftOut',
  membership: 'leftOut',
  project_column: ({ whole }) => whole.list('project_column').filter(({ isShared }) => isShared),
  column_value(of) {
    const shared = new Set(goesOf(of, 'project_column').map(({ id }) => id))
    return of.whole
      .list('column_value')
      .filter(({ column, work }) => shared.has(column) && of.sight.levelOf(work) === 'full')
  },
  // What it proposed itself, with what became of it; what another that shares in full proposed where it sees in full what that is about.
  proposal: (of) =>
    of.whole.list('proposal').flatMap((one) => {
      const open = isAllInFull(of, one.asks)
      if (one.party === of.party) return seenAs('proposal', one, { ...itself, open })
      if (!open || !of.sight.sharesInFull(one.party) || one.state === 'withdrawn') return []
      return seenAs('proposal', one, { ...nothing, open, agreed: open })
    }),
  // Said among those who make the plan.
  remark: 'leftOut',
  ground_rule: 'leftOut',
  recalibration: 'leftOut',
  meeting: 'leftOut',
  decision: 'leftOut',
  agenda_point: 'leftOut',
  escalation: 'leftOut',
}

function goesOf<Of extends Name>(of: Looking, table: Of): readonly RecordIn<Of>[] {
  const told = goes[table]
  return told === 'leftOut' ? [] : told(of)
}

function isOwn({ known, party }: Looking, work: WorkId): boolean {
  return known.get(work)?.party === party
}

/** What it asks is about works, or a combination of works, that the party sees all of in full. */
function isAllInFull({ whole, together, sight }: Looking, asks: ProposalAsks): boolean {
  const works = worksOfAsked(
    asks,
    (combination) => together.get(combination) ?? [],
    () => whole.list('agreement'),
  )
  return works.length > 0 && works.every((work) => sight.levelOf(work) === 'full')
}

function worksOfAsked(
  asks: ProposalAsks,
  worksOfCombination: (combination: string) => readonly WorkId[],
  agreements: () => readonly RecordIn<'agreement'>[],
): readonly WorkId[] {
  switch (asks.is) {
    case 'period':
      return [asks.work]
    case 'together':
      return asks.works
    case 'agreedPeriod':
      return worksOfCombination(asks.combination)
    case 'settled': {
      const agreement = agreements().find(({ id }) => id === asks.agreement)
      return worksOfCombination(agreement?.combination ?? '')
    }
  }
}

function shownOrNone({ sight }: Looking, work: WorkId | null): WorkId | null {
  return work !== null && sight.isShown(work) ? work : null
}

function seenAs<Of extends Name>(table: Of, record: RecordIn<Of>, may: MaySee): RecordIn<Of> {
  const declared: Table = recordTables[table]
  return asSeen(rulesOf(declared) as unknown as FieldRules<RecordIn<Of>>, record, may)
}

/** As its party delivered it, with what is corrected beside it; of others as it counts and as it is shared. */
function worksOf(of: Looking): RecordIn<'work'>[] {
  return of.whole.list('work').flatMap((record) => {
    const work = of.known.get(record.id)
    if (work === undefined || !of.sight.isShown(work.id)) return []
    if (work.party === of.party) return record
    const { wkb, missingDecision } = record
    const seen = of.sight.work(work)
    if (of.sight.levelOf(work.id) === 'full') return { ...seen, wkb, missingDecision }
    const area = wkb && placeInOutline(wkb)
    const how = area && ('geometry' as const)
    const bounds = area && seen.bounds
    return { ...seen, wkb: area, bounds, missingDecision: null, placing: { how, sure: true, why: null } }
  })
}

/** What belongs to combinations that it takes part in. */
function agreedIn<Of extends Name>(
  of: Looking,
  table: Of,
  combinationOf: (record: RecordIn<Of>) => string | null,
): RecordIn<Of>[] {
  return of.whole.list(table).flatMap((one) => {
    const works = of.together.get(combinationOf(one) ?? '')
    const may = works && of.sight.mayOf(works)
    return may?.agreed ? seenAs(table, one, may) : []
  })
}

const leastShared: Shared = { level: 'counted', money: false, own: false }

/** What goes out of the copy tells others of the party what it shares, and of others nothing that the party was told. */
function sharingApart({ list, sharing }: Whole, party: PartyId): RecordIn<'sharing'>[] {
  const usual = list('project').map(({ id }) => ({ id, party: null, shared: leastShared }))
  return [...usual, { id: party, party, shared: sharedBy(sharing, party) }]
}
