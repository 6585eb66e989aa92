/** Reads the files of one delivery as works: the one door of this room. */
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { DeliveredFile, DeliveryReading, ReadingOptions } from './reading.ts'

export type { DeliveredFile, DeliveryReading, ReadingOptions, ReadWork } from './reading.ts'

export async function readDelivery(
  files: readonly DeliveredFile[],
  options: ReadingOptions,
): Promise<DeliveryReading> {
  options.signal?.throwIfAborted()
  await Promise.resolve()
  throw new ExpectedFailure(
    message('import.nothingToRead', { files: files.map(({ path }) => path).join(', ') }),
  )
}
