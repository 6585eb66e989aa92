/** What the packaged program may do besides running us, as electron-builder.yml asks for it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from './build.ts'
import type { Fuse } from './read-fuses.ts'

export function wantedFuses(): Readonly<Partial<Record<Fuse, boolean>>> {
  const { electronFuses } = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as {
    electronFuses: Partial<Record<Fuse, boolean>>
  }
  return electronFuses
}
