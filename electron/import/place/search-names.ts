/** Searching the names of layers while someone types: the likeliest first. */
import type { LayerId } from '../../../shared/domain/ids.ts'
import type { LayerKind } from '../../../shared/domain/reference-layer.ts'
import { fromWkb } from '../../../shared/geo/wkb.ts'
import { together } from '../rows/complete-work.ts'
import { editDistance } from './edit-distance.ts'
import { streetKey } from './street-name.ts'

export interface NamedLayer {
  readonly id: LayerId
  readonly kind: LayerKind
  readonly features: readonly { readonly name: string | null; readonly wkb: Uint8Array }[]
}

/** Everything of one name in one layer. */
export interface FoundName {
  readonly name: string
  readonly layer: LayerId
  readonly kind: LayerKind
  /** In metres of the project's system. */
  readonly geometry: GeoJSON.Geometry
}

interface Entry {
  readonly name: string
  readonly key: string
  readonly layer: LayerId
  readonly kind: LayerKind
  readonly shapes: Uint8Array[]
}

/** Features between two breaths: whoever waits for something else is not held up. */
const atOnce = 2_000
const kindOrder: readonly LayerKind[] = ['streets', 'districts', 'postcodes', 'addresses']

/** Names of layers made ready to be searched. Gives the search: names like `text`, at most `limit`. */
export async function nameSearch(
  layers: readonly NamedLayer[],
): Promise<(text: string, limit: number) => FoundName[]> {
  const entries = await entriesOf(layers)
  return (text, limit) => {
    const wanted = streetKey(text)
    if (wanted === '') return []
    const isNumbered = /\d/.test(text)
    const liked: { entry: Entry; rank: number }[] = []
    for (const entry of entries) {
      if (entry.kind === 'addresses' && !isNumbered) continue
      const rank = likeness(entry.key, wanted)
      if (rank !== null) liked.push({ entry, rank })
    }
    return liked
      .sort(byLikeness)
      .slice(0, limit)
      .flatMap(({ entry }) => found(entry))
  }
}

async function entriesOf(layers: readonly NamedLayer[]): Promise<Entry[]> {
  const entries: Entry[] = []
  let done = 0
  for (const { id, kind, features } of layers) {
    const byName = new Map<string, Entry>()
    for (const { name, wkb } of features) {
      if (++done % atOnce === 0) await new Promise((resolve) => setImmediate(resolve))
      const key = name === null ? '' : streetKey(name)
      if (name === null || key === '') continue
      const known = byName.get(key)
      if (known) known.shapes.push(wkb)
      else byName.set(key, { name, key, layer: id, kind, shapes: [wkb] })
    }
    for (const entry of byName.values()) entries.push(entry)
  }
  return entries
}

/** 0 the very name, 1 it starts so, 2 it holds it, 3 and more a slip of the pen; null: nothing like it. */
function likeness(key: string, wanted: string): number | null {
  if (key === wanted) return 0
  if (key.startsWith(wanted)) return 1
  if (key.includes(wanted)) return 2
  const slips = wanted.length < 5 ? 0 : wanted.length < 8 ? 1 : 2
  const distance = editDistance(key, wanted, slips)
  return distance === null ? null : 2 + distance
}

function byLikeness(a: { entry: Entry; rank: number }, b: { entry: Entry; rank: number }): number {
  return (
    a.rank - b.rank ||
    kindOrder.indexOf(a.entry.kind) - kindOrder.indexOf(b.entry.kind) ||
    a.entry.name.localeCompare(b.entry.name, 'nl', { numeric: true })
  )
}

function found({ name, layer, kind, shapes }: Entry): FoundName[] {
  const geometry = together(shapes.map(fromWkb))
  return geometry === null ? [] : [{ name, layer, kind, geometry }]
}
