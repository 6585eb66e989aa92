/** How firm a work is, and that it breaks a rest: under its period in a list of works. */
import { useSay } from '../../ui/index.ts'
import { RestChip } from '../../ui/rest-chip.tsx'
import { firmnessNames } from '../../../shared/domain/firmness.ts'
import type { Work } from '../../../shared/domain/work.ts'

export function WorkState({ work }: { readonly work: Work }) {
  const say = useSay()
  return (
    <>
      <RestChip works={[work.id]} /> {say(firmnessNames[work.firmness])}
    </>
  )
}
