/** What the next delivery does to what was corrected, from a file on: told, asked, decided, and kept until then. */
import { expect, it } from 'vitest'
import type { CorrectedField, FieldValues } from '../../shared/domain/correction.ts'
import { isAskedAgain } from '../../shared/domain/correction.ts'
import type { DraftDecisions } from '../../shared/domain/difference.ts'
import type { Draft } from '../../shared/domain/draft.ts'
import { say } from '../../shared/domain/message.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import { coreForEachTest } from './core-for-each-test.ts'
import { undoLast } from './undo-last.ts'

const made = coreForEachTest()

const heading = 'nummer;naam;x;y;periode;fase'
const kade = '1;Riool Kade;150000;450000;Q1 2027;ontwerp'
const markt = '2;Riool Markt;151000;450000;Q1 2027;ontwerp'

async function read(...rows: string[]): Promise<Draft> {
  const bytes = Buffer.from([heading, ...rows, ''].join('\n'))
  const uploads = [made.core.upload('rioollijst.csv', bytes)]
  return valueOf(await made.core.ask('draft.read', { uploads, partyName: 'Gemeente', crs: 'EPSG:28992' }))
}

const store = async (draft: Draft) =>
  valueOf(await made.core.ask('draft.store', { draft: draft.id })).delivery
const works = async () => valueOf(await made.core.ask('work.list', {})).works
const workNumbered = async (number: string) => (await works()).find((work) => work.number === number)!
const asked = async () =>
  valueOf(await made.core.ask('correction.list', {})).filter((one) => isAskedAgain(one, one.delivered))

async function correct(number: string, becomes: FieldValues) {
  const { id } = await workNumbered(number)
  valueOf(await made.core.ask('correction.correct', { works: [id], becomes, reason: 'Gebeld' }))
  return id
}

/** What the difference desk says a draft does to corrections, by the name of the work. */
async function told({ id }: Draft) {
  const { differences } = valueOf(await made.core.ask('draft.differences', { draft: id }))
  return differences.flatMap(({ corrections }) =>
    corrections.map(({ says, isAsked }) => [say(says, 'nl'), isAsked] as const),
  )
}

async function decide(draft: Draft, corrections: DraftDecisions['corrections']) {
  const decisions = { matches: [], left: [], missing: [], corrections }
  valueOf(await made.core.ask('draft.decide', { draft: draft.id, decisions }))
}

const q3 = parsePeriod('Q3 2027')!

const askedAbout =
  '"Riool Kade": periode was ± Q1 2027 en is nu aangeleverd als ± Q2 2027; gecorrigeerd is ± Q3 2027. Dat blijft gelden tot iemand beslist.'

it('is asked when the party says something else again, and counts until someone decides', async () => {
  await store(await read(kade, markt))
  const work = await correct('1', { period: q3 })
  const draft = await read(kade.replace('Q1', 'Q2'), markt)
  expect(await told(draft)).toEqual([[askedAbout, true]])
  const { report } = await store(draft)
  expect(report.notes.map(({ row, message }) => [row, say(message, 'nl')])).toContainEqual([2, askedAbout])
  expect((await workNumbered('1')).period).toEqual(q3)
  expect(await asked()).toMatchObject([{ work, field: 'period' }])

  // The same list again says nothing new, and the question stays.
  const again = await read(kade.replace('Q1', 'Q2'), markt)
  expect(again.changes).toMatchObject({ changed: 0, unchanged: 2 })
  expect(await told(again)).toEqual([])
  await store(again)
  expect(await asked()).toHaveLength(1)
  valueOf(await made.core.ask('correction.withdraw', { corrections: [{ work, field: 'period' }] }))
  expect((await workNumbered('1')).period.raw).toBe('Q2 2027')
}, 120_000)

it.each([
  ['ours', 'Q3 2027', 1],
  ['theirs', 'Q2 2027', 0],
] as const)(
  'is decided with the delivery: %s counts',
  async (keeps, raw, left) => {
    await store(await read(kade))
    const work = await correct('1', { period: q3 })
    const draft = await read(kade.replace('Q1', 'Q2'))
    const field: CorrectedField = 'period'
    await decide(draft, [{ work, field, keeps }])
    await store(draft)
    expect((await workNumbered('1')).period.raw).toBe(raw)
    expect(await asked()).toEqual([])
    expect(valueOf(await made.core.ask('correction.list', {}))).toHaveLength(left)
    await undoLast(made.core)
    expect((await workNumbered('1')).period).toEqual(q3)
  },
  120_000,
)

