/** What people decide at the difference desk: what is left, what is missing, and taking the whole delivery back. */
import { expect, it } from 'vitest'
import type { CombinationFields } from '../../shared/domain/combination.ts'
import type { Difference, DraftDecisions } from '../../shared/domain/difference.ts'
import type { Draft } from '../../shared/domain/draft.ts'
import { say } from '../../shared/domain/message.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { coreForEachTest } from './core-for-each-test.ts'
import { undoLast } from './undo-last.ts'

const made = coreForEachTest()

const heading = 'nummer;naam;x;y;start;einde;fase'
const kade = '1;Riool Kade;150000;450000;1-3-2027;1-6-2027;ontwerp'
const markt = '2;Riool Markt;151000;450000;1-3-2027;1-6-2027;ontwerp'
const brug = '3;Gemaal Brug;152000;450000;1-3-2028;1-6-2028;ontwerp'

async function read(...rows: string[]): Promise<Draft> {
  const bytes = Buffer.from([heading, ...rows, ''].join('\n'))
  const uploads = [made.core.upload('rioollijst.csv', bytes)]
  const input = { uploads, partyName: 'Gemeente', crs: 'EPSG:28992' }
  return valueOf(await made.core.ask('draft.read', input))
}

const differences = async ({ id }: Draft): Promise<Difference[]> =>
  valueOf(await made.core.ask('draft.differences', { draft: id })).differences

const decide = (draft: Draft, decisions: Partial<DraftDecisions>) =>
  made.core.ask('draft.decide', {
    draft: draft.id,
    decisions: { matches: [], left: [], missing: [], ...decisions },
  })

const store = async (draft: Draft) =>
  valueOf(await made.core.ask('draft.store', { draft: draft.id })).delivery
const works = async () => valueOf(await made.core.ask('work.list', {})).works
const onlyChanges = (changes: Partial<Draft['changes']>) => ({
  ...{ added: 0, changed: 0, moved: 0, shifted: 0, missing: 0, unchanged: 0 },
  ...changes,
})

it('leaves a new work out, with the reason in the report, and a changed one as it was', async () => {
  await store(await read(kade, markt))
  const draft = await read(kade, markt.replace('1-3-2027', '1-5-2027'), brug)
  const found = await differences(draft)
  const left = found.filter(({ group }) => group !== 'unchanged').map(({ key }) => key)
  const decided = valueOf(await decide(draft, { left }))
  expect(decided.counts).toMatchObject({ added: 1, shifted: 1, unchanged: 1 })
  expect(decided.changes).toEqual(onlyChanges({ unchanged: 2 }))
  const { report, changes } = await store(draft)
  expect(changes).toEqual(onlyChanges({ unchanged: 2 }))
  expect(report.rejected.map(({ row, message }) => [row, say(message, 'nl')])).toEqual([
    [4, 'Niet overgenomen door de coördinator.'],
  ])
  expect(report.read).toBe(report.works + report.unplaced + report.rejected.length + report.joined)
  expect((await works()).map(({ name, period }) => [name, period.start])).toEqual([
    ['Riool Kade', '2027-03-01'],
    ['Riool Markt', '2027-03-01'],
  ])
  const again = await read(kade, markt.replace('1-3-2027', '1-5-2027'), brug)
  expect(again.changes).toEqual(onlyChanges({ changed: 1, shifted: 1, unchanged: 1 }))
}, 120_000)

