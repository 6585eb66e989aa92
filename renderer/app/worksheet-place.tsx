/** The Werkblad put together: features know nothing of each other, so their places are given here. */
import { Worksheet } from '../features/worksheet/index.ts'

export function WorksheetPlace() {
  return <Worksheet map={null} lists={null} detail={null} timeline={null} />
}
