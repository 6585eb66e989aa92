/** A project file that was opened outside of the window (double-clicked, or named when starting again) opens in it. */
import { useEffect, useRef } from 'react'
import { askedInHash } from '../../../shared/contract/asked-from-outside.ts'
import { useControl, useJob } from '../../api/index.ts'
import { leaveFor, useNotices, useViewState } from '../../state/index.ts'
import { enterProject } from './enter-project.ts'

export function useAskedFromOutside(): void {
  const open = useControl('project.open')
  const town = useJob('project.practise')
  const follow = useRef(() => Promise.resolve())
  useEffect(() => {
    follow.current = async () => {
      const asked = askedInHash(location.hash)
      if (asked === null) return
      // The address names the place again, so that the same file can be asked for once more.
      history.replaceState(history.state, '', `#${useViewState.getState().place}`)
      const opened = await ('file' in asked ? leaveFor(open, { file: asked.file }) : leaveFor(town, {}))
      if (opened.ok) enterProject(opened.value)
      else if (opened.failure.key !== 'core.deliveryOnDesk')
        useNotices.getState().notify('failure', opened.failure)
    }
  })
  useEffect(() => {
    const onHash = () => void follow.current()
    onHash()
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [])
}
