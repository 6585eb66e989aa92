/** Shows or hides a reference layer: kept in the project; where that may not be written, for this window alone. */
import { useMapMemory } from '../state/index.ts'
import { useCommand, useProject } from '../api/index.ts'
import type { ReferenceLayer } from '../../shared/domain/reference-layer.ts'

export function useToggleLayer({ id, isShown }: Pick<ReferenceLayer, 'id' | 'isShown'>) {
  const { project } = useProject()
  const show = useCommand('layer.show')
  const switchHere = useMapMemory((state) => state.toggle)
  const toggle = () =>
    project?.isReadOnly === true ? switchHere(id) : void show.run({ layer: id, isShown: !isShown })
  return { toggle, failure: show.failure }
}
