/** Every package we lean on is named in decision 1, with what it is for, and none that is gone is named there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/build.ts'

const page = readFileSync(join(root, 'docs/decisions/0001-dependencies.md'), 'utf8')
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Record<'dependencies' | 'devDependencies', Record<string, string>>

/** The names in the first column of the table under this heading. */
function namedUnder(heading: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| `'))
  return rows.flatMap(
    (row) =>
      row
        .split('|')[1]
        ?.match(/(?<=`)[^`:]+(?=`)/g)
        ?.filter(isName) ?? [],
  )
}

/** Between two names stand a comma or words, and those stand between backticks too. */
function isName(found: string): boolean {
  return /^[@a-z][\w@/.*-]*$/.test(found)
}

const typesTogether = '@types/*'

describe('decision 1 names', () => {
  test.each([
    ['In the program', dependencies],
    ['To build and check it', devDependencies],
  ])('what package.json has: %s', (heading, packages) => {
    const named = namedUnder(heading)
    const wanted = Object.keys(packages).map((name) => (name.startsWith('@types/') ? typesTogether : name))
    expect(named.toSorted()).toEqual([...new Set(wanted)].toSorted())
  })
})
