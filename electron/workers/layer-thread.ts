/** Thread: reads files that are to become reference layers. */
import { readLayers, type ReadLayers } from '../import/layers/index.ts'
import { answerInThread } from './answer-in-thread.ts'
import type { LayersInput } from './in-threads.ts'

await answerInThread<LayersInput, ReadLayers>(({ files, options }, report) =>
  readLayers(files, { ...options, onProgress: report }),
)
