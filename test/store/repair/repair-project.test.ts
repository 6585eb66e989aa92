/** A damaged project file and a sound copy of it become a sound project; what is not as it was, is told. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openProject, type Store } from '../../../electron/store/index.ts'
import { nameOfCopy, usualCopyFolder } from '../../../electron/store/copies/dated-copies.ts'
import { repairProject } from '../../../electron/store/repair/repair-project.ts'
import { recordTableNames } from '../../../electron/store/tables.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { say } from '../../../shared/domain/message.ts'
import { toWkb } from '../../../shared/geo/wkb.ts'
import { longRuns } from '../../long-runs.ts'
import {
  aDelivery,
  aFolder,
  aLine,
  aProject,
  aSource,
  by,
  expectRefusal,
  someFields,
  stateOf,
  workNamed,
} from '../a-project.ts'

const { runs, patience } = longRuns(25, 2)
const pageSize = 4096

interface Case {
  readonly file: string
  /** The dated copy, of before what Anna and Bea did. */
  readonly copy: string
  /** All that the project said when it was closed, sound. */
  readonly state: unknown
}

/** Works with shapes that fill pages; of before and after the dated copy. */
function aCase(works = 60): Case {
  const { store, file } = aProject()
  const names = Array.from({ length: works }, (_, at) => `werk ${at}`)
  const added = names.map((name, at) => {
    const coordinates = Array.from({ length: 40 }, (_vertex, step) => [
      155_000 + 100 * at + step,
      463_000 + at,
    ])
    const wkb = toWkb({ type: 'LineString', coordinates })
    return { ...aLine(155_000 + at), wkb, fields: someFields({ name }), source: aSource(at + 2) }
  })
  store.run('delivery.store', aDelivery('Gemeente', [], { files: [], added }), by('Anna'))
  store.run('delivery.store', aDelivery('Water', ['leiding een', 'leiding twee']), by('Anna'))
  const folder = usualCopyFolder(file)
  mkdirSync(folder)
  const copy = path.join(folder, nameOfCopy(file, new Date(2026, 10, 30, 9)))
  store.saveCopy(copy)
  workOn(store)
  const state = stateOf(store)
  store.close()
  return { file, copy, state }
}

/** What is done after the copy: something is corrected, placed, made, and removed. */
function workOn(store: Store): void {
  const [one, two, three] = ['werk 1', 'werk 2', 'leiding een'].map((name) => workNamed(store, name))
  if (!one || !two || !three) throw new Error('there are works')
  store.run(
    'correction.correct',
    { works: [one], becomes: { name: 'Kerkstraat' }, reason: 'kaart' },
    by('Bea'),
  )
  store.run('work.place', { work: two, place: aLine(170_000) }, by('Bea'))
  const period = { start: '2027-01-01' as CalendarDate, end: '2027-06-30' as CalendarDate }
  const lead = store.parties()[0]!.id
  const made = { name: 'Samen', works: [one, three], lead, period, level: 3 as const, reason: 'samen' }
  store.run('combination.make', made, by('Anna'))
  const files = aDelivery('Warmte', ['net'])
  store.run('delivery.store', files, by('Anna'))
}

function repair({ file, copy }: Pick<Case, 'file' | 'copy'>, from: string | null = null) {
  const to = path.join(path.dirname(file), 'hersteld.samenloop')
  const before = [file, copy].map((each) => readFileSync(each))
  const repaired = repairProject({ file, from, folder: null, to, actor: 'Cor' })
  // What it was made of stays as it is, and nothing is left lying.
  expect([file, copy].map((each, at) => readFileSync(each).equals(before[at]!))).toEqual([true, true])
  expect(readdirSync(path.dirname(file)).toSorted()).toEqual(
    [path.basename(usualCopyFolder(file)), path.basename(file), path.basename(to)].toSorted(),
  )
  return repaired
}

function within<Value>(file: string, look: (store: Store) => Value): Value {
  const store = openProject(file)
  try {
    return look(store)
  } finally {
    store.close()
  }
}

/** Turns bits over where these bytes stand, the `nth` time that they do. */
function harm(file: string, bytes: Uint8Array, nth: 'first' | 'every' = 'first'): void {
  const content = readFileSync(file)
  let found = 0
  for (let at = content.indexOf(bytes); at !== -1; at = content.indexOf(bytes, at + bytes.length)) {
    found += 1
    content[at + bytes.length - 1]! ^= 0x20
    if (nth === 'first') break
  }
  expect(found).toBeGreaterThan(0)
  writeFileSync(file, content)
}

