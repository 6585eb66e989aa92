/** What a party says of a kansengebied before the meeting, on its voorbereidingsblad: about what, and how the sheet is known again. */
import type { Agreement } from './agreement.ts'
import { z } from 'zod'
import { PartyId, WorkId, type ClusterId } from './ids.ts'
import type { Bilingual } from './language.ts'
import type { Message } from './message.ts'
import type { Party } from './party.ts'
import type { Plan } from './plan.ts'

export const PreparationTopic = z.enum(['start', 'wishes', 'conditions', 'offer'])
export type PreparationTopic = z.infer<typeof PreparationTopic>

/** What each box is called, and what is asked in it. */
export const preparationTopics: Readonly<
  Record<PreparationTopic, { readonly name: Bilingual; readonly asks: Bilingual }>
> = {
  start: {
    name: { nl: 'Uitgangspunten', en: 'Starting points' },
    asks: { nl: 'Wat staat voor u vast?', en: 'What is certain for you?' },
  },
  wishes: {
    name: { nl: 'Wensen', en: 'Wishes' },
    asks: { nl: 'Wat zou u graag samen doen?', en: 'What would you like to do together?' },
  },
  conditions: {
    name: { nl: 'Voorwaarden', en: 'Conditions' },
    asks: { nl: 'Wat moet er geregeld zijn?', en: 'What has to be settled first?' },
  },
  offer: {
    name: { nl: 'Wat wij kunnen inbrengen', en: 'What we could give' },
    asks: { nl: 'Tijd, geld, ruimte, kennis', en: 'Time, money, room, knowledge' },
  },
}

/**
 * Where an answer belongs: to a work of the party and one of another that it meets, since kansengebieden are computed again
 * and pairs stay. Null: the party may know of no other work there.
 */
export const PreparationPlace = z.object({ work: WorkId, other: WorkId.nullable() })
export type PreparationPlace = z.infer<typeof PreparationPlace>

export function samePlace(one: PreparationPlace, two: PreparationPlace): boolean {
  return one.work === two.work && one.other === two.other
}

/** What a sheet says of itself, by which it is known when it comes back. */
export const PreparationStamp = z.object({
  /** Of the project: the same in every copy of it. */
  project: z.string(),
  party: PartyId,
  year: z.int(),
  /** How many kansengebieden stand on it. */
  areas: z.int(),
  /** When it was made, ISO 8601 in UTC: what came in before stands on it. Null: a sheet from before sheets said so. */
  made: z.iso.datetime().nullable(),
})
export type PreparationStamp = z.infer<typeof PreparationStamp>

const known = 'samenloop-voorbereidingsblad'
/** The first did not say when it was made. */
const version = 2

/** Short enough for the properties of a Word file, which hold 255 characters. */
export function stampInText({ project, party, year, areas, made }: PreparationStamp): string {
  return [known, version, project, party, year, areas, made ?? '-'].join(' ')
}

/** Null: it is the stamp of no sheet of ours; `newer`: of a version of the program that says more. */
export function stampFrom(text: string): PreparationStamp | 'newer' | null {
  const [word, form, project, party, year, areas, made] = text.trim().slice(0, longestStamp).split(/\s+/)
  if (word !== known) return null
  if (Number(form) > version) return 'newer'
  const stamp = PreparationStamp.safeParse({
    ...{ project, party, year: Number(year), areas: Number(areas) },
    made: form === '1' || made === '-' ? null : made,
  })
  return stamp.success ? stamp.data : null
}

/** In a workbook the place of a row stands behind the stamp. */
const longestStamp = 400

/** As short as it can be: Word keeps 64 characters of what a box is called by. */
export function placeInText({ work, other }: PreparationPlace): string {
  return `${letters(work)}.${other === null ? '' : letters(other)}`
}

export function placeFrom(text: string): PreparationPlace | null {
  const [work = '', other = ''] = text.trim().split('.')
  const place = PreparationPlace.safeParse({
    work: idOf(work),
    other: other === '' ? null : (idOf(other) ?? undefined),
  })
  return place.success ? place.data : null
}

/** What each box is known by: its place and topic. */
export function boxInText(place: PreparationPlace, topic: PreparationTopic): string {
  return `${placeInText(place)}.${topic}`
}

export function boxFrom(text: string): (PreparationPlace & { topic: PreparationTopic }) | null {
  const end = text.lastIndexOf('.')
  const place = placeFrom(text.slice(0, Math.max(0, end)))
  const topic = PreparationTopic.safeParse(text.slice(end + 1).trim())
  return place !== null && topic.success ? { ...place, topic: topic.data } : null
}

/**
 * In a Word file the stamp is a property, and so is each place, by its number: a bookmark, which every program keeps, has
 * room for 40 characters, and so is called by that number and its topic.
 */
export const inWord = {
  stamp: 'Samenloop',
  place: (nth: number) => `Samenloop ${String(nth)}`,
  bookmark: (nth: number, topic: PreparationTopic) => `Samenloop_${String(nth)}_${topic}`,
} as const

/** The number and topic that a bookmark is called by; null: it is none of a box. */
export function bookmarkFrom(name: string): { nth: number; topic: PreparationTopic } | null {
  const [, nth = '', said] = /^Samenloop_(\d{1,5})_(\w+)$/.exec(name) ?? []
  const topic = PreparationTopic.safeParse(said)
  return topic.success ? { nth: Number(nth), topic: topic.data } : null
}

/** A name of 32 hexadecimal digits in base 36. */
function letters(id: WorkId): string {
  return BigInt(`0x${id.replaceAll('-', '')}`).toString(36)
}

function idOf(text: string): string | null {
  if (!/^[0-9a-z]{1,25}$/.test(text)) return null
  const value = Array.from(text).reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n)
  const digits = value.toString(16).padStart(32, '0')
  return /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(digits)?.slice(1).join('-') ?? null
}

/** What a voorbereidingsblad is made of: the plan as its party sees it, and of every open area what is said there. */
export interface Preparation {
  /** Of the project: the same in every copy of it. */
  readonly project: string
  readonly party: Party
  readonly plan: Plan
  /** When, ISO 8601 in UTC. */
  readonly made: string
  /** One for each open area of the plan, in its order. */
  readonly areas: readonly PreparationArea[]
  /** What it agreed to do that is about no combination, and what the point of the agenda was called; null: made outside one. */
  readonly agreedApart: readonly { readonly agreement: Agreement; readonly about: string | null }[]
}

export interface PreparationArea {
  readonly cluster: ClusterId
  readonly place: PreparationPlace
  /** Why it is a chance, strongest first; none where a work of it is not shared in full. */
  readonly why: readonly Message[]
  /** What the party said of it before; null: nothing yet. */
  readonly says: Readonly<Record<PreparationTopic, string | null>>
}
