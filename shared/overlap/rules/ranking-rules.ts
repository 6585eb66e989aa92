/** The rules of what is noise, how large a cluster may be, when to decide, and what makes one rank above another. */
import { firmnessNames } from '../../domain/firmness.ts'
import type { Bilingual } from '../../domain/language.ts'
import { message } from '../../domain/message.ts'
import type { OverlapSettings, ScorePart } from '../../domain/overlap.ts'
import { scoreParts } from '../score.ts'
import { numberAt, restLimits, type Rule } from './rule.ts'
import type { NumberField } from './rule-fields.ts'

export const sliver: Rule = {
  id: 'sliver',
  name: { nl: 'Snippers', en: 'Slivers' },
  fields: [
    numberAt(
      { key: 'sliver', name: 'area' },
      { nl: 'snippers', en: 'slivers' },
      { unit: 'squareMetres', most: 10_000, isWhole: false },
    ),
    {
      is: 'number',
      name: 'share',
      label: { nl: 'snippers', en: 'slivers' },
      unit: 'percent',
      least: 0,
      most: 100,
      isWhole: false,
      read: ({ sliver: { share } }) => asPercent(share),
      write: (settings, percent) => ({
        ...settings,
        sliver: { ...settings.sliver, share: percent / 100 },
      }),
    },
  ],
  sentence: ({ sliver: { area, share } }) => message('rules.sliver', { area, share: asPercent(share) }),
}

/** To a thousandth of a percent: what a binary fraction adds behind that nobody typed. */
function asPercent(share: number): number {
  return Math.round(share * 100_000) / 1000
}

export const region: Rule = {
  id: 'region',
  name: { nl: 'Grote gebieden', en: 'Regions' },
  fields: [
    numberAt(
      { key: 'region', name: 'across' },
      { nl: 'groot gebied, breedte', en: 'region, width' },
      { unit: 'metres', most: 100_000 },
    ),
    numberAt(
      { key: 'region', name: 'area' },
      { nl: 'groot gebied, oppervlak', en: 'region, area' },
      { unit: 'squareMetres', most: 1_000_000_000 },
    ),
  ],
  sentence: ({ region: { across, area } }) => message('rules.region', { across, area }),
}

export const cluster: Rule = {
  id: 'cluster',
  name: { nl: 'Kansengebied', en: 'Cluster' },
  fields: [
    numberAt(
      { key: 'cluster', name: 'across' },
      { nl: 'kansengebied', en: 'cluster' },
      { unit: 'metres', least: 10, most: 10_000 },
    ),
    numberAt({ key: 'cluster', name: 'years' }, { nl: 'kansengebied', en: 'cluster' }, restLimits),
  ],
  sentence: ({ cluster: { across, years } }) => message('rules.cluster', { across, years }),
}

/** Only of these two is there a day from which their scope lies fixed. */
function fixedMonths(name: 'scheduled' | 'programmed'): NumberField {
  const short = firmnessNames[name]
  const label = { nl: `scope vast, ${short.nl}`, en: `scope fixed, ${short.en}` }
  return { ...numberAt({ key: 'closing', name }, label, { unit: 'months', most: 120 }), short }
}

export const fixedScope: Rule = {
  id: 'fixedScope',
  name: { nl: 'Beslissen vóór', en: 'Decide before' },
  fields: [fixedMonths('scheduled'), fixedMonths('programmed')],
  sentence: ({ closing: { scheduled, programmed } }) =>
    message('rules.fixedScope', { scheduled, programmed }),
}

const partNames: Readonly<Record<ScorePart, Bilingual>> = {
  shared: { nl: 'wat ze delen', en: 'what they share' },
  near: { nl: 'nabijheid', en: 'nearness' },
  gap: { nl: 'tussentijd', en: 'gap' },
  firmness: { nl: 'hardheid en schuifruimte', en: 'firmness and room to move' },
  digs: { nl: 'graven', en: 'digging' },
  size: { nl: 'grootte', en: 'size' },
}

export const weights: Rule = {
  id: 'weights',
  name: { nl: 'Score', en: 'Score' },
  fields: scoreParts.map((part): NumberField => ({
    is: 'number',
    // Not a hole: the sentence says the shares that the weights come to.
    name: `weight-${part}`,
    label: { nl: `gewicht ${partNames[part].nl}`, en: `weight of ${partNames[part].en}` },
    short: partNames[part],
    unit: 'weight',
    least: 0,
    most: 100,
    isWhole: false,
    read: ({ weights: all }) => all[part],
    write: (settings, weight) => ({ ...settings, weights: { ...settings.weights, [part]: weight } }),
  })),
  sentence: (settings) => message('rules.weights', weightShares(settings)),
  refuses: ({ weights: all }) =>
    scoreParts.some((part) => all[part] > 0) ? null : message('rules.nothingWeighs'),
}

/** How much of the score each part can give, in percent to one decimal; 0 when nothing weighs. */
export function weightShares({ weights: all }: OverlapSettings): Record<ScorePart, number> {
  const total = scoreParts.reduce((sum, part) => sum + all[part], 0)
  const share = (part: ScorePart) => (total === 0 ? 0 : Math.round((1000 * all[part]) / total) / 10)
  return {
    shared: share('shared'),
    near: share('near'),
    gap: share('gap'),
    firmness: share('firmness'),
    digs: share('digs'),
    size: share('size'),
  }
}
