/** One of the first rows of a delivery, as the work it would become. */
import type { Draft } from '../../../shared/domain/draft.ts'

export type PreviewRow = Draft['preview'][number]
