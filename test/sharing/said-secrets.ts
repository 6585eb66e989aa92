/** Which secrets of the made-up project a text says: searched in whatever leaves it. */
import { longitudeLatitude, projector } from '../../shared/geo/crs.ts'
import { amountOf, lineOf, sites, type PartyName, type Site } from './secret-project.ts'
import { withoutSpace } from './unpacked.ts'

/** Every secret that a text says, once. */
export const words = (text: string) =>
  new Set(text.match(/zz(?:alfa|bravo|charlie|delta|ab|bc|actor)[a-z]*?zz/g))

export const wordsOf = (whose: string, text: string) =>
  [...words(text)].filter((word) => word.startsWith(`zz${whose}`))

/** The amounts of a party that a text says. */
export function amountsOf(party: PartyName, text: string): number[] {
  const here = (Object.keys(sites) as Site[]).filter((site) =>
    (sites[site] as readonly PartyName[]).includes(party),
  )
  return here.map((site) => amountOf(party, site)).filter((amount) => text.includes(String(amount)))
}

/** The first vertex of a work as what goes out that way writes it. */
export function vertexOf(exit: string, party: PartyName, site: Site): string {
  const [[x = 0, y = 0] = []] = lineOf(party, site)
  // Works of one site begin at the same x.
  if (exit !== 'geojson') return withoutSpace(String(y))
  const degrees = projector('EPSG:28992', longitudeLatitude)(x, y)
  return withoutSpace(JSON.stringify(degrees.map((one) => Math.round(one * 1e7) / 1e7)))
}

/** What a party wrote on its sheet to prepare with, and in which file. */
export const answered = /answer(file)?zz$/
/** Words of Bravo that only the party itself may be told, and the names of who decided. */
export const inside = /(file|sheet|path|content|answer)zz$/
export const ofOwnColumns = /(column|value)zz$/
export const elsewhere = /^zz(charlie|delta|bc|bravo(aloneToo|undatedToo|\w*elsewhere))/i
