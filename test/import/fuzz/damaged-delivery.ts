/** The nth damaged delivery that follows from a seed: the same every time, on every machine. */
import { unzipSync, zipSync } from 'fflate'
import type { DeliveredFile } from '../../../electron/import/read-delivery.ts'
import { chanceFrom, mutate, type Chance } from './mutate.ts'
import { seedsOf, type FuzzSeed, type Target } from './seeds.ts'

const made = new Map<Target, FuzzSeed>()

export function damagedDelivery(target: Target, seed: number, nth: number): DeliveredFile[] {
  const found = made.get(target) ?? seedsOf(target)
  made.set(target, found)
  const chance = chanceFrom(seed + nth * 7919)
  const isPacked = target === 'xlsx' || target === 'ods'
  const bytes = isPacked && nth % 4 !== 0 ? damagedInside(found.seeds, chance) : mutate(found.seeds, chance)
  return [...found.beside, { path: found.damaged, bytes }]
}

/** One part of a workbook damaged and packed again as it should be: past the checks of the zip. */
function damagedInside(seeds: readonly Uint8Array[], chance: Chance): Uint8Array {
  const parts = unzipSync(seeds[Math.floor(chance() * seeds.length)] ?? new Uint8Array())
  const names = Object.keys(parts)
  const name = names[Math.floor(chance() * names.length)] ?? ''
  const damaged = mutate([parts[name] ?? new Uint8Array()], chance)
  return zipSync({ ...parts, [name]: damaged }, { level: 0 })
}
