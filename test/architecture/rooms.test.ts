/** docs/architecture.md is the map of the house: it names every room that exists and no other, as the rules do. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { rooms } from '../../.dependency-cruiser.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')

/** The rooms of the first column, `a/{b,c}` written out. */
function roomsOfThePage(): string[] {
  const rows = page.split('\n').filter((line) => line.startsWith('| `'))
  const named = rows.flatMap((row) => row.split('|')[1]?.match(/(?<=`)[^` ]+(?=`)/g) ?? [])
  return named.flatMap((room) => {
    const [, before = '', inside = '', after = ''] = /^(.*)\{(.+)\}(.*)$/.exec(room) ?? []
    return inside === '' ? [room] : inside.split(',').map((name) => `${before}${name}${after}`)
  })
}

/** The rooms that exist: the folders of the three houses, and the folders beside them. */
function roomsThatExist(): string[] {
  const inside = ['shared', 'electron', 'renderer'].flatMap((house) =>
    readdirSync(join(root, house), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [`${house}/${entry.name}`] : [],
    ),
  )
  const beside = ['fixtures', 'test', 'bench'].filter((room) => existsSync(join(root, room)))
  return [...inside, ...beside].map((room) => (room === 'renderer/features' ? 'renderer/features/*' : room))
}

/** The folders in one of `test`, with those of `renderer` and its features each by itself. */
function foldersIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`)
  const holdsRooms = (each: string) => /[/](renderer|features)$/.test(each)
  return folders.flatMap((each) => (holdsRooms(each) ? foldersIn(each) : [each]))
}

describe('docs/architecture.md', () => {
  test('names every room that exists and no other', () => {
    expect(roomsOfThePage().toSorted()).toEqual(roomsThatExist().toSorted())
  })

  test('has a line for every rule of the layer check, and the other way round', () => {
    expect(roomsOfThePage().toSorted()).toEqual(Object.keys(rooms).toSorted())
  })

  test('stays on one page', () => {
    expect(page.split('\n').length).toBeLessThanOrEqual(70)
  })
})

describe('the tests', () => {
  /** What is tested that is no room: the house itself, its scripts, and the window as a whole. */
  const beside = ['architecture', 'e2e', 'scripts']

  test('stand in a folder called as the room they test', () => {
    const features = foldersIn('renderer/features')
    const named = [...roomsThatExist(), ...features].map((room) => room.replace(/^(shared|electron)[/]/, ''))
    const folders = foldersIn('test').map((folder) => folder.replace('test/', ''))
    expect(folders.filter((folder) => ![...named, ...beside].includes(folder))).toEqual([])
  })
})
