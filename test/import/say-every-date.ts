/** A program of its own, so that it can run in any time zone: reads each file of every-date and says the dates it holds. */
import { readDelivery } from '../../electron/import/read-delivery.ts'
import { everyDate } from './every-date.ts'
import { inRd } from './real-files.ts'

for (const file of everyDate) {
  const { works } = await readDelivery([file], inRd)
  process.stdout.write(`${file.path} ${works.map(({ fields }) => fields.period.start).join(' ')}\n`)
}
