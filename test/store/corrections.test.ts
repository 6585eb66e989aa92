/** What people correct of a work counts instead of what its party delivered, until someone decides otherwise. */
import { expect, test } from 'vitest'
import type { Store } from '../../electron/store/index.ts'
import type { CorrectedField, FieldValues } from '../../shared/domain/correction.ts'
import { isAskedAgain } from '../../shared/domain/correction.ts'
import type { Keeps } from '../../shared/domain/difference.ts'
import { say } from '../../shared/domain/message.ts'
import type { Period } from '../../shared/domain/period.ts'
import type { WorkFields } from '../../shared/domain/work.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import {
  aDelivery,
  aLine,
  aProject,
  aSource,
  by,
  expectRefusal,
  redoLast,
  someFields,
  stateOf,
  undoLast,
  workNamed,
} from './a-project.ts'

const q3 = period('Q3 2027')
const q4 = period('Q4 2027')

function period(text: string): Period {
  const read = parsePeriod(text)
  if (read === null) throw new Error(`${text} is no period`)
  return read
}

/** Two works of one party, of which the first is planned in the first quarter. */
function town() {
  const { store } = aProject()
  const planned = someFields({ name: 'Riool Kade', period: period('Q1 2027') })
  const added = [planned, someFields({ name: 'Riool Markt' })].map((fields, at) => ({
    ...{ fields, source: aSource(at + 2) },
    ...aLine(155_000 + at),
  }))
  store.run('delivery.store', aDelivery('Gemeente', [], { added }), by())
  return { store, kade: workNamed(store, 'Riool Kade'), markt: workNamed(store, 'Riool Markt') }
}

type Town = ReturnType<typeof town>
const workOf = ({ store, kade }: Town) => store.works().find(({ id }) => id === kade)!

function correct({ store, kade }: Town, becomes: FieldValues, reason = 'Gebeld met de uitvoerder') {
  return store.run('correction.correct', { works: [kade], becomes, reason }, by('Bert'))
}

/** The party delivers this of the first work. */
function deliver(
  { store, kade }: Town,
  fields: Partial<WorkFields>,
  decided?: readonly [CorrectedField, Keeps],
) {
  const changed = [
    {
      ...{ work: kade, source: aSource(2), ...aLine() },
      fields: someFields({ name: 'Riool Kade', period: period('Q1 2027'), ...fields }),
    },
  ]
  const corrections = decided === undefined ? [] : [{ work: kade, field: decided[0], keeps: decided[1] }]
  store.run('delivery.store', aDelivery('Gemeente', [], { changed, corrections }), by())
}

const asked = (store: Store) => store.corrections().filter((one) => isAskedAgain(one, one.delivered))
const lastDone = (store: Store) => say(store.history(1)[0]!.what, 'nl')

test('a correction counts, and says who, why, and what was delivered', () => {
  const here = town()
  const { store, kade } = here
  const before = stateOf(store)
  correct(here, { period: q3, firmness: 'scheduled' })
  expect(workOf(here)).toMatchObject({ period: q3, firmness: 'scheduled', name: 'Riool Kade' })
  expect(store.knownWorks(workOf(here).party)[0]).toMatchObject({
    work: { period: period('Q1 2027'), firmness: 'programmed' },
    corrections: [{ field: 'firmness' }, { field: 'period' }],
  })
  expect(store.corrections()).toMatchObject([
    { field: 'firmness', actor: 'Bert', delivered: { firmness: 'programmed' } },
    {
      ...{ id: `${kade} period`, work: kade, reason: 'Gebeld met de uitvoerder', actor: 'Bert' },
      ...{ was: { period: period('Q1 2027') }, becomes: { period: q3 } },
    },
  ])
  expect(lastDone(store)).toBe(
    '"Riool Kade" gecorrigeerd (Periode: ± Q3 2027; Hardheid: concreet gepland). Reden: Gebeld met de uitvoerder',
  )
  const corrected = stateOf(store)
  undoLast(store)
  expect(stateOf(store)).toEqual(before)
  redoLast(store)
  expect(stateOf(store)).toEqual(corrected)
  expect(store.verify()).toEqual([])
})

test('several works are corrected at once, in one step, and each keeps what was not said', () => {
  const here = town()
  const { store, kade, markt } = here
  correct(here, { district: 'Centrum' })
  const both = { works: [kade, markt], becomes: { street: 'Lange Kade' }, reason: 'Naam is veranderd' }
  expect(store.run('correction.correct', both, by())).toMatchObject({ corrected: 2 })
  expect(store.works().map(({ street, district }) => [street, district])).toEqual([
    ['Lange Kade', 'Centrum'],
    ['Lange Kade', null],
  ])
  expect(lastDone(store)).toBe('2 werken gecorrigeerd (Straat: Lange Kade). Reden: Naam is veranderd')
  // Those that count so already are not corrected again.
  const { revision } = store.summary()
  expect(store.run('correction.correct', both, by())).toEqual({ corrected: 0, revision })
  undoLast(store)
  expect(store.works().map(({ street }) => street)).toEqual(['Dorpsstraat', 'Dorpsstraat'])
})

