/** A work that was put in by hand, and the next delivery of its party: asked, never doubled, never missing. */
import { expect, it } from 'vitest'
import type { DraftDecisions } from '../../shared/domain/difference.ts'
import type { Draft } from '../../shared/domain/draft.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import { message, say } from '../../shared/domain/message.ts'
import type { SourceRow, WorkFields } from '../../shared/domain/work.ts'
import { longitudeLatitude, projector, reproject } from '../../shared/geo/crs.ts'
import { notesOfWorks } from '../../shared/plan/notes-of-works.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import { askOf } from './ask-of.ts'
import { coreForEachTest } from './core-for-each-test.ts'
import { undoLast } from './undo-last.ts'

const made = coreForEachTest()
const ask = askOf(() => made.core)

const heading = 'nummer;naam;straat;x;y;periode'
const kade = 'R1;Riool Kade;Kade;150000;450000;Q1 2028'
/** Twenty metres from where it was heard to be, under another name, in the autumn. */
const delivered = 'W7;Vervangen transportleiding;;155020;463000;Q3 2028'

async function read(rows: readonly string[], partyName = 'Waterbedrijf'): Promise<Draft> {
  const bytes = Buffer.from([heading, ...rows, ''].join('\n'))
  const uploads = [made.core.upload('planning.csv', bytes)]
  return ask('draft.read', { uploads, partyName, discipline: 'water', crs: 'EPSG:28992' })
}
const store = async (draft: Draft) => (await ask('draft.store', { draft: draft.id })).delivery
const works = async () => (await ask('work.list', {})).works

const fields = {
  number: null,
  name: 'Waterleiding Dorpsstraat',
  discipline: 'water',
  kind: 'replace',
  street: 'Dorpsstraat',
  district: null,
  period: parsePeriod('voorjaar 2028')!,
  earliestStart: null,
  latestEnd: null,
  phase: null,
  firmness: 'idea',
  budget: null,
} satisfies WorkFields

/** In the Dorpsstraat, as someone pointed it out. */
async function hear(rest: Partial<WorkFields> = {}): Promise<WorkId> {
  const heard = { ...fields, ...rest }
  const { work } = await ask('byHand.make', {
    party: 'Waterbedrijf',
    fields: heard,
    reason: 'Overleg 12 november',
  })
  const line: GeoJSON.LineString = {
    type: 'LineString',
    coordinates: [
      [155_000, 463_000],
      [155_010, 463_000],
    ],
  }
  const geometry = reproject(line, projector('EPSG:28992', longitudeLatitude))
  await ask('work.place', { work, geometry })
  return work
}

async function differences(draft: Draft) {
  return (await ask('draft.differences', { draft: draft.id })).differences
}

async function answer(draft: Draft, work: WorkId | null) {
  const [asked] = await differences(draft)
  const matches = [{ source: asked!.source as SourceRow, work }]
  const decisions: DraftDecisions = { matches, left: [], missing: [], corrections: [] }
  return ask('draft.decide', { draft: draft.id, decisions })
}

it('counts like any other: it meets what lies near it, and stands in the plan', async () => {
  await store(await read([kade.replace('150000;450000', '155005;463001')], 'Gemeente'))
  const work = await hear()
  const { pairs } = await ask('overlap.read', {})
  expect(pairs).toMatchObject([{ outcomes: ['opportunity', 'conflict'] }])
  const plan = await ask('plan.read', { year: 2028, forWhom: null })
  expect(notesOfWorks(plan)(work)).toContainEqual(message('byHand.noted'))
  expect((await works()).find(({ id }) => id === work)).toMatchObject({ delivery: null })
}, 120_000)

it('is asked about when a delivered row may be it, and becomes that row, with what was judged of it', async () => {
  await store(await read([kade.replace('150000;450000', '155005;463001')], 'Gemeente'))
  const work = await hear()
  const other = (await works()).find(({ id }) => id !== work)!.id
  await ask('judgement.judge', { works: [work, other], verdict: 'setAside', reason: 'Later' })

  const draft = await read([delivered])
  expect(draft.counts).toMatchObject({ asked: 1, added: 0, missing: 0 })
  const [asked] = await differences(draft)
  expect(asked!.candidates).toMatchObject([{ work, isByHand: true }])
  expect(say(asked!.candidates[0]!.why, 'nl')).toBe(
    'In dezelfde straat of vlak erbij, ongeveer in dezelfde tijd, onder een andere naam.',
  )
  await answer(draft, work)
  const { report, changes } = await store(draft)
  expect(changes).toMatchObject({ added: 0, missing: 0 })
  expect(report.notes.map(({ message }) => say(message, 'nl'))).toContain(
    '"Waterleiding Dorpsstraat" was met de hand ingevoerd en is nu aangeleverd: voortaan telt wat de partij zegt.',
  )
  const now = await works()
  expect(now).toHaveLength(2)
  expect(now.find(({ id }) => id === work)).toMatchObject({
    name: 'Vervangen transportleiding',
    number: 'W7',
    source: { row: 2 },
  })
  expect(await ask('byHand.list', {})).toEqual([])
  expect(await ask('judgement.list', {})).toHaveLength(1)
  await undoLast(made.core)
  expect(await ask('byHand.list', {})).toMatchObject([{ work }])
}, 120_000)

it('stays beside a delivered row that is another work, and is not asked about again', async () => {
  const work = await hear()
  const draft = await read([delivered])
  await answer(draft, null)
  expect((await store(draft)).changes).toMatchObject({ added: 1, missing: 0 })
  const again = await read([delivered])
  expect(again.counts).toMatchObject({ asked: 0, added: 0, unchanged: 1, missing: 0 })
  await store(again)
  expect(await works()).toHaveLength(2)
  expect(await ask('byHand.list', {})).toMatchObject([{ work }])
}, 120_000)

it.each([
  ['the same number, wherever', { number: 'W7' }, 'W7;Iets anders;;190000;400000;2035'],
  ['the same street in words, about that time', {}, 'W8;Afsluiters;Dorpsstraat;;;2028'],
  ['the same name', {}, 'W9;Waterleiding Dorpsstraat;;;;2035'],
])(
  'is asked about by %s',
  async (_, rest, row) => {
    const work = await hear(rest)
    const draft = await read([row])
    expect((await differences(draft))[0]!.candidates).toMatchObject([{ work, isByHand: true }])
  },
  120_000,
)

it.each([
  ['elsewhere', 'W8;Vervangen leiding;;150000;450000;2028'],
  ['years later', delivered.replace('2028', '2032')],
])(
  'is not asked about for a work %s, and no delivery misses it',
  async (_, row) => {
    const work = await hear()
    const draft = await read([row])
    expect(draft.counts).toMatchObject({ asked: 0, added: 1, missing: 0 })
    await store(draft)
    const next = await read([row])
    expect(next.counts).toMatchObject({ missing: 0, unchanged: 1 })
    await store(next)
    expect((await works()).find(({ id }) => id === work)).toMatchObject({ missing: false, delivery: null })
  },
  120_000,
)

it('does not take a row that is a work the party delivered before', async () => {
  await store(await read([delivered]))
  await hear({ name: 'Vervangen transportleiding', number: 'W7' })
  const draft = await read([delivered])
  expect(draft.counts).toMatchObject({ asked: 0, unchanged: 1 })
}, 120_000)

it('stands in no list that goes back to its party', async () => {
  await hear()
  const { id } = (await ask('project.read', {})).project!.parties[0]!
  const refused = await made.core.ask('party.template', { party: id })
  expect(refused).toMatchObject({ ok: false, failure: { key: 'partyFile.noWorks' } })
}, 120_000)
