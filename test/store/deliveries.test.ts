/** What a delivery does to a party's works, and that nothing of it is lost. */
import { unpackBytes } from '../../shared/bytes/packed-bytes.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { v7 } from 'uuid'
import { deflateFileAside } from '../../electron/store/deflate-file.ts'
import type { Store } from '../../electron/store/index.ts'
import type { DeliveryId, LayerId, WorkId } from '../../shared/domain/ids.ts'
import {
  aDelivery,
  aLine,
  aProject,
  aSource,
  by,
  expectRefusal,
  noPlace,
  someFields,
  theLayer,
  workNamed,
} from './a-project.ts'

let store: Store
beforeEach(() => {
  ;({ store } = aProject())
})
afterEach(() => store.close())

describe('a first delivery', () => {
  test('makes the party, its works and their places', () => {
    const fields = someFields({ number: '007', name: 'Leiding', budget: null })
    const added = [
      { fields, ...aLine(), source: { file: 'a.zip/leiding.shp', sheet: null, row: 1 } },
      { fields: someFields(), ...noPlace, source: { file: 'b.xlsx', sheet: 'Blad1', row: 12 } },
    ]
    const { delivery, revision } = store.run(
      'delivery.store',
      aDelivery(' Waterbedrijf ', [], { added }),
      by(),
    )

    expect(revision).toBe(1)
    expect(delivery.changes).toEqual({ added: 2, changed: 0, moved: 0, shifted: 0, missing: 0, unchanged: 0 })
    expect(store.deliveries()).toEqual([delivery])
    const [party] = store.parties()
    expect(party?.name).toBe('Waterbedrijf')
    const works = store.works()
    expect(works).toEqual(
      added.map(({ fields, bounds, placing, source }, index) => ({
        ...fields,
        id: works[index]?.id,
        party: party?.id,
        delivery: delivery.id,
        source,
        bounds,
        placing,
        missing: false,
        missingDecision: null,
      })),
    )
    expect(unpackBytes(store.places()).map((place) => place && Buffer.from(place))).toEqual([
      Buffer.from(aLine().wkb),
      null,
    ])
    expect(store.knownWorks(delivery.party).map(({ work }) => work)).toEqual(works)
  })

  test('keeps its files as they came, also those that were deflated beforehand', async () => {
    const list = Buffer.from('naam\nriool\n'.repeat(1000))
    const nothing = new Uint8Array()
    const files = [
      { path: 'a/leeg.csv', bytes: nothing },
      { path: 'a/lijst.csv', bytes: list },
      { path: 'b/leeg.csv', bytes: nothing, deflated: await deflateFileAside(nothing) },
      { path: 'b/lijst.csv', bytes: list, deflated: await deflateFileAside(list) },
    ]
    const { delivery } = store.run('delivery.store', aDelivery('Gemeente', [], { files }), by())
    const kept = store.deliveredFiles(delivery.id)
    expect(kept.map(({ path, bytes }) => [path, Buffer.from(bytes)])).toEqual(
      files.map(({ path, bytes }) => [path, Buffer.from(bytes)]),
    )
  })

  test('of a party is found by its name, whatever the capitals', () => {
    store.run('delivery.store', aDelivery('Énergie Waterveen', ['een']), by())
    expect(store.partyByName(' énergie WATERVEEN ')).toEqual(store.parties()[0])
    expect(store.partyByName('Energie')).toBeNull()
  })
})

describe('a next delivery', () => {
  beforeEach(() => {
    store.run('delivery.store', aDelivery('Gemeente', ['blijft', 'verandert', 'verdwijnt']), by())
    store.run('delivery.store', aDelivery('Waterbedrijf', ['leiding']), by())
  })

  function deliverAgain() {
    return store.run(
      'delivery.store',
      aDelivery('gemeente', ['nieuw'], {
        unchanged: [{ work: workNamed(store, 'blijft'), source: aSource(70) }],
        changed: [
          {
            work: workNamed(store, 'verandert'),
            fields: someFields({ name: 'veranderd', number: '12' }),
            ...aLine(160_000),
            source: aSource(71),
          },
        ],
        moved: 1,
        missing: [{ work: workNamed(store, 'verdwijnt'), decision: null }],
      }),
      by(),
    )
  }

  test('adds, changes, confirms and marks as missing, and leaves other parties alone', () => {
    const ids = store.works().map(({ id }) => id)
    const { delivery } = deliverAgain()
    expect(delivery.changes).toEqual({ added: 1, changed: 1, moved: 1, shifted: 0, missing: 1, unchanged: 1 })
    const works = store.works()
    expect(works.map(({ id }) => id).slice(0, 4)).toEqual(ids)
    expect(works.map(({ name, missing, source }) => [name, missing, source.row])).toEqual([
      ['blijft', false, 70],
      ['veranderd', false, 71],
      ['verdwijnt', true, 4],
      ['leiding', false, 2],
      ['nieuw', false, 2],
    ])
    expect(works[1]?.bounds).toEqual(aLine(160_000).bounds)
    expect(store.parties()).toHaveLength(2)
  })

  test('that names a missing work again finds it', () => {
    deliverAgain()
    const work = workNamed(store, 'verdwijnt')
    store.run(
      'delivery.store',
      aDelivery('Gemeente', [], { unchanged: [{ work, source: aSource(5) }] }),
      by(),
    )
    expect(store.works().find(({ id }) => id === work)?.missing).toBe(false)
  })

  test.each([
    ['is gone by now', () => v7() as WorkId],
    ['is of another party', () => workNamed(store, 'leiding')],
  ])('that speaks of a work that %s is refused as a whole', (_, work) => {
    const unchanged = [{ work: work(), source: aSource(5) }]
    const input = aDelivery('Gemeente', ['nieuw'], { unchanged })
    expectRefusal(() => store.run('delivery.store', input, by()), 'store.unknownWork')
    expect(store.works()).toHaveLength(4)
    expect(store.deliveries()).toHaveLength(2)
  })
})

test('ten thousand works are stored in a moment', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `werk ${index}`)
  const start = performance.now()
  store.run('delivery.store', aDelivery('Gemeente', names), by())
  // Half a second on a quiet machine; a search through all works for each of them would take minutes.
  expect(performance.now() - start).toBeLessThan(15_000)
  expect(store.summary().works).toBe(10_000)
})

describe('a reference layer', () => {
  test('keeps its features in order, with their names', () => {
    const features = [
      { name: 'Zandpad', ...aLine(1, 2) },
      { name: null, ...aLine(3, 4) },
      { name: 'Akker', ...aLine(5, 6) },
    ]
    const layer = theLayer(
      store.run('layer.store', { layers: [{ name: 'Straten', kind: 'streets', features }] }, by()),
    )
    expect(store.summary().layers).toMatchObject([
      { id: layer, name: 'Straten', kind: 'streets', features: 3 },
    ])
    expect(store.layer(layer).map(({ name, wkb }) => [name, Buffer.from(wkb)])).toEqual(
      features.map(({ name, wkb }) => [name, Buffer.from(wkb)]),
    )
  })
})

test('what is not there is said so', () => {
  expectRefusal(() => store.layer(v7() as LayerId), 'store.unknownLayer')
  expectRefusal(() => store.deliveredFiles(v7() as DeliveryId), 'store.unknownDelivery')
})
