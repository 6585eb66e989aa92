/** Zips that were made to fill a disk, to write elsewhere or to mislead: a sentence, in bounded memory and time. */
import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unpackZip } from '../../../electron/import/readers/unpack-zip.ts'
import { say } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { readMeasured } from './measured-reading.ts'
import { rawZip } from './raw-zip.ts'

const list = strToU8('nummer;naam;start\n1;Riool Markt;2027\n2;Riool Kade;2028\n')
const zip = (path: string, files: Zippable) => ({ path, bytes: zipSync(files, { level: 9 }) })

function sentenceOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof ExpectedFailure) return say(error.failure, 'nl')
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a zip that unpacks to far more than it is', () => {
  it('is refused by what it claims, before anything is unpacked', async () => {
    const bytes = rawZip([{ name: 'nullen.csv', content: new Uint8Array(80 * 2 ** 20) }])
    const { sentence, seconds, megabytes } = await readMeasured({ path: 'bom.zip', bytes })
    expect(sentence).toContain('groter dan 1 GB')
    expect(seconds).toBeLessThan(10)
    expect(megabytes).toBeLessThan(300)
  })

  it('is refused when it lies about how large it becomes', () => {
    const bytes = rawZip([{ name: 'a.csv', content: new Uint8Array(50 * 2 ** 20), claimedBytes: 10 }])
    expect(() => unpackZip({ path: 'leugen.zip', bytes })).toThrow(ExpectedFailure)
  })

  it('is refused when its entries all point at the same packed bytes', async () => {
    const bytes = rawZip([{ name: 'a.csv', content: new Uint8Array(60 * 2 ** 20) }], { repeated: 400 })
    expect(bytes.length).toBeLessThan(2 ** 20)
    const { sentence, megabytes } = await readMeasured({ path: 'overlap.zip', bytes })
    expect(sentence).toContain('groter dan 1 GB')
    expect(megabytes).toBeLessThan(300)
  })

  it('is refused when it holds more files than any delivery', async () => {
    const files = Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`${at}.csv`, list]))
    expect((await readMeasured(zip('veel.zip', files))).sentence).toContain('meer dan 5000 bestanden')
  })

  it('is refused when it claims more than 4 GB, in the old header and in the new one', () => {
    for (const claimedBytes of [0xfffffffe, 2 ** 40]) {
      const bytes = rawZip([{ name: 'a.csv', content: list, claimedBytes }])
      expect(() => unpackZip({ path: 'groot.zip', bytes })).toThrow('import.zipTooLarge')
    }
  })
})

describe('a zip in a zip', () => {
  const nested = (depth: number): Uint8Array =>
    depth === 0 ? zipSync({ 'lijst.csv': list }) : zipSync({ 'binnen.zip': nested(depth - 1) })

  it('is opened as far as mail programs pack things', async () => {
    const { reading } = await readMeasured({ path: 'buiten.zip', bytes: nested(2) })
    expect(reading?.report.unplaced).toBe(2)
  })

  it('is left alone when it goes on and on', async () => {
    const { sentence, seconds } = await readMeasured({ path: 'buiten.zip', bytes: nested(40) })
    expect(sentence).toContain('buiten.zip')
    expect(seconds).toBeLessThan(10)
  })

  it('shares one allowance with the zips around it', async () => {
    const inner = rawZip([{ name: 'a.csv', content: new Uint8Array(60 * 2 ** 20) }], { repeated: 16 })
    const outer = zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.zip`, inner])))
    const { sentence, megabytes } = await readMeasured({ path: 'pop.zip', bytes: outer })
    expect(sentence).toContain('groter dan 1 GB')
    expect(megabytes).toBeLessThan(1500)
  })
})

describe('a zip that names files outside itself', () => {
  it.each([
    '../../etc/lijst.csv',
    '/etc/lijst.csv',
    'C:\\lijst.csv',
    'c:lijst.csv',
    '..\\..\\lijst.csv',
    '\\\\server\\lijst.csv',
    'map/../../lijst.csv',
    'lijst.csv\u0000.png',
  ])('%j: is not opened, and the sentence says so', (name) => {
    const bytes = rawZip([{ name, content: list }])
    const sentence = sentenceOf(() => unpackZip({ path: 'klim.zip', bytes }))
    expect(sentence).toContain('buiten zichzelf')
    expect(/\p{Cc}/u.test(sentence)).toBe(false)
  })

  it('with folders written the Windows way is an ordinary zip', () => {
    const bytes = rawZip([{ name: 'map\\lijst.csv', content: list }])
    expect(unpackZip({ path: 'gewoon.zip', bytes })).toMatchObject([{ path: 'gewoon.zip/map/lijst.csv' }])
  })
})

describe('a damaged zip', () => {
  it('of which a file is not what the directory says is refused', () => {
    const bytes = rawZip([{ name: 'lijst.csv', content: list, crc: 0x12345678 }])
    expect(() => unpackZip({ path: 'kapot.zip', bytes })).toThrow('import.zipDamaged')
  })

  it('that is locked with a password says so', () => {
    const bytes = rawZip([{ name: 'lijst.csv', content: list, flags: 1 }])
    expect(() => unpackZip({ path: 'dicht.zip', bytes })).toThrow('import.locked')
  })

  it.each([0, 10, 22, 40])('cut off after %i bytes is refused with a sentence', (length) => {
    const bytes = rawZip([{ name: 'lijst.csv', content: list }]).slice(0, length)
    expect(() => unpackZip({ path: 'half.zip', bytes })).toThrow(ExpectedFailure)
  })

  it('behind a program that unpacks it opens as if that were not there', () => {
    const bytes = rawZip([{ name: 'lijst.csv', content: list }])
    const behind = new Uint8Array([...strToU8('MZ dit is een programma'), ...bytes])
    expect(unpackZip({ path: 'zelf.zip', bytes: behind })).toMatchObject([{ path: 'zelf.zip/lijst.csv' }])
  })

  it('gives names of before UTF-8 their own letters', () => {
    // 0x82 is é in the code page of DOS.
    const bytes = rawZip([{ name: 'caf\u0082.csv', content: list, isLatin: true }])
    expect(unpackZip({ path: 'oud.zip', bytes })[0]?.path).toBe('oud.zip/café.csv')
  })
})
