/**
 * The map under everything: which file it comes from, and how it stands with that file; or a map from the internet. `GET
 * /basemap/…` gives its tiles.
 */
import { z } from 'zod'
import { BasemapNow, WebMapNow } from '../../domain/basemap.ts'
import { command, control, query } from '../call.ts'
import { nothing, revised } from './several-calls.ts'

export const basemapCalls = {
  /** Null: none was chosen. The file is looked at anew each time it is asked. */
  'basemap.read': query(['basemap'], nothing, z.object({ basemap: BasemapNow.nullable() })),
  /** Takes this file, in place of the one before it. */
  'basemap.choose': command(z.object({ file: z.string().trim().min(1) }), revised),
  'basemap.show': command(z.object({ isShown: z.boolean() }), revised),
  'basemap.forget': command(nothing, revised),
  'webMap.read': query(null, nothing, WebMapNow),
  /** On this machine, for every project, until it is switched off. Fails where it is forbidden, and where that cannot be kept. */
  'webMap.show': control(z.object({ isShown: z.boolean() }), WebMapNow),
} as const
