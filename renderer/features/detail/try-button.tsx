/** From what is chosen to trying it at other days. */
import { useEffect, useMemo, useRef } from 'react'
import { useCombinations, useOverlaps, useWorks } from '../../api/index.ts'
import { startTrying, takeHasEnded, whyFixed, worksOfSelection, type Selection } from '../../state/index.ts'
import { Button, Icon, useWords } from '../../ui/index.ts'
import { words } from './words.ts'

/** Of more works nobody sees at a glance what moving them does. */
const mostTried = 60

/** A combination has its agreed period, and works that are done or under way do not move: then there is nothing to try. */
export function TryButton({ selection }: { readonly selection: Selection }) {
  const t = useWords(words)
  const { data } = useOverlaps()
  const { workById } = useWorks()
  const { combinations } = useCombinations()
  const works = useMemo(() => worksOfSelection(selection, data?.clusters), [selection, data])
  const canMove =
    works.length <= mostTried &&
    works.some((id) => {
      const work = workById.get(id)
      const agreed = combinations.find((combination) => combination.works.includes(id))
      return work !== undefined && whyFixed(work, agreed) === null
    })
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The keyboard goes on where it left when the trial began.
    if (button.current !== null && takeHasEnded()) button.current.focus()
  }, [canMove])
  if (!canMove) return null
  return (
    <Button ref={button} look="quiet" shortcut="P" onPress={() => startTrying(works)}>
      <Icon name="shift" />
      {t.tryOut}
    </Button>
  )
}