describe('a damaged project is made whole', () => {
  test('step by step, with who did it, where only what was in the copy too is damaged', () => {
    const harmed = aCase()
    const coordinates = [155_000 + 100 * 7 + 30, 463_007, 155_000 + 100 * 7 + 31, 463_007]
    harm(harmed.file, new Uint8Array(new Float64Array(coordinates).buffer), 'every')
    expect(within(harmed.file, (store) => store.verify()).map(({ key }) => key)).toContain('store.brokenSeal')
    const { how, steps, lost, findings, file, copy } = repair(harmed)
    expect({ how, steps, lost, findings, copy }).toEqual({
      how: 'stepByStep',
      steps: 4,
      lost: [],
      findings: [],
      copy: harmed.copy,
    })
    within(file, (store) => {
      expect(recordsIn(stateOf(store))).toEqual(recordsIn(harmed.state))
      expect(store.history(10).map(({ actor }) => actor)).toEqual(
        expect.arrayContaining(['Bea', 'Anna', 'Cor']),
      )
    })
  })

  test('as one step where what was done since is damaged, and tells what it lost by name', () => {
    const harmed = aCase()
    harm(harmed.file, new TextEncoder().encode('Kerkstraat'), 'every')
    const { how, steps, lost, findings, file } = repair(harmed)
    expect({ how, steps, findings }).toEqual({ how: 'asOneStep', steps: 4, findings: [] })
    expect(lost.map((one) => say(one, 'nl')).join('\n')).toMatch(/^Correctie ‘.*’ is niet te lezen/)
    within(file, (store) => {
      expect(store.combinations().map(({ name }) => name)).toEqual(['Samen'])
      expect(store.corrections()).toEqual([])
      const [last] = store.history(1)
      expect(last && say(last.what, 'nl')).toMatch(
        /^Overgenomen uit beschadigd bestand waterveen.samenloop: \d+ onderdelen$/,
      )
    })
  })

  test(
    'whatever page was lost: each record is as it was, or it is told',
    () => {
      const sound = aCase()
      const pages = readFileSync(sound.file).byteLength / pageSize
      const ways = new Set<string>()
      fc.assert(
        fc.property(
          fc.uniqueArray(fc.integer({ min: 1, max: pages - 1 }), { minLength: 1, maxLength: 3 }),
          (lostPages) => {
            const harmed = { ...sound, file: path.join(aFolder(), path.basename(sound.file)) }
            const content = readFileSync(sound.file)
            for (const page of lostPages) content.fill(0, page * pageSize, (page + 1) * pageSize)
            writeFileSync(harmed.file, content)
            const to = path.join(path.dirname(harmed.file), 'hersteld.samenloop')
            const asked = { file: harmed.file, from: sound.copy, folder: null, to, actor: 'Cor' }
            let repaired
            try {
              repaired = repairProject(asked)
            } catch (error) {
              // A page that nothing stands on any more is no damage.
              expect(error).toMatchObject({ failure: { key: 'repair.sound' } })
              return
            }
            ways.add(repaired.how)
            expect(repaired.findings).toEqual([])
            if (repaired.how === 'copyAlone') {
              expect(repaired.lost.map(({ key }) => key)).toEqual(['repair.nothingRead'])
              return
            }
            const now = within(to, (store) => recordsIn(stateOf(store)))
            const unlike = countUnlike(recordsIn(sound.state), now)
            expect(unlike).toBeLessThanOrEqual(repaired.lost.length)
            if (repaired.how === 'stepByStep') expect(unlike).toBe(0)
          },
        ),
        runs,
      )
      expect([...ways]).toEqual(expect.arrayContaining(['asOneStep', 'stepByStep']))
    },
    patience,
  )

  test('as the copy was, where nothing can be read any more', () => {
    const harmed = aCase()
    writeFileSync(harmed.file, 'x'.repeat(10_000))
    const { how, lost, file } = repair(harmed)
    expect({ how, lost: lost.map(({ key }) => key) }).toEqual({
      how: 'copyAlone',
      lost: ['repair.nothingRead'],
    })
    within(file, (store) => expect(store.works()).toHaveLength(62))
  })
})

describe('nothing is made', () => {
  const to = (file: string) => path.join(path.dirname(file), 'hersteld.samenloop')
  const refused = (file: string, from: string | null, key: Parameters<typeof expectRefusal>[1]) => {
    const before = readdirSync(path.dirname(file))
    expectRefusal(() => repairProject({ file, from, folder: null, to: to(file), actor: 'Cor' }), key)
    expect(readdirSync(path.dirname(file))).toEqual(before)
  }

  test('of a sound project, or where there is no file', () => {
    const { file } = aCase(3)
    refused(file, null, 'repair.sound')
    refused(`${file}.weg`, null, 'store.notThere')
  })

  test('without a sound copy of the same project from which it goes on', () => {
    const harmed = aCase()
    const older = path.join(aFolder(), 'ouder.samenloop')
    copyFileSync(harmed.copy, older)
    const elsewhere = aCase(3)
    harm(harmed.file, new TextEncoder().encode('Kerkstraat'), 'every')
    refused(harmed.file, elsewhere.copy, 'repair.otherProject')
    harm(harmed.copy, new TextEncoder().encode('werk 5'), 'every')
    refused(harmed.file, null, 'repair.noCopy')
    refused(harmed.file, harmed.copy, 'repair.unsoundCopy')
    refused(harmed.file, harmed.file, 'repair.itself')
    within(older, (store) => workOn(store))
    refused(harmed.file, older, 'repair.copyGoesOn')
  })
})

/** Of every table the records, each as text. */
function recordsIn(state: unknown): Readonly<Record<string, readonly string[]>> {
  const { records, places } = state as { records: Record<string, object[]>; places: string[] }
  const texts = recordTableNames.map((table) => [
    table,
    (records[table] ?? []).map((each) => JSON.stringify(each)).toSorted(),
  ])
  return { ...(Object.fromEntries(texts) as Record<string, string[]>), places: places.toSorted() }
}

/** How many records of one are not in the other, by table; a place is of a work. */
function countUnlike(one: ReturnType<typeof recordsIn>, other: ReturnType<typeof recordsIn>): number {
  return Object.entries(one)
    .filter(([table]) => table !== 'places')
    .reduce((sum, [table, texts]) => {
      const there = new Set(other[table])
      return sum + texts.filter((text) => !there.has(text)).length
    }, 0)
}
