/** Follows something, or stops following it: what changes of it stands in the list Gevolgd and behind the bell. */
import { useFollowing } from '../../api/index.ts'
import { ToggleChip } from '../../ui/toggle-chip.tsx'
import type { FollowedThing } from '../../../shared/domain/followed.ts'
import { Refusal } from './refusal.tsx'

interface FollowButtonProps {
  readonly label: string
  readonly thing: FollowedThing
  /** Of what is followed already, what is the same: a kansengebied by any two of its works. */
  readonly isIt: (followed: FollowedThing) => boolean
}

/** Nothing as long as it is not known how the thing stands. */
export function FollowButton({ label, thing, isIt }: FollowButtonProps) {
  const { followed, input, failure, look, stop } = useFollowing()
  const those = followed.map((one) => one.thing).filter(isIt)
  if (input === null) return null
  return (
    <>
      <ToggleChip
        isSelected={those.length > 0}
        onChange={(isFollowed) => void (isFollowed ? look([thing]) : stop(those))}
      >
        {label}
      </ToggleChip>
      <Refusal failure={failure} />
    </>
  )
}
