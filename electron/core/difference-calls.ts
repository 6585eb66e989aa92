/** The difference desk: what storing a draft would change, and what people decide on it. */
import { projector, reproject } from '../../shared/geo/crs.ts'
import { fromWkb } from '../../shared/geo/wkb.ts'
import { projectOf, type CoreContext } from './context.ts'
import { draftOf } from './draft-calls.ts'
import { differencesOf, showDraft } from './drafts.ts'
import type { Handlers } from './handlers.ts'

type DifferenceCalls = 'draft.differences' | 'draft.outlines' | 'draft.decide' | 'work.decideMissing'

export function differenceCalls(context: CoreContext): Handlers<DifferenceCalls> {
  return {
    'draft.differences': async ({ draft, group, offset, limit }) => {
      const all = await differencesOf(projectOf(context), draftOf(context, draft))
      const asked = group === null ? all : all.filter(({ difference }) => difference.group === group)
      const differences = asked.slice(offset, offset + limit).map(({ difference }) => difference)
      return { total: asked.length, differences }
    },
    'draft.outlines': async ({ draft, keys }) => {
      const held = draftOf(context, draft)
      const all = await differencesOf(projectOf(context), held)
      const toDegrees = projector(held.crs, 'EPSG:4326')
      const shapeOf = (wkb: Uint8Array | null) => wkb && reproject(fromWkb(wkb), toDegrees)
      const wanted = new Set(keys)
      return all.flatMap(({ difference: { key }, was, becomes }) =>
        wanted.has(key) ? [{ key, was: shapeOf(was), becomes: shapeOf(becomes) }] : [],
      )
    },
    'draft.decide': ({ draft, decisions }) => {
      const held = { ...draftOf(context, draft), decisions }
      context.drafts.set(draft, held)
      return showDraft(projectOf(context), draft, held)
    },
    'work.decideMissing': ({ works, decision }, by) =>
      projectOf(context).store.decideMissing(by, works, decision),
  }
}
