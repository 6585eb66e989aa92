/** The name of who is at the keyboard: asked once on this machine, and until then that of the machine's user. */
import path from 'node:path'
import { z } from 'zod'
import { message } from '../../shared/domain/message.ts'
import { OwnName, type OwnNameNow } from '../../shared/domain/own-name.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { keepOwnFile, readOwnFile } from './own-file.ts'

const Kept = z.object({ name: OwnName })

export interface PersonHere {
  now(): OwnNameNow
  /** Fails with `person.notKept`. */
  keep(name: string): OwnNameNow
  /** As history will say it. */
  actor(): string
}

/** Of those of the core, which see. */
interface PersonOptions {
  readonly dataFolder: string | null
  readonly actor: string
}

export function createPersonHere({ dataFolder, actor }: PersonOptions): PersonHere {
  const file = dataFolder === null ? null : path.join(dataFolder, 'person.json')
  let name = readOwnFile(file, Kept)?.name ?? null
  const now = () => ({ name, machineUser: actor })
  return {
    now,
    keep(given) {
      try {
        if (file !== null) keepOwnFile(file, { name: given })
      } catch (error) {
        const { code = '' } = error as NodeJS.ErrnoException
        throw new ExpectedFailure(message('person.notKept', { folder: path.dirname(file ?? ''), why: code }))
      }
      name = given
      return now()
    },
    actor: () => name ?? actor,
  }
}
