/** What stands in the window for each place; without a project only Start has something to show. */
import type { ReactNode } from 'react'
import { failureOf, useProject } from '../api/index.ts'
import { useViewState, type Place } from '../state/index.ts'
import { PlanPlace } from '../features/plan/index.ts'
import { StartPlace } from '../features/start/index.ts'
import { Busy, Button, EmptyState, FailedState, useWords } from '../ui/index.ts'
import { DeliverDesks } from './deliver-desks.tsx'
import { MeetingPlace } from './meeting-place.tsx'
import { WorksheetPlace } from './worksheet-place.tsx'
import { words } from './words.ts'

const contents: Readonly<Record<Place, () => ReactNode>> = {
  start: StartPlace,
  deliver: DeliverDesks,
  worksheet: WorksheetPlace,
  meeting: MeetingPlace,
  plan: PlanPlace,
}

export function PlaceContent({ place }: { readonly place: Place }) {
  const t = useWords(words)
  const { project, isPending, error, refetch } = useProject()
  const failure = failureOf(error, 'project.read')
  if (failure !== null) return <FailedState failure={failure} onAgain={() => void refetch()} />
  if (isPending) return <Busy what={t.opening} />
  if (project === null && place !== 'start') return <NoProject />
  const Content = contents[place]
  return <Content key={project?.file ?? ''} />
}

function NoProject() {
  const t = useWords(words)
  const goTo = useViewState((state) => state.goTo)
  return (
    <EmptyState
      title={t.openFirst}
      action={
        <Button look="main" onPress={() => goTo('start')}>
          {t.toStart}
        </Button>
      }
    >
      {t.openFirstWhy}
    </EmptyState>
  )
}
