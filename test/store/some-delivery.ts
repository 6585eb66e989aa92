/** Deliveries to store, for tests of the store and for programs outside them: nothing here knows of a test. */
import type { NewDelivery } from '../../electron/store/index.ts'
import type { ImportReport } from '../../shared/domain/delivery.ts'
import { noPeriod } from '../../shared/domain/period.ts'
import { ownPlace, type Placing } from '../../shared/domain/placing.ts'
import type { Bounds, WorkFields } from '../../shared/domain/work.ts'
import { toWkb } from '../../shared/geo/wkb.ts'

export function someFields(fields: Partial<WorkFields> = {}): WorkFields {
  return {
    number: null,
    name: 'Riool Dorpsstraat',
    discipline: 'sewerGravity',
    kind: 'replace',
    street: 'Dorpsstraat',
    district: null,
    period: noPeriod,
    earliestStart: null,
    latestEnd: null,
    phase: null,
    firmness: 'programmed',
    budget: 125_000.5,
    ...fields,
  }
}

/** A line of ten metres that starts at (x, y), in RD. */
export function aLine(x = 155_000, y = 463_000): { wkb: Uint8Array; bounds: Bounds; placing: Placing } {
  const coordinates = [
    [x, y],
    [x + 10, y],
  ]
  return {
    wkb: toWkb({ type: 'LineString', coordinates }),
    bounds: [x, y, x + 10, y],
    placing: ownPlace('geometry'),
  }
}

export const noPlace = { wkb: null, bounds: null, placing: { how: null, sure: false, why: null } }

const emptyReport: ImportReport = {
  files: [],
  read: 0,
  works: 0,
  unplaced: 0,
  unsure: 0,
  joined: 0,
  rejected: [],
  repaired: [],
  notes: [],
  mapping: { tables: [] },
}

export function aSource(row: number) {
  return { file: 'planning.csv', sheet: null, row }
}

/** A delivery with as many new works as there are names. */
export function aDelivery(partyName: string, names: string[], rest: Partial<NewDelivery> = {}): NewDelivery {
  return {
    partyName,
    files: [{ path: 'planning.csv', bytes: Buffer.from(`naam\n${names.join('\n')}\n`) }],
    report: { ...emptyReport, read: names.length, works: names.length },
    added: names.map((name, index) => ({
      fields: someFields({ name }),
      ...aLine(155_000 + index),
      source: aSource(index + 2),
    })),
    changed: [],
    unchanged: [],
    moved: 0,
    shifted: 0,
    missing: [],
    ...rest,
  }
}
