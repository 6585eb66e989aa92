/** Dated copies: whole or not there, verified, of the project alone, and thinned out as they grow old. */
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  chooseToLetGo,
  datedCopiesIn,
  momentOfCopy,
  nameOfCopy,
  usualCopyFolder,
} from '../../../electron/store/copies/dated-copies.ts'
import { lookAtProject } from '../../../electron/store/index.ts'
import { makeDatedCopy } from '../../../electron/store/copies/make-dated-copy.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { aDelivery, aFolder, aProject, by, stateOf } from '../a-project.ts'

const hour = 3_600_000

test('a copy is what the project was, under its moment, and the project goes on being written in', async () => {
  const { store, file } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee']), by())
  const before = stateOf(store) as { summary: object }
  const making = makeDatedCopy({ project: file, folder: null, keep: 20 })
  store.run('delivery.store', aDelivery('Netbeheer', ['drie']), by())
  const copy = await making
  const { id } = store.summary()
  const [found] = datedCopiesIn(usualCopyFolder(file), file, id)
  expect(found?.file).toBe(copy)
  expect([1, 2]).toContain(found?.revision)
  expect(Date.now() - (momentOfCopy(copy)?.getTime() ?? 0)).toBeLessThan(60_000)
  expect(readdirSync(dirname(copy))).toHaveLength(1)
  const looked = lookAtProject(copy, 'datedCopy')
  expect(looked.verify()).toEqual([])
  expect(looked.look().standing.takeOver).toBe('no')
  if (found?.revision === 1)
    expect(stateOf(looked)).toMatchObject({ works: (before as { works?: unknown }).works })
  looked.close()
  store.close()
})

test.skipIf(process.platform === 'win32')('copies lie where only their owner looks', async () => {
  const { store, file } = aProject()
  const copy = await makeDatedCopy({ project: file, folder: null, keep: 20 })
  store.close()
  expect(statSync(dirname(copy)).mode & 0o777).toBe(0o700)
  expect(statSync(copy).mode & 0o777).toBe(0o600)
})

test('what a program left that was killed while it made a copy goes with the next one, and nothing else', async () => {
  const { store, file } = aProject()
  const folder = aFolder()
  const lay = (name: string, hoursAgo: number) => {
    writeFileSync(join(folder, name), 'half')
    const then = new Date(Date.now() - hoursAgo * hour)
    utimesSync(join(folder, name), then, then)
    return name
  }
  const left = nameOfCopy(file, new Date(2026, 1, 3, 4, 5, 6))
  lay(`${left}.unfinished`, 2)
  lay(`${left}.unfinished-journal`, 2)
  const kept = [
    lay(`${nameOfCopy(file, new Date(2026, 1, 3, 4, 5, 7))}.unfinished`, 0.1),
    lay(`${nameOfCopy('ander.samenloop', new Date(2026, 1, 3, 4, 5, 6))}.unfinished`, 2),
    lay('waterveen brief.unfinished', 2),
  ]
  const copy = await makeDatedCopy({ project: file, folder, keep: 20 })
  expect(readdirSync(folder).sort()).toEqual([...kept, basename(copy)].sort())
  store.close()
})

test('the oldest in between go, and only copies of this project', async () => {
  const { store, file } = aProject()
  const { id } = store.summary()
  const folder = usualCopyFolder(file)
  mkdirSync(folder)
  for (let day = 1; day <= 6; day += 1)
    store.saveCopy(join(folder, nameOfCopy(file, new Date(2025, 2, day, 9))))
  const other = aProject()
  const strange = [
    join(folder, nameOfCopy(file, new Date(2024, 0, 1))),
    join(folder, 'waterveen aantekeningen.samenloop'),
  ]
  for (const one of strange) other.store.saveCopy(one)
  writeFileSync(join(folder, nameOfCopy(file, new Date(2023, 0, 1))), 'geen project')
  await makeDatedCopy({ project: file, folder: null, keep: 4 })
  const left = datedCopiesIn(folder, file, id)
  expect(left).toHaveLength(4)
  expect(left.at(-1)?.madeAt).toEqual(new Date(2025, 2, 1, 9))
  for (const one of strange) expect(existsSync(one)).toBe(true)
  expect(readdirSync(folder)).toHaveLength(4 + 3)
  store.close()
  other.store.close()
})

test('with the clock set back the copy that was just made stays all the same', async () => {
  const { store, file } = aProject()
  const folder = usualCopyFolder(file)
  mkdirSync(folder)
  for (let day = 1; day <= 4; day += 1)
    store.saveCopy(join(folder, nameOfCopy(file, new Date(2090, 2, day, 9))))
  const made = await makeDatedCopy({ project: file, folder: null, keep: 3 })
  expect(existsSync(made)).toBe(true)
  expect(readdirSync(folder)).toHaveLength(3)
  store.close()
})

test('nothing goes while something is wrong with the project', async () => {
  const { store, file } = aProject()
  store.run('delivery.store', aDelivery('Gemeente', ['een']), by())
  store.close()
  const { default: Sqlite } = await import('better-sqlite3')
  const harmed = new Sqlite(file)
  harmed.exec(`UPDATE work SET name = 'iets anders'`)
  harmed.close()
  const folder = aFolder()
  for (let day = 1; day <= 5; day += 1) {
    const looked = lookAtProject(file, 'asked')
    looked.saveCopy(join(folder, nameOfCopy(file, new Date(2027, 2, day))))
    looked.close()
  }
  await expect(makeDatedCopy({ project: file, folder, keep: 3 })).rejects.toMatchObject({
    failure: { key: 'copy.unsound' },
  })
  expect(readdirSync(folder)).toHaveLength(6)
})

test('a folder that is not there, or where a file stands, is said in a sentence and leaves nothing', async () => {
  const { store, file } = aProject()
  const gone = join(aFolder(), 'weg')
  const why = async (folder: string | null) => {
    try {
      return await makeDatedCopy({ project: file, folder, keep: 3 })
    } catch (error) {
      if (error instanceof ExpectedFailure) return error.failure.key
      throw error
    }
  }
  expect(await why(gone)).toBe('store.noFolder')
  expect(existsSync(gone)).toBe(false)
  writeFileSync(usualCopyFolder(file), '')
  expect(await why(null)).toBe('store.unreachable')
  chmodSync(usualCopyFolder(file), 0o600)
  store.close()
})

test('thinning keeps the newest and the oldest, as many as asked, and the last day closer together than the year before', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), { minLength: 3, maxLength: 60 }),
      fc.integer({ min: 3, max: 30 }),
      (hours, keep) => {
        const copies = hours.toSorted((a, b) => b - a).map((at) => ({ madeAt: new Date(at * hour) }))
        const gone = new Set(chooseToLetGo(copies, keep))
        const left = copies.filter((copy) => !gone.has(copy))
        expect(left).toHaveLength(Math.min(keep, copies.length))
        expect(left[0]).toBe(copies[0])
        expect(left.at(-1)).toBe(copies.at(-1))
      },
    ),
  )
  const everyHour = Array.from({ length: 24 * 200 }, (_, at) => ({ madeAt: new Date(-at * hour) }))
  const gone = new Set(chooseToLetGo(everyHour, 20))
  const left = everyHour.filter((copy) => !gone.has(copy)).map(({ madeAt }) => -madeAt.getTime() / hour)
  expect(left.filter((age) => age <= 24).length).toBeGreaterThanOrEqual(5)
  expect(left.filter((age) => age > 24 * 30).length).toBeGreaterThanOrEqual(3)
})
