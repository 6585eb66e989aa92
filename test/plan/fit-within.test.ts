/** A work in a whole that someone typed. */
import { expect, it } from 'vitest'
import type { AgreedPeriod } from '../../shared/domain/period.ts'
import { fitWithin } from '../../shared/plan/propose-periods.ts'

const days = (start: string, end: string) => ({ start, end }) as AgreedPeriod
const whole = days('2028-03-01', '2028-09-30')

it.each([
  ['stays where it lies within', days('2028-04-01', '2028-04-30'), days('2028-04-01', '2028-04-30')],
  ['comes later', days('2027-04-01', '2027-04-30'), days('2028-03-01', '2028-03-30')],
  ['comes earlier', days('2029-04-01', '2029-04-30'), days('2028-09-01', '2028-09-30')],
  ['takes all of it when it is longer', days('2027-01-01', '2029-04-30'), whole],
])('a work %s', (_, period, becomes) => expect(fitWithin(period, whole)).toEqual(becomes))
