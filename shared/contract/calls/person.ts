/** Who is at the keyboard, as history will say. */
import { z } from 'zod'
import { OwnName, OwnNameNow } from '../../domain/own-name.ts'
import { control, query } from '../call.ts'
import { nothing } from './several-calls.ts'

export const personCalls = {
  'person.read': query(null, nothing, OwnNameNow),
  /** On this machine, for every project, from the next command on. Fails with `person.notKept`. */
  'person.keep': control(z.object({ name: OwnName }), OwnNameNow),
} as const
