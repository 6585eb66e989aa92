/** What was handed over stays for as long as something was read of it, and not longer. */
import { describe, expect, it } from 'vitest'
import { createUploads } from '../../electron/core/uploads.ts'
import { ExpectedFailure, valueOf } from '../../shared/domain/result.ts'
import { coreForEachTest } from './core-for-each-test.ts'

const list = 'nummer;naam;x;y\n1;Riool Kade;150000;450000\n'
const gone = { ok: false, failure: { key: 'core.noSuchUpload' } }

describe('an upload', () => {
  it('goes with the last that holds it, and each lets go once', async () => {
    const uploads = createUploads()
    const upload = uploads.add('lijst.csv', Buffer.from(list))
    const [first, second] = [uploads.hold([upload]), uploads.hold([upload])]
    expect(await second.files()).toEqual(await first.files())
    first.letGo()
    first.letGo()
    expect((await uploads.hold([upload]).files()).map(({ path: name }) => name)).toEqual(['lijst.csv'])
  })

  it('comes back from whoever keeps it, and from another when that one lets go', async () => {
    const uploads = createUploads()
    const [one, two] = [uploads.add('een.csv', Buffer.from('1')), uploads.add('twee.csv', Buffer.from('2'))]
    const [first, second] = [uploads.hold([one, two]), uploads.hold([two])]
    const [kept, alsoKept] = [await first.files(), await second.files()]
    let asked = 0
    first.keptBy(() => {
      asked += 1
      return Promise.resolve(kept)
    })
    expect(await uploads.hold([two, one]).files()).toEqual([kept[1], kept[0]])
    expect(asked, 'who keeps several is asked once').toBe(1)
    second.keptBy(() => Promise.resolve(alsoKept))
    first.letGo()
    expect(await second.files()).toEqual(alsoKept)
    expect(asked).toBe(1)
  })

  it('is gone when who kept it has lost it', async () => {
    const uploads = createUploads()
    const held = uploads.hold([uploads.add('lijst.csv', Buffer.from(list))])
    held.keptBy(() => Promise.reject(new Error('the thread ended')))
    await expect(held.files()).rejects.toMatchObject({ failure: { key: 'core.noSuchUpload' } })
  })

  it('is not held when another one asked for with it is gone', () => {
    const uploads = createUploads()
    const upload = uploads.add('lijst.csv', Buffer.from(list))
    expect(() => uploads.hold([upload, 'weg'])).toThrow(ExpectedFailure)
    uploads.hold([upload]).letGo()
    expect(() => uploads.hold([upload])).toThrow(ExpectedFailure)
  })
})

describe('files in the core', () => {
  const made = coreForEachTest()

  const handOver = (text: string, name = 'lijst.csv') => [made.core.upload(name, Buffer.from(text))]
  const read = (uploads: string[], signal?: AbortSignal) =>
    made.core.ask(
      'draft.read',
      { uploads, partyName: 'Gemeente', crs: 'EPSG:28992' },
      signal ? { signal } : {},
    )
  const readLayers = (uploads: string[], crs: string | null = null, signal?: AbortSignal) =>
    made.core.ask('layer.read', { uploads, crs }, signal ? { signal } : {})

  it('are let go of when a delivery could not be read of them', async () => {
    const uploads = handOver('{"type": "FeatureCollection", "features": [', 'kapot.geojson')
    expect(await read(uploads)).toMatchObject({ ok: false })
    expect(await read(uploads)).toMatchObject(gone)
  }, 120_000)

  it('are let go of when reading a delivery or layers was cancelled', async () => {
    const uploads = handOver(list)
    const stop = new AbortController()
    const reading = read(uploads, stop.signal)
    stop.abort(new Error('cancelled'))
    await expect(reading).rejects.toThrow('cancelled')
    expect(await read(uploads)).toMatchObject(gone)

    const layers = handOver(list)
    const stopLayers = new AbortController()
    const readingLayers = readLayers(layers, null, stopLayers.signal)
    stopLayers.abort(new Error('cancelled'))
    await expect(readingLayers).rejects.toThrow('cancelled')
    expect(await readLayers(layers)).toMatchObject(gone)
  }, 120_000)

  it('are let go of when no layer could be read of them', async () => {
    const uploads = handOver('Naam;Wijk\r\nEen;Centrum\r\nTwee;Noord\r\n')
    expect(await readLayers(uploads)).toMatchObject({ ok: false })
    expect(await readLayers(uploads)).toMatchObject(gone)
  }, 120_000)

  it('stay while a delivery was read of them, and go when it is stored or thrown away', async () => {
    const uploads = handOver(list)
    const first = valueOf(await read(uploads))
    const second = valueOf(await read(uploads))
    valueOf(await made.core.ask('draft.discard', { draft: first.id }))
    const mapping = second.report.mapping
    const corrected = { draft: second.id, partyName: 'Gemeente', mapping }
    expect(valueOf(await made.core.ask('draft.correct', corrected)).report.works).toBe(1)
    valueOf(await made.core.ask('draft.store', { draft: second.id }))
    expect(await read(uploads)).toMatchObject(gone)
  }, 120_000)

  it('stay to be read as layers in another system, and go when a layer is kept', async () => {
    const point = (x: number) => ({
      type: 'Feature',
      properties: { naam: 'Kade' },
      geometry: { type: 'Point', coordinates: [x, 450_000] },
    })
    const features = [point(150_000), point(150_100)]
    const uploads = handOver(JSON.stringify({ type: 'FeatureCollection', features }), 'straten.geojson')
    valueOf(await readLayers(uploads, 'EPSG:28992'))
    expect(await readLayers(uploads, 'EPSG:1')).toMatchObject({ ok: false })
    const { id, tables } = valueOf(await readLayers(uploads, 'EPSG:28992'))
    const layers = tables.map(({ file, sheet, proposal }) => ({ file, sheet, ...proposal }))
    valueOf(await made.core.ask('layer.store', { draft: id, layers }))
    expect(await readLayers(uploads)).toMatchObject(gone)
  }, 120_000)
})
