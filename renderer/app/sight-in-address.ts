/**
 * What is looked at, as it stands in the window's address behind `#worksheet?`: a line that can be read, sent and kept among
 * bookmarks. What is as usual is left out; what cannot be read is named, and the rest is taken.
 */
import type { z } from 'zod'
import {
  ListOfWorksheet,
  mostInAddress,
  SeenChoice,
  SeenDates,
  SeenFilter,
  SeenMoment,
  Sight,
  StepOfTime,
  wholeSight,
} from '../../shared/domain/sight.ts'

export interface ReadAddress {
  /** Of which project it is; null: it does not say. */
  readonly project: string | null
  readonly sight: Sight
  /** Names of the parts that could not be read. */
  readonly unread: readonly string[]
}

/** Without what stands before it. */
export function addressOf(project: string, sight: Sight): string {
  const said = Object.entries(parts).flatMap(([name, part]) => {
    const value = part.say(sight)
    return value === null ? [] : [`${name}=${written(value)}`]
  })
  return [`project=${written(project)}`, ...said].join('&')
}

/** Null: there is nothing of the kind in it. `others`: names that say something else, to somebody else. */
export function readAddress(text: string, others: readonly string[] = []): ReadAddress | null {
  const given = new URLSearchParams(text)
  if ([...given.keys()].every((name) => others.includes(name))) return null
  let sight = wholeSight
  const unread: string[] = []
  for (const [name, value] of given) {
    if (name === 'project' || others.includes(name)) continue
    const change = Object.hasOwn(parts, name) ? parts[name as keyof typeof parts].read(value, sight) : null
    if (change === null) unread.push(name)
    else sight = { ...sight, ...change }
  }
  return { project: given.get('project'), sight, unread }
}

interface Part {
  /** Null: as usual. */
  readonly say: (sight: Sight) => string | null
  /** What it changes; null: it cannot be read. `sight` is what was read before it. */
  readonly read: (value: string, sight: Sight) => Partial<Sight> | null
}

/** In the order in which they stand. */
const parts = {
  list: {
    say: ({ list }) => unless(list, wholeSight.list),
    read: (value) => taken(ListOfWorksheet, value, (list) => ({ list })),
  },
  step: {
    say: ({ step }) => unless(step, wholeSight.step),
    read: (value) => taken(StepOfTime, value, (step) => ({ step })),
  },
  moment: {
    say: ({ moment }) => moment && (moment.mode === 'moment' ? moment.day : `${moment.start}..${moment.end}`),
    read: (value) => {
      const [start = '', end] = value.split('..')
      const moment = end === undefined ? { mode: 'moment', day: start } : { mode: 'period', start, end }
      if (end !== undefined && end < start) return null
      return taken(SeenMoment, moment, (read) => ({ moment: read }))
    },
  },
  time: {
    say: ({ time }) => time && `${time.from}..${time.to}`,
    read: (value) => {
      const [from = '', to] = value.split('..')
      if (to === undefined || to < from) return null
      return taken(Sight.shape.time, { from, to }, (time) => ({ time }))
    },
  },
  map: {
    say: ({ camera }) => camera && [camera.latitude, camera.longitude, camera.zoom].join(','),
    read: (value) => {
      const [latitude, longitude, zoom] = value.split(',').map((part) => (part === '' ? NaN : Number(part)))
      return taken(Sight.shape.camera, { latitude, longitude, zoom }, (camera) => ({ camera }))
    },
  },
  chosen: {
    say: ({ chosen }) => chosen && choiceAsText(chosen),
    read: (value) => taken(SeenChoice, choiceOf(value), (chosen) => ({ chosen })),
  },
  party: listPart('parties'),
  discipline: listPart('disciplines'),
  firmness: listPart('firmness'),
  outcome: listPart('outcomes'),
  status: listPart('status'),
  choice: listPart('choices'),
  range: listPart('ranges'),
  dates: {
    say: ({ filter: { dates } }) => dates && ('day' in dates ? `${dates.is}:${dates.day}` : dates.is),
    read: (value, { filter }) => {
      const [is, day] = value.split(':')
      return taken(SeenDates, { is, day }, (dates) => ({ filter: { ...filter, dates } }))
    },
  },
  search: {
    say: ({ filter: { text } }) => unless(text.trim(), ''),
    read: (value, { filter }) =>
      taken(SeenFilter.shape.text, value, (text) => ({ filter: { ...filter, text } })),
  },
  colour: {
    say: ({ colourBy }) => unless(colourBy, wholeSight.colourBy),
    read: (value) => taken(Sight.shape.colourBy, value, (colourBy) => ({ colourBy })),
  },
  hidden: {
    say: ({ areClustersHidden }) => (areClustersHidden ? 'clusters' : null),
    read: (value) => (value === 'clusters' ? { areClustersHidden: true } : null),
  },
  gantt: {
    say: ({ gantt }) => unless(gantt, wholeSight.gantt),
    read: (value) => taken(Sight.shape.gantt, value, (gantt) => ({ gantt })),
  },
} satisfies Readonly<Record<string, Part>>

type Lists = 'parties' | 'disciplines' | 'firmness' | 'outcomes' | 'status' | 'choices' | 'ranges'

function listPart(name: Lists): Part {
  return {
    say: ({ filter }) => (filter[name].length === 0 ? null : filter[name].join(',')),
    read: (value, { filter }) =>
      taken(SeenFilter, { ...filter, [name]: value.split(',') }, (read) => ({ filter: read })),
  }
}

function choiceAsText(chosen: NonNullable<Sight['chosen']>): string | null {
  switch (chosen.is) {
    case 'work':
      return `work:${chosen.work}`
    case 'pair':
      return `pair:${chosen.a},${chosen.b}`
    case 'cluster':
      return `cluster:${chosen.cluster}`
    case 'combination':
      return `combination:${chosen.combination}`
    case 'works':
      return chosen.works.length > mostInAddress ? null : `works:${chosen.works.join(',')}`
  }
}

function choiceOf(value: string): object {
  const [is = '', id = ''] = value.split(':')
  const ids = id.split(',')
  const [a, b] = ids
  if (is === 'works') return { is, works: [...new Set(ids)] }
  return is === 'pair' ? { is, a, b } : { is, [is]: id }
}

function taken<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  change: (read: z.output<Schema>) => Partial<Sight>,
): Partial<Sight> | null {
  const read = schema.safeParse(value)
  return read.success ? change(read.data) : null
}

function unless(value: string, usual: string): string | null {
  return value === usual ? null : value
}

/** What an address may hold as it is stays readable. */
function written(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')
}
