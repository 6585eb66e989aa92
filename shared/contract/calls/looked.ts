/** What somebody looked at in the open project, as this machine remembers it. */
import { Looked } from '../../domain/looked.ts'
import { control, query } from '../call.ts'
import { nothing } from './several-calls.ts'

export const lookedCalls = {
  'looked.read': query(null, nothing, Looked),
  /** What is left out stays as it was. Where the machine keeps nothing it lasts as long as the program. */
  'looked.keep': control(Looked.partial(), Looked),
} as const
