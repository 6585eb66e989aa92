/** Dated copies of the open project, which the program makes by itself. */
import { CopySettings, DatedCopies } from '../../domain/dated-copy.ts'
import { control, query } from '../call.ts'
import { nothing } from './several-calls.ts'

export const copyCalls = {
  'copy.list': query(null, nothing, DatedCopies),
  /** On this machine, for every project, from the next copy on. Fails with `copy.notKept`, and with `store.noFolder`. */
  'copy.set': control(CopySettings, CopySettings),
  /** Makes one now. Fails as saving a copy does. */
  'copy.make': control(nothing, nothing),
} as const
