/** What is left to do about each party, and of which of its deliveries a list goes back. */
import { expect, it } from 'vitest'
import { deliveredParties } from '../../../../renderer/features/deliver/delivered-parties.ts'
import type { Delivery, RowRemark } from '../../../../shared/domain/delivery.ts'
import { DeliveryId } from '../../../../shared/domain/ids.ts'
import { message } from '../../../../shared/domain/message.ts'
import { CalendarDate, noPeriod } from '../../../../shared/domain/period.ts'
import { makeWork, partyId, period } from '../../make-work.ts'

const today = CalendarDate.parse('2026-11-30')
const [party] = [{ id: partyId(1), name: 'Gemeente' }]
const deliveryId = (n: number) => DeliveryId.parse(`00000000-0000-7000-8000-00000000010${n}`)
const [older, newer] = [deliveryId(1), deliveryId(2)]

const delivery = (id: DeliveryId, at: string, rejected: RowRemark[] = []) =>
  ({
    id,
    party: partyId(1),
    at: `${at}T10:00:00Z`,
    report: { files: [], rejected, repaired: [], notes: [] },
    changes: {},
  }) as unknown as Delivery

const remark: RowRemark = { file: 'a.csv', sheet: null, row: 3, message: message('import.noGeometry') }
const sound = { period: period('2027-03-01', '2027-03-31') }
const over = { period: period('2026-03-01', '2026-03-31') }

it('counts works whose dates and phase contradict, and brings back each delivery that names one', () => {
  const works = [
    makeWork({ ...sound, delivery: newer }),
    makeWork({ ...over, delivery: older }),
    makeWork({ ...over, delivery: older, party: partyId(2) }),
  ]
  const deliveries = [delivery(older, '2026-01-10'), delivery(newer, '2026-09-10')]
  const [row] = deliveredParties([party], deliveries, works, today)
  expect(row?.open.contradicting).toBe(1)
  expect([...(row?.toReturn ?? [])]).toEqual([older])
  expect(row?.deliveries.map(({ id }) => id)).toEqual([newer, older])
})

it('brings back rejected rows of the newest delivery alone, and dates that were not read not a second time', () => {
  const works = [makeWork({ period: { ...noPeriod, raw: '1-5-2027 – 1-3-2027' }, delivery: older })]
  const deliveries = [delivery(older, '2026-01-10', [remark]), delivery(newer, '2026-09-10', [remark])]
  const [row] = deliveredParties([party], deliveries, works, today)
  expect(row?.open).toMatchObject({ contradicting: 1, undated: 1, rejected: 1 })
  expect([...(row?.toReturn ?? [])]).toEqual([newer])
})

it('tells of the works of a party how many were put in by hand, and brings no delivery back for those', () => {
  const works = [makeWork(sound), makeWork({ ...over, delivery: null, bounds: null })]
  const [row] = deliveredParties([party], [], works, today)
  expect(row).toMatchObject({ works: 2, byHand: 1, deliveries: [] })
  expect(row?.toReturn.size).toBe(0)
})
