/** A project whose file was taken away under it: nothing more is acknowledged, reading goes on, and everything can be kept. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openProject } from '../../../electron/store/index.ts'
import { isSamePlace, placeFrom } from '../../../electron/store/file/place-of-file.ts'
import { aDelivery, aFolder, aProject, by, expectRefusal, stateOf, undoLast } from '../a-project.ts'

function aFilledProject() {
  const made = aProject()
  made.store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee']), by())
  return made
}

/** The same state, of a project that lies elsewhere. */
function inFile(state: unknown, file: string): unknown {
  const { summary, ...rest } = state as { summary: object }
  return { ...rest, summary: { ...summary, file } }
}

describe.each([
  ['deleted', (file: string) => rmSync(file), 'store.fileGone'],
  ['moved', (file: string) => renameSync(file, `${file}.elders`), 'store.fileGone'],
  [
    'in a folder that was removed',
    (file: string) => rmSync(dirname(file), { recursive: true }),
    'store.fileGone',
  ],
  [
    'replaced, as synchronising programs do',
    (file: string) => {
      const other = `${file}.binnengekomen`
      copyFileSync(file, other)
      renameSync(other, file)
    },
    'store.fileReplaced',
  ],
] as const)('a project file that was %s while it was open', (_what, takeAway, key) => {
  test('refuses every change, goes on telling what it holds, and is kept whole by saving it elsewhere', () => {
    const { store, file } = aFilledProject()
    const before = stateOf(store)
    takeAway(file)
    expectRefusal(() => store.run('delivery.store', aDelivery('Netbeheer', ['drie']), by()), key)
    expectRefusal(() => undoLast(store), key)
    expect(stateOf(store)).toEqual(before)

    const elsewhere = join(aFolder(), 'gered.samenloop')
    store.saveCopy(elsewhere)
    store.close()
    const saved = openProject(elsewhere)
    expect(stateOf(saved)).toEqual(inFile(before, elsewhere))
    expect(saved.verify()).toEqual([])
    undoLast(saved)
    saved.close()
  })
})

describe.each([
  ['cut short', (file: string) => truncateSync(file, 8192)],
  ['emptied', (file: string) => truncateSync(file, 0)],
  [
    'written over with an earlier copy of itself',
    (file: string, earlier: string) => copyFileSync(earlier, file),
  ],
  ['written over with another project', (file: string) => copyFileSync(aClosedProject(), file)],
  ['written over with something else', (file: string) => writeFileSync(file, 'werk;straat\n'.repeat(50_000))],
] as const)('a project file that was %s while it was open', (_what, harm) => {
  test('takes no change any more, and is not saved elsewhere as if it were whole', () => {
    const { store, file } = aFilledProject()
    const earlier = join(aFolder(), 'eerder.samenloop')
    copyFileSync(file, earlier)
    store.run('delivery.store', aDelivery('Netbeheer', ['drie']), by())
    harm(file, earlier)
    const harmed = readFileSync(file)
    expectRefusal(
      () => store.run('delivery.store', aDelivery('Waterschap', ['vier']), by()),
      'store.fileOverwritten',
    )
    expectRefusal(() => undoLast(store), 'store.fileOverwritten')
    expectRefusal(() => store.saveCopy(join(aFolder(), 'x.samenloop')), 'store.fileOverwritten')
    expect(readFileSync(file).equals(harmed)).toBe(true)
    store.close()
  })
})

function aClosedProject(): string {
  const { store, file } = aFilledProject()
  store.close()
  return file
}

test('a file that is put back where it was is worked in again', () => {
  const { store, file } = aFilledProject()
  renameSync(file, `${file}.even`)
  expectRefusal(() => undoLast(store), 'store.fileGone')
  renameSync(`${file}.even`, file)
  expect(undoLast(store).revision).toBe(2)
  store.close()
})

test('a backup that is put back where the file was goes on as a copy of its own, also when the system gives it the same number', () => {
  const { store, file } = aFilledProject()
  store.close()
  const copies = () => commandsIn(file).map(({ copy }) => copy)
  const backup = readFileSync(file)
  const number = statSync(file).ino
  // Which number the next file gets is the system's to say.
  for (let tries = 0; tries < 50 && (tries === 0 || statSync(file).ino !== number); tries += 1) {
    rmSync(file)
    writeFileSync(file, backup)
  }
  for (const [actor, name] of [
    ['Anna', 'drie'],
    ['Bert', 'vier'],
  ] as const) {
    const opened = openProject(file)
    opened.run('delivery.store', aDelivery('Netbeheer', [name]), by(actor))
    opened.close()
  }
  const [before, after, later] = copies()
  expect(after).not.toBe(before)
  expect(later).toBe(after)
})

function commandsIn(file: string) {
  const connection = new Sqlite(file, { readonly: true })
  try {
    return connection.prepare<[], { copy: string }>('SELECT copy FROM command ORDER BY sequence').all()
  } finally {
    connection.close()
  }
}

describe('a file is the same one', () => {
  const file = { dev: 1n, ino: 2n, birthtimeNs: 3n, ctimeNs: 4n }
  test.each([
    ['after it was changed', file, { ...file, ctimeNs: 5n }, true],
    ['after it was changed the first time', { ...file, ctimeNs: 3n }, file, true],
    ['where nobody says when it was made', { ...file, birthtimeNs: 0n }, { ...file, birthtimeNs: 0n }, true],
    [
      'where the last change is said instead',
      { ...file, birthtimeNs: 4n },
      { ...file, birthtimeNs: 9n, ctimeNs: 9n },
      true,
    ],
    ['unless it has another number', file, { ...file, ino: 9n }, false],
    ['unless it is on another device', file, { ...file, dev: 9n }, false],
    ['unless it was made at another moment', file, { ...file, birthtimeNs: 9n, ctimeNs: 10n }, false],
    [
      'unless it was made at another moment and not changed since',
      file,
      { ...file, birthtimeNs: 9n, ctimeNs: 9n },
      false,
    ],
  ])('%s', (_, kept, found, is) => {
    expect(isSamePlace(placeFrom(kept), placeFrom(found))).toBe(is)
  })
})

describe('saving elsewhere', () => {
  test('leaves what is there alone', () => {
    const { store } = aFilledProject()
    const there = join(aFolder(), 'anders.samenloop')
    writeFileSync(there, 'van iemand anders')
    expectRefusal(() => store.saveCopy(there), 'store.alreadyThere')
    expectRefusal(() => store.saveCopy(join(aFolder(), 'geen', 'x.samenloop')), 'store.noFolder')
    store.close()
  })

  test('clears what an earlier try left when it was killed, and leaves nothing but the file', () => {
    const { store } = aFilledProject()
    const folder = aFolder()
    writeFileSync(join(folder, 'x.samenloop.unfinished'), 'half')
    store.saveCopy(join(folder, 'x.samenloop'))
    expect(readdirSync(folder)).toEqual(['x.samenloop'])
    store.close()
  })

  test('makes nothing where nothing can be made', () => {
    const { store } = aFilledProject()
    const folder = aFolder()
    mkdirSync(join(folder, 'x.samenloop.unfinished'))
    expect(() => store.saveCopy(join(folder, 'x.samenloop'))).toThrow()
    expect(existsSync(join(folder, 'x.samenloop'))).toBe(false)
    store.close()
  })
})
