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
