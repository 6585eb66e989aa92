/** Leaving Aanleveren with a delivery that is not stored: asked first, since nothing half-done may be forgotten. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { seenNow } from '../../api/index.ts'
import { useViewState, type Place } from '../../state/index.ts'
import { Button, Dialog, useWords } from '../../ui/index.ts'
import { useDesk } from './desk.ts'
import { discard } from './reading.ts'
import { words } from './words.ts'

export function LeaveQuestion() {
  const t = useWords(words)
  const client = useQueryClient()
  const party = useDesk((desk) => desk.draft?.partyName ?? '')
  const [wanted, setWanted] = useState<Place | null>(null)
  const isFree = useRef(false)

  useEffect(
    () =>
      useViewState.subscribe(({ place, goTo }, before) => {
        const leaves = before.place === 'deliver' && place !== 'deliver'
        const { draft, draftOf } = useDesk.getState()
        // What was read for another project went with it.
        if (!leaves || isFree.current || draft === null || draftOf !== seenNow(client).file) return
        setWanted(place)
        goTo('deliver')
      }),
    [client],
  )

  const leave = () => {
    if (wanted === null) return
    isFree.current = true
    useViewState.getState().goTo(wanted)
  }
  return (
    <Dialog
      title={t.leaveTitle}
      isOpen={wanted !== null}
      onClose={() => setWanted(null)}
      actions={
        <>
          <Button
            look="danger"
            onPress={() => {
              discard()
              leave()
            }}
          >
            {t.leaveDiscard}
          </Button>
          <Button onPress={leave}>{t.leaveKeep}</Button>
          <Button look="main" onPress={() => setWanted(null)}>
            {t.leaveStay}
          </Button>
        </>
      }
    >
      <p>{t.leaveText(party)}</p>
    </Dialog>
  )
}
