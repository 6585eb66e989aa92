/** The Werkblad put together: features know nothing of each other, so their places and dialogs are given here. */
import { useState } from 'react'
import { CombineDialog, SetAsideDialog } from '../features/decide/index.ts'
import { DetailPanel } from '../features/detail/index.ts'
import { Filters } from '../features/filters/index.ts'
import { PlacingPanel } from '../features/place/index.ts'
import { Timeline } from '../features/timeline/index.ts'
import { Worksheet } from '../features/worksheet/index.ts'
import { useCombinations } from '../api/index.ts'
import { WorkMap } from '../map/index.ts'
import { usePlacing } from '../state/index.ts'
import type { CombinationId, WorkId } from '../../shared/domain/ids.ts'
import { WorksheetLists } from './worksheet-lists.tsx'

/** What people are deciding about in a dialog. */
type Deciding =
  | { readonly is: 'combine'; readonly works: readonly WorkId[] }
  | { readonly is: 'change'; readonly combination: CombinationId }
  | { readonly is: 'setAside'; readonly works: readonly WorkId[] }

export function WorksheetPlace() {
  const placing = usePlacing((state) => state.work)
  const [deciding, setDeciding] = useState<Deciding | null>(null)
  return (
    <>
      <Worksheet
        lists={
          <>
            <Filters />
            <WorksheetLists />
          </>
        }
        map={<WorkMap />}
        detail={
          placing === null ? (
            <DetailPanel
              onCombine={(works) => setDeciding({ is: 'combine', works })}
              onChange={(combination) => setDeciding({ is: 'change', combination })}
              onSetAside={(works) => setDeciding({ is: 'setAside', works })}
            />
          ) : (
            <PlacingPanel work={placing} />
          )
        }
        timeline={<Timeline />}
      />
      {deciding === null ? null : <DecideDialog deciding={deciding} onClose={() => setDeciding(null)} />}
    </>
  )
}

interface DecideDialogProps {
  readonly deciding: Deciding
  readonly onClose: () => void
}

function DecideDialog({ deciding, onClose }: DecideDialogProps) {
  const { combinations } = useCombinations()
  switch (deciding.is) {
    case 'combine':
      return <CombineDialog works={deciding.works} onClose={onClose} />
    case 'change': {
      const works = combinations.find(({ id }) => id === deciding.combination)?.works ?? []
      return <CombineDialog works={works} combination={deciding.combination} onClose={onClose} />
    }
    case 'setAside':
      return <SetAsideDialog works={deciding.works} onClose={onClose} />
  }
}
