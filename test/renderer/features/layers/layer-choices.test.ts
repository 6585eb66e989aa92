/** Files for the ground, from what is proposed to what is kept. */
import { describe, expect, it } from 'vitest'
import { layersToStore, proposedChoices } from '../../../../renderer/features/layers/layer-choices.ts'
import type { LayerDraft } from '../../../../shared/domain/reference-layer.ts'

function table(file: string, features: number): LayerDraft['tables'][number] {
  return {
    file,
    sheet: null,
    features,
    crs: 'EPSG:28992',
    columns: [{ column: 'straatnaam', samples: ['Kade'], dates: 0 }],
    proposal: { name: 'Straten', kind: 'streets', nameColumn: 'straatnaam', closing: null },
  }
}

describe('layers to keep', () => {
  const choices = proposedChoices({ tables: [table('straten.shp', 12), table('leeg.shp', 0)] })

  it('are what was proposed, without tables that are empty', () => {
    expect(layersToStore(choices)).toEqual([
      {
        file: 'straten.shp',
        sheet: null,
        name: 'Straten',
        kind: 'streets',
        nameColumn: 'straatnaam',
        closing: null,
      },
    ])
  })

  it('say until when, when they are areas that rest, and only then', () => {
    const closing = { column: 'opgeleverd', means: 'finished' as const }
    const asRest = (found: typeof closing | null) =>
      layersToStore(choices.map((choice) => ({ ...choice, kind: 'digRest' as const, closing: found })))
    expect(asRest(null)).toBeNull()
    expect(asRest(closing)).toMatchObject([{ kind: 'digRest', closing }])
    expect(layersToStore(choices.map((choice) => ({ ...choice, closing })))).toMatchObject([
      { closing: null },
    ])
  })

  it('are none as long as one of them has no name, or all are left out', () => {
    expect(layersToStore(choices.map((choice) => ({ ...choice, name: ' ' })))).toBeNull()
    expect(layersToStore(choices.map((choice) => ({ ...choice, use: false })))).toBeNull()
  })
})
