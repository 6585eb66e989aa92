/** Copies of a project that come together: what came in, and what people have to decide because they did not know of each other. */
import { z } from 'zod'
import { CombinationId, CommandId, WorkId } from './ids.ts'
import type { Bilingual } from './language.ts'
import { Message } from './message.ts'

const InBoth: z.ZodType<Bilingual> = z.object({ nl: z.string(), en: z.string() })

/** Who did something and when; of what was there before anyone kept that, nobody and never. */
export const Authored = z.object({
  command: z.string(),
  actor: z.string().nullable(),
  at: z.iso.datetime().nullable(),
  what: Message.nullable(),
  /** Done in the copy that stands open. */
  isHere: z.boolean(),
})
export type Authored = z.infer<typeof Authored>

/** One of the values that were written apart, field by field. */
export const ValueApart = z.object({
  /** As the log keeps it: to be named when it is chosen. */
  value: z.string(),
  fields: z.array(z.object({ label: InBoth, said: InBoth })),
  /** Where it says that something lies, in longitude and latitude; null when it is about no place, or says that there is none. */
  place: z.custom<GeoJSON.Geometry>().nullable(),
  by: z.array(Authored),
})
export type ValueApart = z.infer<typeof ValueApart>

const about = z.object({
  /** As the log names it. */
  record: z.string(),
  /** What kind of thing it is, and which. */
  kind: InBoth,
  title: InBoth,
  /** Works it is about, to show on the map. */
  works: z.array(WorkId),
  /** The combination it is, or belongs to. */
  combination: CombinationId.nullable(),
})

export const Undecided = z.discriminatedUnion('is', [
  /** The first of `values` is shown until someone decides. `name`: of a value that is one text, which may be typed. */
  about.extend({
    is: z.literal('written apart'),
    group: z.string(),
    label: InBoth,
    values: z.array(ValueApart).min(2),
    /** The column of that text; null where another value is not one text. */
    column: z.string().nullable(),
  }),
  about.extend({
    is: z.literal('removed and changed'),
    removed: z.array(Authored),
    changed: z.array(Authored),
  }),
  about.extend({ is: z.literal('too few works') }),
  about.extend({ is: z.literal('same name'), name: z.string() }),
])
export type Undecided = z.infer<typeof Undecided>

/** `value`: as one of `values` has it, or for who types another one. */
export const DecidedApart = z.discriminatedUnion('is', [
  z.object({ is: z.literal('value'), record: z.string(), group: z.string(), value: z.string() }),
  z.object({ is: z.literal('keep'), record: z.string() }),
  z.object({ is: z.literal('remove'), record: z.string() }),
])
export type DecidedApart = z.infer<typeof DecidedApart>

/** What became of the records of this project, of one table. */
export const BroughtRecords = z.object({
  table: z.string(),
  kind: InBoth,
  added: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  removed: z.int().nonnegative(),
})

export const TakenCopy = z.object({
  /** In the order in which they were done in the copy; none: it holds nothing that is not here. */
  commands: z.array(
    z.object({ id: CommandId, actor: z.string(), at: z.iso.datetime(), what: Message, file: z.string() }),
  ),
  records: z.array(BroughtRecords),
  /** What has to be decided of it: not what was open before, and stays as it was. */
  undecided: z.array(Undecided),
})
export type TakenCopy = z.infer<typeof TakenCopy>
