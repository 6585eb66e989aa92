/** Works as GeoJSON: where they are, in degrees, with what a reader wants to know. */
import { expect, describe, it } from 'vitest'
import { exportGeojson } from '../../electron/export/export-geojson.ts'
import { noColumns } from '../../shared/domain/project-column.ts'
import { projector } from '../../shared/geo/crs.ts'
import { signedAreaOf } from '../../shared/geo/measure.ts'
import { worksAsSeenBy } from '../../shared/sharing/works-as-seen-by.ts'
import { combinations, parties, places, works } from '../plan/sample-plan.ts'

async function exported(language: 'nl' | 'en'): Promise<GeoJSON.FeatureCollection> {
  const seen = worksAsSeenBy({ works, places, combinations, parties, ofProject: noColumns }, null)
  const bytes = await exportGeojson({ seen, crs: 'EPSG:28992', language })
  return JSON.parse(new TextDecoder().decode(bytes)) as GeoJSON.FeatureCollection
}

describe('works as GeoJSON', () => {
  it('has every work, also the ones without a place', async () => {
    const { features } = await exported('nl')
    expect(features.map(({ id }) => id)).toEqual(works.map(({ id }) => id))
    expect(features.filter(({ geometry }) => (geometry as unknown) === null).length).toBe(works.length - 1)
  })

  it('is in longitude and latitude, with shells counter-clockwise', async () => {
    const geometry = (await exported('nl')).features[0]?.geometry
    if (geometry?.type !== 'Polygon') throw new Error('the sewer work has an area')
    const ring = geometry.coordinates[0] ?? []
    expect(signedAreaOf(ring)).toBeGreaterThan(0)
    const [longitude, latitude] = projector('EPSG:28992', 'EPSG:4326')(148_500, 509_000)
    expect(ring[0]?.[0]).toBeCloseTo(longitude, 6)
    expect(ring[0]?.[1]).toBeCloseTo(latitude, 6)
  })

  it('says who, what and when in the language of the reader', async () => {
    expect((await exported('nl')).features[0]?.properties).toEqual({
      partij: 'Gemeente Waterveen',
      nummer: '0012',
      werk: 'Riool Kerkstraat',
      discipline: 'riool',
      'soort werk': 'vervanging',
      straat: 'Kerkstraat',
      wijk: 'Binnenstad',
      start: '2027-03-01',
      einde: '2027-08-31',
      periode: '01-03-2027 t/m 31-08-2027',
      fase: null,
      hardheid: 'concreet gepland',
      'raming in euro': 125_000,
      combinatie: 'Kerkstraat',
      'afgesproken start': '2027-03-01',
      'afgesproken einde': '2027-12-31',
    })
    const english = (await exported('en')).features[1]?.properties
    expect(english).toMatchObject({
      party: 'Stroomnet',
      discipline: 'gas',
      period: 'Q2 2027',
      start: '2027-04-01',
    })
  })
})