test('what the party said itself is no correction, and takes the one away that was there', () => {
  const here = town()
  correct(here, { name: 'Riool Lange Kade' })
  correct(here, { name: 'Riool Kade' })
  expect(here.store.corrections()).toEqual([])
  expect(workOf(here).name).toBe('Riool Kade')
})

test('a correction is withdrawn, and then what was delivered counts again', () => {
  const here = town()
  const { store, kade: work } = here
  correct(here, { name: 'Riool Lange Kade', budget: 10 })
  store.run('correction.withdraw', { corrections: [{ work, field: 'name' }] }, by())
  expect(workOf(here)).toMatchObject({ name: 'Riool Kade', budget: 10 })
  expect(lastDone(store)).toBe(
    'Correctie van "Riool Lange Kade" ingetrokken (naam): de aanlevering telt weer',
  )
  expectRefusal(
    () => store.run('correction.withdraw', { corrections: [{ work, field: 'name' }] }, by()),
    'correction.unknown',
  )
})

test('a delivery never overwrites a correction; what it says otherwise is asked until someone decides', () => {
  const here = town()
  const { store, kade: work } = here
  correct(here, { period: q3 })
  deliver(here, { budget: 7 })
  expect(workOf(here)).toMatchObject({ period: q3, budget: 7 })
  expect(asked(store)).toEqual([])

  deliver(here, { period: q4, budget: 7 })
  expect(workOf(here).period).toEqual(q3)
  expect(asked(store)).toMatchObject([{ work, field: 'period', delivered: { period: q4 } }])
  // Nor does the question go by itself.
  deliver(here, { period: q4, budget: 8 })
  expect(asked(store)).toHaveLength(1)

  store.run('correction.keep', { corrections: [{ work, field: 'period' }] }, by())
  expect(asked(store)).toEqual([])
  expect(workOf(here).period).toEqual(q3)
  expect(lastDone(store)).toBe(
    'Correctie van "Riool Kade" blijft gelden (periode), ook na wat er is aangeleverd',
  )
  deliver(here, { period: period('Q1 2028') })
  expect(asked(store)).toHaveLength(1)
  store.run('correction.withdraw', { corrections: [{ work, field: 'period' }] }, by())
  expect(workOf(here).period.raw).toBe('Q1 2028')
  expect(store.verify()).toEqual([])
})

test('whose word counts can be decided with the delivery itself', () => {
  const theirs = town()
  correct(theirs, { period: q3 })
  deliver(theirs, { period: q4 }, ['period', 'theirs'])
  expect(workOf(theirs).period).toEqual(q4)
  expect(theirs.store.corrections()).toEqual([])

  const ours = town()
  correct(ours, { period: q3 })
  deliver(ours, { period: q4 }, ['period', 'ours'])
  expect(workOf(ours).period).toEqual(q3)
  expect(asked(ours.store)).toEqual([])
  undoLast(ours.store)
  expect(ours.store.corrections()).toMatchObject([{ was: { period: period('Q1 2027') } }])
})

test('a correction that comes true is let go, and comes back with the delivery that is taken back', () => {
  const here = town()
  correct(here, { period: q3 })
  const before = stateOf(here.store)
  // In whatever words: the days are what is planned.
  deliver(here, { period: period('juli - september 2027') })
  expect(here.store.corrections()).toEqual([])
  expect(workOf(here).period.raw).toBe('juli - september 2027')
  undoLast(here.store)
  expect(stateOf(here.store)).toEqual(before)
})

test('a work that is not named any more keeps its correction; what is decided of that goes before it', () => {
  const here = town()
  const { store, kade: work } = here
  correct(here, { firmness: 'scheduled', name: 'Riool Lange Kade' })
  const missing = (decision: 'done' | null) =>
    store.run('delivery.store', aDelivery('Gemeente', [], { missing: [{ work, decision }] }), by())
  missing(null)
  expect(workOf(here)).toMatchObject({ missing: true, firmness: 'scheduled', name: 'Riool Lange Kade' })
  missing('done')
  expect(workOf(here)).toMatchObject({ firmness: 'done', name: 'Riool Lange Kade' })
  expectRefusal(() => correct(here, { firmness: 'idea' }), 'correction.decidedMissing')
  deliver(here, {})
  expect(workOf(here)).toMatchObject({ missing: false, firmness: 'scheduled' })
})

test('sentences about a work call it what it is called by now', () => {
  const here = town()
  correct(here, { name: 'Riool Lange Kade' })
  here.store.run('work.place', { work: here.kade, place: aLine(7) }, by())
  expect(lastDone(here.store)).toContain('Riool Lange Kade')
})

test('whoever follows the project hears of corrections, also of one that was taken back', () => {
  const here = town()
  const { store, kade } = here
  const start = store.summary().revision
  correct(here, { name: 'Riool Lange Kade' })
  const after = store.summary()
  expect(store.changesSince(start)?.works.map(({ work }) => work.name)).toEqual(['Riool Lange Kade'])
  expect(after.revisions.work).toBe(after.revision)
  undoLast(store)
  expect(store.changesSince(after.revision)?.works).toMatchObject([
    { work: { id: kade, name: 'Riool Kade' } },
  ])
})
