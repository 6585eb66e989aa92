/** The dialog for what is being decided. Stored with Ctrl+Enter, the open list goes on to the next that is to be decided. */
import { AgreementDialog } from '../features/detail/index.ts'
import { CombineDialog, JudgeDialog } from '../features/decide/index.ts'
import { useCombinations } from '../api/index.ts'
import { goOnOrSayDone } from './go-on-or-say-done.ts'
import type { Deciding } from './deciding.ts'

interface DecideDialogProps {
  readonly deciding: Deciding
  readonly onClose: () => void
}

export function DecideDialog({ deciding, onClose }: DecideDialogProps) {
  const { combinations } = useCombinations()
  const onGoOn = () => {
    onClose()
    goOnOrSayDone()
  }
  const ways = { onClose, onGoOn }
  switch (deciding.is) {
    case 'combine':
      return <CombineDialog works={deciding.works} {...ways} />
    case 'takeOver':
      return <CombineDialog works={deciding.works} triedPeriods={new Map(deciding.periods)} {...ways} />
    case 'takeProposal':
      return <CombineDialog works={deciding.works} proposal={deciding.proposal} onClose={onClose} />
    case 'change': {
      const works = combinations.find(({ id }) => id === deciding.combination)?.works ?? []
      return <CombineDialog works={works} combination={deciding.combination} onClose={onClose} />
    }
    case 'agree': {
      const { combination, point } = deciding
      return <AgreementDialog combination={combination} point={point} agreement={null} onClose={onClose} />
    }
    case 'judge':
      return (
        <JudgeDialog
          works={deciding.works}
          cluster={deciding.cluster ?? undefined}
          verdict={deciding.verdict}
          {...ways}
        />
      )
  }
}