it('lets people say at once or later what became of a missing work, and takes it all back', async () => {
  await store(await read(kade, markt, brug))
  const before = await works()
  const draft = await read(kade)
  const [gone] = before.filter(({ number }) => number === '2')
  valueOf(await decide(draft, { missing: [{ work: gone!.id, decision: 'withdrawn' }] }))
  expect((await store(draft)).changes).toEqual(onlyChanges({ missing: 2, unchanged: 1 }))
  const byNumber = async (number: string) => (await works()).find((work) => work.number === number)
  expect(await byNumber('2')).toMatchObject({
    missing: true,
    missingDecision: 'withdrawn',
    firmness: 'withdrawn',
  })
  expect(await byNumber('3')).toMatchObject({ missing: true, missingDecision: null })

  const later = await read(kade)
  expect(later.changes).toEqual(onlyChanges({ unchanged: 1 }))
  expect((await differences(later)).filter(({ group }) => group === 'missing')).toMatchObject([
    { fields: { number: '3' }, decidedBefore: null },
  ])

  const brugId = (await byNumber('3'))!.id
  valueOf(await made.core.ask('work.decideMissing', { works: [brugId], decision: 'done' }))
  expect(await byNumber('3')).toMatchObject({ missingDecision: 'done', firmness: 'done' })
  valueOf(await made.core.ask('work.decideMissing', { works: [brugId], decision: 'forgotten' }))
  expect(await byNumber('3')).toMatchObject({ missingDecision: 'forgotten', firmness: 'programmed' })
  await undoLast(made.core)
  const { what } = await undoLast(made.core)
  expect(say(what, 'nl')).toBe('1 niet meer genoemd werk: uitgevoerd')
  expect(await byNumber('3')).toMatchObject({ missingDecision: null, firmness: 'programmed' })
  await undoLast(made.core)
  expect(await works()).toEqual(before)
}, 120_000)

it('counts a work that was missing already as no change, also when it is decided about with a later list', async () => {
  await store(await read(kade, brug))
  await store(await read(kade))
  const again = await read(kade)
  const brugId = (await works()).find(({ number }) => number === '3')!.id
  valueOf(await decide(again, { missing: [{ work: brugId, decision: 'forgotten' }] }))
  expect((await store(again)).changes).toEqual(onlyChanges({ unchanged: 1 }))
  expect((await works()).find(({ id }) => id === brugId)).toMatchObject({ missingDecision: 'forgotten' })
  const next = await read(kade)
  expect((await differences(next)).find(({ work }) => work === brugId)).toMatchObject({
    group: 'unchanged',
    decidedBefore: 'forgotten',
  })
  const named = await read(kade, brug)
  await store(named)
  expect((await works()).find(({ id }) => id === brugId)).toMatchObject({
    missing: false,
    missingDecision: null,
  })
}, 120_000)

it('does not let people decide on a work that is still named', async () => {
  await store(await read(kade))
  const refused = await made.core.ask('work.decideMissing', {
    works: [(await works())[0]!.id],
    decision: 'done',
  })
  expect(refused.ok ? '' : say(refused.failure, 'nl')).toContain('"Riool Kade" wordt nog gewoon genoemd')
}, 120_000)

it('asks about a number given out again, and takes the answer of a person or the likeliest one', async () => {
  await store(await read(kade, markt))
  const reused = '2;Fontein Noordplein;190000;480000;1-3-2029;1-6-2029;ontwerp'
  const draft = await read(kade, reused)
  expect(draft.counts.asked).toBe(1)
  expect(draft.questions).toMatchObject([{ about: 'match', proposal: 'new', value: '3' }])
  expect(draft.report).toMatchObject({ works: 2, rejected: [] })
  expect(draft.changes).toEqual(onlyChanges({ missing: 1, unchanged: 1 }))
  expect((await made.core.ask('draft.store', { draft: draft.id })).ok).toBe(false)
  const { delivery } = valueOf(await made.core.ask('draft.store', { draft: draft.id, likeliest: true }))
  expect(delivery.changes).toEqual(onlyChanges({ added: 1, missing: 1, unchanged: 1 }))
}, 120_000)

it('calls a row rejected that nobody can tell, once it is left out', async () => {
  await store(await read(kade, markt))
  const draft = await read(kade, '2;Fontein Noordplein;190000;480000;1-3-2029;1-6-2029;ontwerp')
  const asked = (await differences(draft)).find(({ group }) => group === 'asked')!
  const decided = valueOf(await decide(draft, { left: [asked.key] }))
  expect(decided.report).toMatchObject({ works: 1, rejected: [{ row: 3 }] })
  expect(decided.questions).toEqual([])
  const { report, changes } = await store(draft)
  expect(report.rejected.map(({ row, message }) => [row, say(message, 'nl')])).toEqual([
    [3, 'Niet overgenomen door de coördinator.'],
  ])
  expect(changes).toEqual(onlyChanges({ missing: 1, unchanged: 1 }))
}, 120_000)

