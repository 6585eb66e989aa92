/** The Werkblad put together: features know nothing of each other, so their places are given here. */
import { Timeline } from '../features/timeline/index.ts'
import { Worksheet } from '../features/worksheet/index.ts'
import { WorkMap } from '../map/index.ts'
import { WorksheetLists } from './worksheet-lists.tsx'

export function WorksheetPlace() {
  return <Worksheet map={<WorkMap />} lists={<WorksheetLists />} detail={null} timeline={<Timeline />} />
}
