/** Follows the work or the kansengebied that is open. */
import { useOverlaps, useToldCluster } from '../../api/index.ts'
import type { Selection } from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import type { ClusterId } from '../../../shared/domain/ids.ts'
import { FollowButton } from './follow-button.tsx'
import { strongestFirst } from './strongest-first.ts'
import { words } from './words.ts'

/** Nothing for what is neither. */
export function FollowChosen({ selection }: { readonly selection: Selection }) {
  const t = useWords(words)
  if (selection.is === 'cluster') return <FollowCluster id={selection.cluster} />
  if (selection.is !== 'work') return null
  const { work } = selection
  return (
    <FollowButton
      label={t.follow}
      thing={{ is: 'work', work }}
      isIt={(one) => one.is === 'work' && one.work === work}
    />
  )
}

/** By the two works that meet there most, as remarks on it are. */
function FollowCluster({ id }: { readonly id: ClusterId }) {
  const t = useWords(words)
  const { data } = useOverlaps()
  const told = useToldCluster(id)
  const works = data?.clusters[told?.at ?? -1]?.works
  const [strongest] = strongestFirst(told?.pairs ?? [])
  if (works === undefined || strongest === undefined) return null
  return (
    <FollowButton
      label={t.follow}
      thing={{ is: 'meeting', work: strongest.a, met: strongest.b }}
      isIt={(one) => one.is === 'meeting' && works.includes(one.work) && works.includes(one.met)}
    />
  )
}
