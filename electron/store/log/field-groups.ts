/**
 * Which columns of a record change together: two people who each changed one of them apart have changed the same. And what
 * a record is about where there can be only one: two who made it apart have made the same.
 */
import type { Column, RecordTable } from '../tables.ts'

type Groups<Name extends RecordTable> = Readonly<Record<string, readonly Column<Name>[]>>

interface Grouping<Name extends RecordTable> {
  /** Together they say which record it is. */
  readonly about: readonly Column<Name>[]
  readonly groups: Groups<Name>
}

const bounds = ['min_x', 'min_y', 'max_x', 'max_y'] as const

export const groupings: { readonly [Name in RecordTable]: Grouping<Name> } = {
  project: { about: ['id'], groups: { name: ['name'], crs: ['crs'], rules: ['overlap_settings'] } },
  party: { about: ['id'], groups: { name: ['name'] } },
  delivery: {
    about: ['id'],
    groups: {
      delivery: ['party', 'at', 'report', 'added', 'changed', 'moved', 'shifted', 'missing', 'unchanged'],
    },
  },
  delivered_file: { about: ['id'], groups: { file: ['delivery', 'path', 'size', 'bytes'] } },
  work: {
    about: ['id'],
    groups: {
      party: ['party'],
      source: ['delivery', 'source_file', 'source_sheet', 'source_row'],
      number: ['number'],
      name: ['name'],
      discipline: ['discipline'],
      kind: ['kind'],
      street: ['street', 'district'],
      period: ['period_start', 'period_end', 'period_precision', 'period_raw', 'period_derived'],
      room: ['earliest_start', 'latest_end'],
      phase: ['phase'],
      firmness: ['firmness'],
      budget: ['budget'],
      missing: ['missing', 'missing_decision'],
      own: ['own'],
      place: ['placed_how', 'placed_sure', 'placed_why', ...bounds, 'wkb'],
    },
  },
  layer: { about: ['id'], groups: { layer: ['name', 'kind'] } },
  layer_feature: {
    about: ['id'],
    groups: { feature: ['layer', 'name', 'wkb', 'finished', 'closed_until', ...bounds] },
  },
  combination: {
    about: ['id'],
    groups: {
      name: ['name'],
      lead: ['lead'],
      period: ['period_start', 'period_end'],
      level: ['level'],
      reason: ['reason'],
    },
  },
  combination_work: {
    about: ['work'],
    groups: {
      combination: ['combination'],
      ordinal: ['ordinal'],
      period: ['period_start', 'period_end'],
      original: ['original'],
    },
  },
  judgement: {
    about: ['a', 'b'],
    groups: {
      verdict: ['id', 'verdict', 'reason', 'actor', 'at', 'conversation'],
      facts: [
        'distance',
        'shared_area',
        'gap_days',
        'outcomes',
        'a_start',
        'a_end',
        'b_start',
        'b_end',
        'periods_known',
      ],
    },
  },
  dig_rest_exception: {
    about: ['work', 'closed_by_work', 'closed_by_area'],
    groups: { exception: ['id', 'ground', 'reason', 'actor', 'at', 'starts', 'until'] },
  },
  sharing: { about: ['id'], groups: { shared: ['party', 'level', 'money', 'own'] } },
}
