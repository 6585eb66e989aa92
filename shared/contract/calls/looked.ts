/** What somebody looked at and follows in the open project, as this machine remembers it. */
import { z } from 'zod'
import { Followed, FollowedThing } from '../../domain/followed.ts'
import { Looked } from '../../domain/looked.ts'
import { control, query } from '../call.ts'
import { nothing } from './several-calls.ts'

export const lookedCalls = {
  'looked.read': query(null, nothing, Looked),
  /** What is left out stays as it was. Where the machine keeps nothing it lasts as long as the program. */
  'looked.keep': control(Looked.pick({ triaged: true, seen: true }).partial(), Looked),
  /** Follows these, or looked at them again: each is remembered as it stands here. */
  'looked.follow': control(z.object({ followed: z.array(Followed).min(1) }), Looked),
  'looked.unfollow': control(z.object({ things: z.array(FollowedThing).min(1) }), Looked),
} as const
