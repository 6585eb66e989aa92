/** A program that can keep nothing of its own opens projects all the same, and says once that it remembers none. */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { dataFolder, openCore } from '../../electron/core/index.ts'
import { practiseFolder } from '../../electron/core/practise-folder.ts'
import type { Message } from '../../shared/domain/message.ts'
import { valueOf } from '../../shared/domain/result.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-zonder-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function fileInItsPlace(folder: string): string {
  writeFileSync(join(folder, 'data'), '')
  return join(folder, 'data')
}

test.each([
  ['no home', () => null],
  ['a file where its folder should be', fileInItsPlace],
  ['a folder that cannot be made', (folder: string) => join(fileInItsPlace(folder), 'dieper')],
  [
    'a folder where the list should be',
    (folder: string) => {
      mkdirSync(join(folder, 'recent.json'))
      return folder
    },
  ],
])('with %s', async (_, data) => {
  const folder = aFolder()
  const told: Message[] = []
  const tell = (sentence: Message) => void told.push(sentence)
  const core = openCore({ host: 'web', actor: 'Noor', dataFolder: data(folder), tell })
  for (const name of ['een', 'twee'])
    valueOf(await core.ask('project.create', { file: join(folder, `${name}.samenloop`), name }))
  expect(valueOf(await core.ask('project.recent', {}))).toEqual([])
  expect(told.map(({ key }) => key)).toEqual(['core.nothingRemembered'])
  await core.close()
})

test('the town to practise in then stands in a folder of this run, which is told', () => {
  const told: Message[] = []
  const folder = practiseFolder(fileInItsPlace(aFolder()), (sentence) => told.push(sentence))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  expect(told).toEqual([{ key: 'core.practiseElsewhere', values: { folder } }])
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test('what is remembered is for its owner alone', async () => {
  const folder = aFolder()
  const data = join(folder, 'gegevens')
  const core = openCore({ host: 'web', actor: 'Noor', dataFolder: data })
  valueOf(await core.ask('project.create', { file: join(folder, 'a.samenloop'), name: 'A' }))
  await core.close()
  expect(statSync(data).mode & 0o777).toBe(0o700)
  expect(statSync(join(data, 'recent.json')).mode & 0o777).toBe(0o600)
})

test('a home that is given as nothing is none', () => {
  expect(dataFolder({ XDG_DATA_HOME: '' }, 'linux')).toMatch(/samenloop$/)
  expect(dataFolder({ SAMENLOOP_DATA: '/x' }, 'linux')).toBe('/x')
})