it('stores a row that people gave a work of another row as a new work, and rejects none of both', async () => {
  await store(await read(kade, markt))
  const draft = await read(
    kade,
    '2;Fontein Noordplein;190000;480000;1-3-2029;1-6-2029;ontwerp',
    '2;Plein Zuid;195000;480000;1-3-2029;1-6-2029;ontwerp',
  )
  const [gone] = (await works()).filter(({ number }) => number === '2')
  const sources = (await differences(draft))
    .flatMap(({ source }) => source ?? [])
    .filter(({ row }) => row > 2)
  const matches = sources.map((source) => ({ source, work: gone!.id }))
  const decided = valueOf(await decide(draft, { matches }))
  expect(decided.report).toMatchObject({ works: 3, rejected: [] })
  expect(decided.questions).toMatchObject([{ about: 'match', value: '4' }])
  const { delivery } = valueOf(await made.core.ask('draft.store', { draft: draft.id, likeliest: true }))
  expect(delivery.report).toMatchObject({ works: 3, rejected: [] })
  expect(delivery.changes.added + delivery.changes.changed + delivery.changes.unchanged).toBe(3)
}, 120_000)

it('shows old and new place of a moved work in longitude and latitude', async () => {
  await store(await read(kade))
  const draft = await read(kade.replace('150000', '150100'))
  const [moved] = await differences(draft)
  expect(moved).toMatchObject({ group: 'moved', movedMetres: 100 })
  const [outline] = valueOf(
    await made.core.ask('draft.outlines', { draft: draft.id, keys: [moved!.key, 'nee'] }),
  )
  expect(outline).toMatchObject({ key: moved!.key, was: { type: 'Point' }, becomes: { type: 'Point' } })
  const longitude = (geometry: GeoJSON.Geometry | null) =>
    geometry?.type === 'Point' ? geometry.coordinates[0]! : NaN
  expect(longitude(outline!.becomes) - longitude(outline!.was)).toBeCloseTo(0.00146, 4)
}, 120_000)

it('does not ask again about a row that was left out, nor take it over by itself', async () => {
  const remark = 'T;Overleg met bewoners;150500;450500;1-1-2027;31-12-2027;ontwerp'
  const first = await read(kade, remark)
  const [key] = (await differences(first)).flatMap((one) => (one.fields.number === 'T' ? [one.key] : []))
  valueOf(await decide(first, { left: [key!] }))
  await store(first)

  const later = await read(kade, markt, remark.replace('2027;ontwerp', '2027;besteksfase'))
  expect(later.changes).toEqual(onlyChanges({ added: 1, unchanged: 1 }))
  const shown = (await differences(later)).find(({ fields }) => fields.number === 'T')
  expect(shown).toMatchObject({ leftBefore: true })
  expect(later.decisions.left).toEqual([shown!.key])
  await store(later)
  expect((await works()).map(({ number }) => number)).toEqual(['1', '2'])

  // Taken over after all it is a work, and no question either.
  const taken = await read(kade, remark)
  valueOf(await decide(taken, { left: [] }))
  await store(taken)
  const last = await read(kade, remark)
  expect(last.decisions.left).toEqual([])
  expect(last.changes.added).toBe(0)
}, 120_000)

it('says which agreements a delivery touches, in the draft and by work', async () => {
  await store(await read(kade, markt))
  const [one, two] = await works()
  valueOf(
    await made.core.ask('combination.make', {
      name: 'Kade en Markt',
      works: [one!.id, two!.id],
      lead: one!.party,
      period: one!.period as CombinationFields['period'],
      level: 2,
      reason: 'samen',
    }),
  )
  const later = await read(kade.replaceAll('2027', '2028'), markt)
  expect(later.agreements).toEqual(['Kade en Markt'])
  const touched = (await differences(later)).filter(({ agreements }) => agreements.length > 0)
  expect(touched).toMatchObject([{ fields: { number: '1' }, agreements: [{ key: 'agreement.of' }] }])
}, 120_000)