it('has come true when the party says the same, which the report tells', async () => {
  await store(await read(kade, markt))
  await correct('1', { period: q3, name: 'Riool Lange Kade' })
  const draft = await read(kade.replace('Q1', 'Q3'), markt)
  const sentence =
    '"Riool Kade": periode is nu aangeleverd zoals die was gecorrigeerd (± Q3 2027); de correctie is vervallen.'
  expect(await told(draft)).toEqual([[sentence, false]])
  const { report } = await store(draft)
  expect(report.notes.map(({ message }) => say(message, 'nl'))).toContain(sentence)
  expect(valueOf(await made.core.ask('correction.list', {}))).toMatchObject([{ field: 'name' }])
  expect(await workNumbered('1')).toMatchObject({ name: 'Riool Lange Kade', period: { raw: 'Q3 2027' } })
}, 120_000)

it('stays on a work that is not delivered any more, or whose change is left out', async () => {
  await store(await read(kade, markt))
  await correct('1', { period: q3 })
  await store(await read(markt))
  expect(await workNumbered('1')).toMatchObject({ missing: true, period: q3 })

  const back = await read(kade.replace('Q1', 'Q2'), markt)
  const { differences } = valueOf(
    await made.core.ask('draft.differences', { draft: back.id, group: 'shifted' }),
  )
  const left = differences.map(({ key }) => key)
  const decisions = { matches: [], left, missing: [] }
  valueOf(await made.core.ask('draft.decide', { draft: back.id, decisions }))
  const { report } = await store(back)
  expect(report.notes.filter(({ message }) => message.key === 'correction.asked')).toEqual([])
  expect(await workNumbered('1')).toMatchObject({ missing: false, period: q3 })
  expect(await asked()).toEqual([])
}, 120_000)

it('is found again by what was delivered, also when number and name are corrected', async () => {
  await store(await read(kade, markt))
  const id = await correct('1', { number: 'R-1', name: 'Heel anders' })
  const draft = await read(kade.replace('ontwerp', 'uitvoering'), markt)
  expect(draft.changes).toMatchObject({ added: 0, changed: 1, unchanged: 1, missing: 0 })
  await store(draft)
  expect((await works()).find((work) => work.id === id)).toMatchObject({
    ...{ number: 'R-1', name: 'Heel anders', phase: 'uitvoering' },
  })
}, 120_000)

it('says of judgements and agreements what the delivery does to the work as it counts', async () => {
  await store(await read(kade, markt))
  const [a, b] = [await correct('1', { period: q3 }), (await workNumbered('2')).id]
  const period = { start: '2027-07-01', end: '2027-09-30' }
  const fields = { name: 'Kade', works: [a, b], lead: (await works())[0]!.party, period, level: 3 }
  valueOf(await made.core.ask('combination.make', { ...fields, level: 3, reason: 'Samen' }))
  const draft = await read(kade.replace('Q1', 'Q1 2029').replace('2029 2027', '2029'), markt)
  const agreementsOf = async () => {
    const { differences } = valueOf(await made.core.ask('draft.differences', { draft: draft.id }))
    return differences.flatMap(({ agreements }) => agreements.map((one) => say(one, 'nl')))
  }
  // It goes on counting as it was corrected, which is as it was agreed.
  expect(await agreementsOf()).toEqual([])
  await decide(draft, [{ work: a, field: 'period', keeps: 'theirs' }])
  expect(await agreementsOf()).toHaveLength(1)
}, 120_000)

it('leaves aside what was put aside, and says so in the report', async () => {
  await store(await read(kade, markt))
  const { id } = await workNumbered('1')
  valueOf(await made.core.ask('aside.put', { works: [id], reason: 'Geen werk van ons' }))
  expect((await works()).map(({ number }) => number)).toEqual(['2'])
  const sentence = '"Riool Kade" is terzijde gelegd en blijft dat: het telt niet mee.'

  const draft = await read(kade.replace('Q1', 'Q2'), markt)
  expect(draft.changes).toMatchObject({ added: 0, changed: 1, unchanged: 1, missing: 0 })
  const { differences } = valueOf(await made.core.ask('draft.differences', { draft: draft.id }))
  expect(differences.map(({ isAside }) => isAside)).toEqual([true, false])
  const { report } = await store(draft)
  expect(report.notes.map(({ row, message }) => [row, say(message, 'nl')])).toContainEqual([2, sentence])
  expect((await works()).map(({ number }) => number)).toEqual(['2'])

  // A list that does not name it has nothing to decide.
  const without = await read(markt)
  expect(without.counts).toMatchObject({ missing: 0, unchanged: 1 })
  await store(without)
  valueOf(await made.core.ask('aside.bringBack', { works: [id] }))
  expect((await workNumbered('1')).period.raw).toBe('Q2 2027')
}, 120_000)
