/**
 * Names a slip of the pen away from a wanted one, out of tens of thousands, without looking at them all: with at most
 * two slips, one of three parts of a name is still whole. Names are found by their whole parts, then measured.
 * Source of the idea: Li, Deng, Wang and Feng, "Pass-Join", PVLDB 5 (2011).
 */
import { editDistance } from './edit-distance.ts'

const parts = 3
const mostSlips = 2
/** A part that this many names share ("straat") tells nothing; the others still do. */
const mostSharing = 80
/** Where most names end, told apart as one letter each, so that a slip in it can be told as well. */
const endings: readonly (readonly [ending: string, letter: string])[] = [
  ['straat', '\u0001'],
  ['singel', '\u0002'],
  ['gracht', '\u0003'],
  ['plein', '\u0004'],
  ['street', '\u0005'],
  ['avenue', '\u0006'],
  ['drive', '\u0007'],
]

export interface NearName {
  /** Index in the list of names. */
  readonly at: number
  readonly slips: number
}

/** How many slips a name of this length can bear and still be told from others. */
export function slipsAllowed(length: number): number {
  return length < 5 ? 0 : length < 8 ? 1 : mostSlips
}

/** Makes the keys of names ready; gives the search: nearest first, the wanted key itself left out. */
export function nearNames(keys: readonly string[]): (wanted: string) => NearName[] {
  const forms = keys.map(shortened)
  const masks = forms.map(lettersOf)
  const byPart = new Map<string, number[]>()
  forms.forEach((form, at) => {
    for (let part = 0; part < parts; part++) {
      const [from, to] = partOf(form.length, part)
      const place = `${form.length}:${part}:${form.slice(from, to)}`
      const sharing = byPart.get(place)
      if (sharing) sharing.push(at)
      else byPart.set(place, [at])
    }
  })

  // Names are found by several parts: each is looked at once per search, by the number of the search.
  const seen = new Uint32Array(keys.length)
  let search = 0
  const candidates = (form: string, slips: number): number[] => {
    const found: number[] = []
    search++
    for (let length = Math.max(1, form.length - slips); length <= form.length + slips; length++)
      for (let part = 0; part < parts; part++) {
        const [from, to] = partOf(length, part)
        for (let shift = -slips; shift <= slips; shift++) {
          if (from + shift < 0 || to + shift > form.length || from === to) continue
          const sharing = byPart.get(`${length}:${part}:${form.slice(from + shift, to + shift)}`)
          if (sharing === undefined || sharing.length > mostSharing) continue
          for (const at of sharing) {
            if (seen[at] === search) continue
            seen[at] = search
            found.push(at)
          }
        }
      }
    return found
  }

  return (wanted) => {
    const most = slipsAllowed(wanted.length)
    if (most === 0) return []
    const near = new Map<number, number>()
    for (const { form, spent } of formsOf(wanted)) {
      const mask = lettersOf(form)
      for (const at of candidates(form, most - spent)) {
        if (lettersApart(mask, masks[at]!) > 2 * (most - spent)) continue
        const slips = editDistance(form, forms[at]!, most - spent)
        if (slips === null || (slips + spent === 0 && keys[at] === wanted)) continue
        near.set(at, Math.min(near.get(at) ?? Infinity, Math.max(1, slips + spent)))
      }
    }
    return [...near].map(([at, slips]) => ({ at, slips })).sort((a, b) => a.slips - b.slips || a.at - b.at)
  }
}

/** Bounds of a part of a name of this length. */
function partOf(length: number, part: number): [number, number] {
  return [Math.floor((part * length) / parts), Math.floor(((part + 1) * length) / parts)]
}

function shortened(key: string): string {
  for (const [ending, letter] of endings)
    if (key.length > ending.length && key.endsWith(ending)) return key.slice(0, -ending.length) + letter
  return key
}

/** The wanted key, and as it would be if a slip had been made in its ending: "kerkstaat". */
function formsOf(key: string): { form: string; spent: number }[] {
  const form = shortened(key)
  if (form !== key) return [{ form, spent: 0 }]
  const forms = [{ form, spent: 0 }]
  for (const [ending, letter] of endings) {
    for (const length of [ending.length, ending.length - 1, ending.length + 1]) {
      if (length >= key.length || editDistance(key.slice(-length), ending, 1) === null) continue
      forms.push({ form: key.slice(0, -length) + letter, spent: 1 })
    }
  }
  return forms
}

function lettersOf(form: string): number {
  let mask = 0
  for (let at = 0; at < form.length; at++) mask |= 1 << (form.charCodeAt(at) & 31)
  return mask
}

function lettersApart(a: number, b: number): number {
  let different = a ^ b
  let count = 0
  while (different !== 0) {
    different &= different - 1
    count++
  }
  return count
}
