/** Copies of the open project: the dated ones that the program makes by itself, and those for a party to work in apart. */
import { z } from 'zod'
import { CopySettings, DatedCopies } from '../../domain/dated-copy.ts'
import { PartyId } from '../../domain/ids.ts'
import { control, job, query } from '../call.ts'
import { nothing } from './several-calls.ts'

export const copyCalls = {
  'copy.list': query(null, nothing, DatedCopies),
  /** On this machine, for every project, from the next copy on. Fails with `copy.notKept`, and with `store.noFolder`. */
  'copy.set': control(CopySettings, CopySettings),
  /** Makes one now. Fails as saving a copy does. */
  'copy.make': control(nothing, nothing),
  /** A new file with what that party may see, which comes back by merging. `file` as it is called there. Fails as `Store.savePartyCopy` does. */
  'copy.forParty': job(
    null,
    z.object({ party: PartyId, file: z.string().trim().min(1) }),
    z.object({ file: z.string(), own: z.int(), full: z.int(), outlined: z.int(), leftOut: z.int() }),
  ),
} as const
