/** What this program writes and may get back is understood by its headings, in both languages, also where nothing says it is ours. */
import { describe, expect, it } from 'vitest'
import { exportGeojson } from '../../../electron/export/export-geojson.ts'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import type { Language } from '../../../shared/domain/language.ts'
import {
  deliveredColumns,
  templateFieldOf,
  templateFields,
} from '../../../shared/records/delivered-columns.ts'
import { agreedPeriodNames, combinationTable } from '../../../shared/records/combination.ts'
import { periodNames, workTable } from '../../../shared/records/work.ts'
import { noColumns } from '../../../shared/domain/project-column.ts'
import { worksAsSeenBy } from '../../../shared/sharing/works-as-seen-by.ts'
import { combinations, parties, places, works } from '../../plan/sample-plan.ts'
import { textFile } from '../made-files.ts'
import { inRd } from '../real-files.ts'

/** By heading, what its column was understood as. */
async function understood(path: string, bytes: Uint8Array): Promise<Record<string, string>> {
  const { report } = await readDelivery([{ path, bytes }], inRd)
  const columns = report.mapping.tables.flatMap((table) => table.columns)
  return Object.fromEntries(columns.map(({ column, field }) => [column, field]))
}

/** What people may have filled in, three works. */
const filledIn: Readonly<Record<(typeof templateFields)[number], Readonly<Record<Language, string>>>> = {
  number: { nl: 'P', en: 'P' },
  name: { nl: 'Riool Dorpsstraat', en: 'Sewer Dorpsstraat' },
  street: { nl: 'Dorpsstraat', en: 'Dorpsstraat' },
  houseNumbers: { nl: '1-9', en: '1-9' },
  from: { nl: 'Kerkweg', en: 'Kerkweg' },
  to: { nl: 'Dam', en: 'Dam' },
  postcode: { nl: '1234 AB', en: '1234 AB' },
  city: { nl: 'Waterveen', en: 'Waterveen' },
  district: { nl: 'Centrum', en: 'Centrum' },
  discipline: { nl: 'riool', en: 'sewer' },
  kind: { nl: 'vervanging', en: 'replacement' },
  start: { nl: '01-03-2027', en: '01-03-2027' },
  end: { nl: '01-06-2027', en: '01-06-2027' },
  period: { nl: 'maart tot juni 2027', en: 'Q2 2027' },
  earliestStart: { nl: '01-01-2027', en: '01-01-2027' },
  latestEnd: { nl: '01-12-2027', en: '01-12-2027' },
  phase: { nl: 'concreet gepland', en: 'scheduled' },
  budget: { nl: '125000', en: '125000' },
  work: { nl: '', en: '' },
}

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  it('every heading of the template is read back as what it was written for', () => {
    for (const field of templateFields)
      expect(templateFieldOf(deliveredColumns[field].heading[language]), field).toBe(field)
  })

  it('a template that lost its identity is understood as any list is', async () => {
    const fields = templateFields.filter((field) => field !== 'work')
    const headings = fields.map((field) => deliveredColumns[field].heading[language])
    const rows = [1, 2, 3].map((nth) =>
      fields.map((field) => filledIn[field][language] + (field === 'number' ? String(nth) : '')).join(';'),
    )
    const { path, bytes } = textFile('lijst.csv', [headings.join(';'), ...rows].join('\n'))
    expect(await understood(path, bytes)).toEqual(
      Object.fromEntries(fields.map((field) => [deliveredColumns[field].heading[language], field])),
    )
  })

  it('works that went out as GeoJSON are understood, and what others say of them is left', async () => {
    const all = works.map((work) => ({ ...work, budget: 1000, phase: 'VO' }))
    const seen = worksAsSeenBy({ works: all, places, combinations, parties, ofProject: noColumns }, null)
    const bytes = await exportGeojson({ seen, crs: 'EPSG:28992', language })
    const { fields } = workTable
    const said = (name: { readonly nl: string; readonly en: string }) => name[language].toLowerCase()
    const expected = [
      'number',
      'name',
      'discipline',
      'kind',
      'street',
      'district',
      'period',
      'phase',
      'budget',
    ] as const
    expect(await understood('werken.geojson', bytes)).toEqual({
      id: 'ignore',
      ...Object.fromEntries(expected.map((field) => [said(fields[field].heading), field])),
      [said(periodNames.start)]: 'start',
      [said(periodNames.end)]: 'end',
      // Whose they are is asked of who hands them in; how firm they are follows from the phase.
      [said(fields.party.heading)]: 'ignore',
      [said(fields.firmness.heading)]: 'ignore',
      [said(combinationTable.fields.name.heading)]: 'ignore',
      [said(agreedPeriodNames.start)]: 'ignore',
      [said(agreedPeriodNames.end)]: 'ignore',
    })
  })

  it('works without a phase have how firm they are read from its own column', async () => {
    const seen = worksAsSeenBy({ works, places, combinations, parties, ofProject: noColumns }, null)
    const bytes = await exportGeojson({ seen, crs: 'EPSG:28992', language })
    const heading = workTable.fields.firmness.heading[language].toLowerCase()
    expect((await understood('werken.geojson', bytes))[heading]).toBe('phase')
  })
})
