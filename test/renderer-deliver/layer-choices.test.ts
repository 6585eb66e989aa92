/** Files for the ground, from what is proposed to what is kept. */
import { describe, expect, it } from 'vitest'
import { layersToStore, proposedChoices } from '../../renderer/features/layers/layer-choices.ts'
import type { LayerDraft } from '../../shared/domain/reference-layer.ts'

function table(file: string, features: number): LayerDraft['tables'][number] {
  return {
    file,
    sheet: null,
    features,
    crs: 'EPSG:28992',
    columns: [{ column: 'straatnaam', samples: ['Kade'] }],
    proposal: { name: 'Straten', kind: 'streets', nameColumn: 'straatnaam' },
  }
}

describe('layers to keep', () => {
  const choices = proposedChoices({ tables: [table('straten.shp', 12), table('leeg.shp', 0)] })

  it('are what was proposed, without tables that are empty', () => {
    expect(layersToStore(choices)).toEqual([
      { file: 'straten.shp', sheet: null, name: 'Straten', kind: 'streets', nameColumn: 'straatnaam' },
    ])
  })

  it('are none as long as one of them has no name, or all are left out', () => {
    expect(layersToStore(choices.map((choice) => ({ ...choice, name: ' ' })))).toBeNull()
    expect(layersToStore(choices.map((choice) => ({ ...choice, use: false })))).toBeNull()
  })
})
