/** Damages bytes the way cables, disks and people with bad intentions do; the same seed gives the same damage. */

/** A row of numbers from 0 up to 1, by its seed (mulberry32). */
export type Chance = () => number

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Damage = (bytes: Uint8Array, chance: Chance, others: readonly Uint8Array[]) => Uint8Array

const extremes = [
  0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
]
const extremeNumbers = [NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, 0, -0, 4.9, 120_000]
const longest = 2 ** 20

const damages: readonly Damage[] = [flip, setByte, setInteger, setNumber, cut, drop, repeat, splice, swapText]

/** One to six pieces of damage to one of the seeds. */
export function mutate(seeds: readonly Uint8Array[], chance: Chance): Uint8Array {
  let bytes = Uint8Array.from(pick(seeds, chance) ?? new Uint8Array())
  const times = 1 + Math.floor(chance() ** 2 * 6)
  for (let nth = 0; nth < times; nth++)
    bytes = Uint8Array.from((pick(damages, chance) ?? cut)(bytes, chance, seeds))
  return bytes.length > longest ? bytes.slice(0, longest) : bytes
}

function pick<T>(all: readonly T[], chance: Chance): T | undefined {
  return all[Math.floor(chance() * all.length)]
}

/** Headers stand in front: half of the damage goes to the first bytes. */
function placeIn(bytes: Uint8Array, chance: Chance): number {
  const reach = chance() < 0.5 ? Math.min(256, bytes.length) : bytes.length
  return Math.floor(chance() * reach)
}

function flip(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = placeIn(bytes, chance)
  if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(chance() * 8))
  return bytes
}

function setByte(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (bytes.length > 0) bytes[placeIn(bytes, chance)] = Math.floor(chance() * 256)
  return bytes
}

function setInteger(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (bytes.length < 4) return bytes
  const at = Math.min(placeIn(bytes, chance), bytes.length - 4)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const value = pick(extremes, chance) ?? 0
  if (chance() < 0.3) view.setUint16(at, value & 0xffff, chance() < 0.5)
  else view.setUint32(at, value, chance() < 0.5)
  return bytes
}

function setNumber(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (bytes.length < 8) return bytes
  const at = Math.min(placeIn(bytes, chance), bytes.length - 8)
  new DataView(bytes.buffer, bytes.byteOffset).setFloat64(at, pick(extremeNumbers, chance) ?? 0, true)
  return bytes
}

function cut(bytes: Uint8Array, chance: Chance): Uint8Array {
  return bytes.slice(0, Math.floor(chance() * (bytes.length + 1)))
}

function drop(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = placeIn(bytes, chance)
  const length = Math.floor(chance() ** 3 * 200)
  return joined(bytes.subarray(0, at), bytes.subarray(at + length))
}

function repeat(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = placeIn(bytes, chance)
  const part = bytes.subarray(at, at + 1 + Math.floor(chance() * 64))
  const times = Math.floor(chance() ** 4 * 2000)
  return joined(bytes.subarray(0, at), ...Array.from({ length: times }, () => part), bytes.subarray(at))
}

function splice(bytes: Uint8Array, chance: Chance, others: readonly Uint8Array[]): Uint8Array {
  const other = pick(others, chance) ?? bytes
  const from = placeIn(other, chance)
  const part = other.subarray(from, from + Math.floor(chance() * 400))
  const at = placeIn(bytes, chance)
  return joined(bytes.subarray(0, at), part, bytes.subarray(at + (chance() < 0.5 ? part.length : 0)))
}

const texts = [
  '"',
  '\n',
  ';',
  '\0',
  '-',
  'e999',
  '99999999999999999999',
  '<',
  '&#x0;',
  '[',
  '{',
  '}',
  ']',
  'null',
  '\uFEFF',
  '(((',
  '31-02-2027',
]

function swapText(bytes: Uint8Array, chance: Chance): Uint8Array {
  const text = new TextEncoder().encode(pick(texts, chance) ?? '')
  const at = placeIn(bytes, chance)
  return joined(bytes.subarray(0, at), text, bytes.subarray(at + Math.floor(chance() * 4)))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
