/** The map under everything: which file it comes from, and how it stands with that file. `GET /basemap/…` gives its tiles. */
import { z } from 'zod'
import { BasemapNow } from '../../domain/basemap.ts'
import { command, query } from '../call.ts'
import { nothing, revised } from './several-calls.ts'

export const basemapCalls = {
  /** Null: none was chosen. The file is looked at anew each time it is asked. */
  'basemap.read': query(['basemap'], nothing, z.object({ basemap: BasemapNow.nullable() })),
  /** Takes this file, in place of the one before it. */
  'basemap.choose': command(z.object({ file: z.string().trim().min(1) }), revised),
  'basemap.show': command(z.object({ isShown: z.boolean() }), revised),
  'basemap.forget': command(nothing, revised),
} as const
