/** The map from the internet: off until a person switches it on for this machine, and never on where that is forbidden. */
import path from 'node:path'
import { z } from 'zod'
import type { WebMapNow } from '../../shared/domain/basemap.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import {
  brtAchtergrondkaart,
  fetchWebTile,
  type FetchFromWeb,
  type Tile,
  type TilePlace,
} from '../basemap/index.ts'
import { readWebMapPolicy, usualPolicyFile, type WebMapPolicy } from './machine-policy.ts'
import { keepOwnFile, readOwnFile } from './own-file.ts'

const Kept = z.object({ isShown: z.boolean() })

export interface WebMap {
  now(): WebMapNow
  /** Fails with `webMap.forbidden`, `webMap.policyUnreadable` or `webMap.notKept`. */
  show(isShown: boolean): WebMapNow
  /** Null where there is none, and while it is switched off; `unreachable` when who has the map gave no tile. */
  tile(place: TilePlace): Promise<Tile | null | 'unreachable'>
}

/** Of those of the core, which see. */
interface WebMapOptions {
  readonly dataFolder: string | null
  readonly fetchFromWeb?: FetchFromWeb
  readonly policyFile?: string
}

export function createWebMap(options: WebMapOptions): WebMap {
  const { dataFolder, fetchFromWeb } = options
  const file = dataFolder === null ? null : path.join(dataFolder, 'web-map.json')
  const { tiles, why } = policyOf(options)
  let isShown = readOwnFile(file, Kept)?.isShown ?? false

  const now = (): WebMapNow => {
    const { name, address, about } = tiles ?? brtAchtergrondkaart
    return {
      isShown: isShown && tiles !== null,
      isForbidden: tiles === null,
      name,
      asks: new URL(address).host,
      about,
    }
  }
  return {
    now,
    show(wanted) {
      if (wanted && tiles === null) throw new ExpectedFailure(why ?? message('webMap.forbidden'))
      try {
        if (file === null) throw new Error('HOME')
        keepOwnFile(file, { isShown: wanted })
      } catch (error) {
        const { code, message: said } = error as NodeJS.ErrnoException
        throw new ExpectedFailure(message('webMap.notKept', { folder: dataFolder ?? '~', why: code ?? said }))
      }
      isShown = wanted
      return now()
    },
    async tile(place) {
      if (!isShown || tiles === null || fetchFromWeb === undefined) return null
      try {
        return await fetchWebTile(tiles, place, fetchFromWeb)
      } catch {
        return 'unreachable'
      }
    },
  }
}

/** A host that never goes out needs no policy. */
function policyOf({ fetchFromWeb, policyFile }: WebMapOptions): WebMapPolicy {
  if (fetchFromWeb === undefined) return { tiles: null, why: message('webMap.forbidden') }
  return readWebMapPolicy(policyFile ?? usualPolicyFile())
}
