/**
 * What somebody looks at on the Werkblad, all of it: place on the map, time, filter, what is chosen, which list lies open. It
 * stands in the window's address, and in a project under a name.
 */
import { z } from 'zod'
import { Discipline } from './discipline.ts'
import { Firmness } from './firmness.ts'
import { ClusterId, CombinationId, KeptSightId, PartyId, WorkId } from './ids.ts'
import { Outcome } from './outcome.ts'
import { ClusterStatusName } from './overlap.ts'
import { CalendarDate } from './period.ts'
import { ColumnChosen, ColumnRange } from './project-column.ts'

/** The units time is stepped through, the shortest first. */
export const StepOfTime = z.enum(['day', 'week', 'month', 'quarter', 'year'])

export const ListOfWorksheet = z.enum([
  'clusters',
  'works',
  'combinations',
  'digRest',
  'toPlace',
  'corrections',
  'remarks',
  'proposals',
  'followed',
  'undecided',
])

/** What the rows of the Gantt are put together by. */
export const GroupBy = z.enum(['party', 'discipline', 'cluster', 'combination', 'street'])
export type GroupBy = z.infer<typeof GroupBy>

/** `moment`: as long as its step, around this day. */
export const SeenMoment = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('moment'), day: CalendarDate }),
  z.object({ mode: z.literal('period'), start: CalendarDate, end: CalendarDate }),
])

export const SeenDates = z.discriminatedUnion('is', [
  z.object({ is: z.enum(['undated', 'openStart', 'openEnd']) }),
  z.object({ is: z.enum(['before', 'after', 'contradicting']), day: CalendarDate }),
])

/** More works than these are not chosen together: nobody looks at them one by one, and they would weigh on every step. */
export const mostChosen = 5000

/** More works than these would make a line of an address that nobody can send; a weergave keeps them all. */
export const mostInAddress = 200

export const SeenChoice = z.discriminatedUnion('is', [
  z.object({ is: z.literal('work'), work: WorkId }),
  z.object({ is: z.literal('pair'), a: WorkId, b: WorkId }),
  z.object({ is: z.literal('cluster'), cluster: ClusterId }),
  z.object({ is: z.literal('combination'), combination: CombinationId }),
  z.object({ is: z.literal('works'), works: z.array(WorkId).min(2).max(mostChosen).readonly() }),
])

/** An empty list means: no choice made, everything passes. */
export const SeenFilter = z.object({
  parties: z.array(PartyId),
  disciplines: z.array(Discipline),
  firmness: z.array(Firmness),
  outcomes: z.array(Outcome),
  status: z.array(ClusterStatusName),
  /** From lists of columns of the project; what was kept before there were any asks for none. */
  choices: z.array(ColumnChosen).default([]),
  /** In columns with numbers or days. */
  ranges: z.array(ColumnRange).default([]),
  text: z.string().max(500),
  /** Null: whatever their dates. */
  dates: SeenDates.nullable(),
})

export const Sight = z.object({
  list: ListOfWorksheet,
  filter: SeenFilter,
  /** Null: all of time. */
  moment: SeenMoment.nullable(),
  step: StepOfTime,
  /** The stretch of time on screen. Null: everything there is. */
  time: z.object({ from: CalendarDate, to: CalendarDate }).nullable(),
  /** Null: everything there is. Degrees, and the zoom of the map. */
  camera: z
    .object({
      longitude: z.number().min(-180).max(180),
      latitude: z.number().min(-90).max(90),
      zoom: z.number().min(0).max(24),
    })
    .nullable(),
  chosen: SeenChoice.nullable(),
  /** What colour means on the map. */
  colourBy: z.enum(['discipline', 'party']),
  areClustersHidden: z.boolean(),
  /** How the Gantt is grouped where it lies open; weergaven of before the Gantt was part of one have it closed. */
  gantt: z.enum(['closed', ...GroupBy.options]).default('closed'),
})
export type Sight = z.infer<typeof Sight>

/** Everything there is, nothing chosen: how a project begins. */
export const wholeSight: Sight = {
  list: 'clusters',
  filter: {
    parties: [],
    disciplines: [],
    firmness: [],
    outcomes: [],
    status: [],
    choices: [],
    ranges: [],
    text: '',
    dates: null,
  },
  moment: null,
  step: 'month',
  time: null,
  camera: null,
  chosen: null,
  colourBy: 'discipline',
  areClustersHidden: false,
  gantt: 'closed',
}

/** A weergave: what was looked at, kept under a name for everyone who opens the project. */
export const KeptSight = z.object({
  id: KeptSightId,
  name: z.string().trim().min(1).max(120),
  sight: Sight,
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
})
export type KeptSight = z.infer<typeof KeptSight>
