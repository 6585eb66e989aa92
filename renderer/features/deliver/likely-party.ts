/** Whose files these probably are: the party that delivered a file of this name before, whatever the year in it. */
import type { Delivery } from '../../../shared/domain/delivery.ts'
import type { Party } from '../../../shared/domain/party.ts'

/** The name of the one party with an earlier file that is called alike; null when there is none, or more than one. */
export function likelyParty(
  paths: readonly string[],
  deliveries: readonly Pick<Delivery, 'party' | 'report'>[],
  parties: readonly Party[],
): string | null {
  const names = new Set(paths.map(plainName).filter((name) => name !== ''))
  const found = new Set(
    deliveries
      .filter(({ report }) => report.files.some(({ path }) => names.has(plainName(outermost(path)))))
      .map(({ party }) => party),
  )
  const [only] = found
  return found.size === 1 ? (parties.find(({ id }) => id === only)?.name ?? null) : null
}

/** `planning.zip/riool.shp` was delivered as `planning.zip`. */
function outermost(path: string): string {
  const zip = path.search(/\.zip\//i)
  return zip === -1 ? path : path.slice(0, zip + 4)
}

/** Without folder, kind, numbers and signs: `Planning_2027 def(2).xlsx` is `planning def`. */
function plainName(path: string): string {
  const file = path.split('/').at(-1) ?? ''
  return file
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
}
