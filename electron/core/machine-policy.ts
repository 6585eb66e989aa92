/**
 * What who looks after this machine laid down for everyone on it, in a file that only they may write:
 *
 *     {"webMap": "off"}
 *     {"webMap": {"address": "https://kaart.example/{z}/{x}/{y}.png", "name": "Kaart van Example", "attribution": "© Example"}}
 *
 * `off`: no map from the internet. With an address: that map in place of the one of PDOK, such as one of their own network.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { message, type Message } from '../../shared/domain/message.ts'
import { brtAchtergrondkaart, type WebTiles } from '../basemap/index.ts'

const OtherMap = z.object({
  address: z
    .url({ protocol: /^https?$/ })
    .refine((address) => ['{z}', '{x}', '{y}'].every((part) => address.includes(part))),
  name: z.string().max(80).optional(),
  attribution: z.string().max(300).default(''),
  minZoom: z.int().min(0).max(24).default(0),
  maxZoom: z.int().min(0).max(24).default(19),
})

const Policy = z.object({ webMap: z.union([z.literal('off'), OtherMap]).optional() })

export interface WebMapPolicy {
  /** Null: forbidden. */
  readonly tiles: WebTiles | null
  /** Why it is forbidden; absent where it is not. */
  readonly why?: Message
}

/** Where the policy of this machine stands: a folder that programs of a person cannot write. */
export function usualPolicyFile(
  environment: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): string {
  const told = environment['SAMENLOOP_POLICY']
  if (told) return path.resolve(told)
  if (platform === 'darwin') return '/Library/Application Support/Samenloop/policy.json'
  if (platform === 'win32')
    return path.win32.join(environment['ProgramData'] ?? 'C:\\ProgramData', 'Samenloop', 'policy.json')
  return '/etc/samenloop/policy.json'
}

/** No file: all is free. One that cannot be read forbids: what it meant to forbid is not known. */
export function readWebMapPolicy(file: string): WebMapPolicy {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return { tiles: brtAchtergrondkaart }
    return unreadable(file, code)
  }
  try {
    const { webMap } = Policy.parse(JSON.parse(text))
    if (webMap === undefined) return { tiles: brtAchtergrondkaart }
    if (webMap === 'off') return { tiles: null, why: message('webMap.forbidden') }
    return { tiles: tilesOf(webMap) }
  } catch (error) {
    return unreadable(file, error instanceof z.ZodError ? placeOf(error) : 'JSON')
  }
}

function unreadable(file: string, why: string): WebMapPolicy {
  return { tiles: null, why: message('webMap.policyUnreadable', { file, why }) }
}

/** Where in the file it is not right. */
function placeOf({ issues: [issue] }: z.ZodError): string {
  return issue?.path.join('.') || 'webMap'
}

function tilesOf({ name, address, attribution, minZoom, maxZoom }: z.infer<typeof OtherMap>): WebTiles {
  const everywhere = [-180, -85, 180, 85] as const
  return {
    name: name ?? null,
    address,
    about: { kind: 'raster', minZoom, maxZoom, bounds: [...everywhere], attribution, layers: [] },
  }
}
