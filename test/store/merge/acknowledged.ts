/**
 * What people were told is kept, reckoned beside the program: it knows nothing of logs and writes, but looks at what a copy shows before
 * and after each step, and remembers of each copy which sayings were in it by then. So it can tell what has to be there once copies
 * came together: everything said that nobody said otherwise, or took back, who had it before him.
 */
import type { Store } from '../../../electron/store/index.ts'

/** One field of one thing came to say this (null: it is gone), in a copy in which `before` had been said. */
interface Saying {
  readonly thing: string
  readonly field: string
  readonly says: string | null
  /** The thing as a whole, to see what it belongs to. */
  readonly whole: string
  readonly before: ReadonlySet<Saying>
}

/** By thing its fields, and the thing as a whole. */
type Shown = ReadonlyMap<string, { readonly fields: ReadonlyMap<string, string>; readonly whole: string }>
type Open = ReturnType<Store['undecided']>

export interface Acknowledged {
  /** Does `step` in one of the copies, and remembers what came of it. */
  readonly said: (copy: number, store: Store, step: () => void) => void
  /** From now on the copy knows what the other one does. */
  readonly taken: (copy: number, from: number) => void
  /** What was said in any of the copies and nobody took back, and neither stands in `store` nor among what is to be decided. */
  readonly missingIn: (store: Store) => string[]
  /** How much has to be there. */
  readonly standing: () => number
}

export function acknowledgedIn(copies: number): Acknowledged {
  const all: Saying[] = []
  const known = Array.from({ length: copies }, () => new Set<Saying>())
  const standing = () => all.filter((one) => one.says !== null && !all.some((other) => overrules(other, one)))
  return {
    said(copy, store, step) {
      const [before, openBefore] = [shownIn(store), store.undecided()]
      step()
      const [after, openAfter] = [shownIn(store), store.undecided()]
      const knew = new Set(known[copy])
      const say = (thing: string, field: string, says: string | null, whole: string) => {
        const saying = { thing, field, says, whole, before: knew }
        all.push(saying)
        known[copy]?.add(saying)
      }
      for (const [thing, { fields, whole }] of after)
        for (const [field, says] of fields)
          if (before.get(thing)?.fields.get(field) !== says) say(thing, field, says, whole)
      for (const [thing, { fields, whole }] of before)
        if (!after.has(thing)) for (const field of fields.keys()) say(thing, field, null, whole)
      for (const { thing, whole, fields } of settledBetween(openBefore, openAfter, knew))
        for (const field of fields) say(thing, field, after.get(thing)?.fields.get(field) ?? null, whole)
    },
    taken(copy, from) {
      for (const saying of known[from] ?? []) known[copy]?.add(saying)
    },
    missingIn(store) {
      const [shown, open] = [shownIn(store), store.undecided()]
      return standing()
        .filter((one) => shown.get(one.thing)?.fields.get(one.field) !== one.says && !isOpen(open, one))
        .map(({ thing, field, says }) => `${thing}: ${field} ${String(says)}`)
    },
    standing: () => standing().length,
  }
}

function overrules(later: Saying, one: Saying): boolean {
  return later.thing === one.thing && later.field === one.field && later.before.has(one)
}

function shownIn(store: Store): Shown {
  const shown = new Map<string, { fields: ReadonlyMap<string, string>; whole: string }>()
  const add = (thing: string, record: object, fields: Readonly<Record<string, string>>) =>
    shown.set(thing, { fields: new Map(Object.entries(fields)), whole: `${thing} ${JSON.stringify(record)}` })
  for (const one of store.list('judgement'))
    add(`judgement ${one.a} ${one.b}`, one, { verdict: one.verdict, reason: one.reason })
  for (const one of store.list('agreement'))
    add(`agreement ${one.id}`, one, { what: one.what, party: one.party, due: one.due, state: one.state })
  for (const one of store.list('correction'))
    add(`correction ${one.work} ${one.field}`, one, {
      becomes: JSON.stringify(one.becomes),
      reason: one.reason,
    })
  for (const one of store.list('remark')) add(`remark ${one.id}`, one, { text: one.text })
  return shown
}

/** What was open before a step and is not afterwards was decided by it, with all that belongs to it. */
function settledBetween(before: Open, after: Open, knew: ReadonlySet<Saying>) {
  const still = new Set(after.map(pointOf))
  const gone = before.filter((one) => !still.has(pointOf(one)))
  const things = new Map<string, { thing: string; whole: string; fields: Set<string> }>()
  for (const { thing, field, whole } of knew) {
    if (!gone.some((one) => thing === one.record || whole.includes(keyOf(one)))) continue
    const known = things.get(thing) ?? { thing, whole, fields: new Set<string>() }
    known.fields.add(field)
    things.set(thing, known)
  }
  return things.values()
}

function pointOf(one: Open[number]): string {
  return `${one.is} ${one.record} ${one.is === 'written apart' ? one.group : ''}`
}

function keyOf({ record }: Open[number]): string {
  return record.slice(record.indexOf(' ') + 1)
}

/** Its value is one of those to choose from, or what it belongs to stands there because too little of that is left. */
function isOpen(open: Open, { thing, says, whole }: Saying): boolean {
  return open.some((one) => {
    if (one.is === 'too few works') return whole.includes(keyOf(one))
    if (one.is !== 'written apart' || one.record !== thing) return false
    return one.values.some(({ value }) => Object.values(JSON.parse(value) as object).includes(says))
  })
}
