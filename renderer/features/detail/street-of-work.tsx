/** The street of a work, and the way to all works in it. */
import { useState } from 'react'
import { ask, failureOf, useProject } from '../../api/index.ts'
import { useChooseThere } from '../../state/index.ts'
import { Button, FailedState, useWords } from '../../ui/index.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { longitudeLatitude } from '../../../shared/geo/crs.ts'
import { FollowButton } from './follow-button.tsx'
import { linesNear } from './lines-near.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

/** More streets of one name than these are not told apart. */
const mostStreets = 20

export function StreetOfWork({ work, street }: { readonly work: Work; readonly street: string }) {
  const t = useWords(words)
  const there = useChooseThere()
  const { project } = useProject()
  const [error, setError] = useState<Error | null>(null)
  const failure = failureOf(error, 'place.find')
  const choose = async () => {
    try {
      const hasStreets = project?.layers.some(({ kind }) => kind === 'streets') ?? false
      const found = hasStreets ? await ask('place.find', { text: street, limit: mostStreets }) : []
      const lines = found.flatMap(({ name, kind, geometry }) =>
        kind === 'streets' && foldText(name) === foldText(street) ? [geometry] : [],
      )
      there?.inStreet(street, linesNear(lines, work.bounds, project?.crs ?? longitudeLatitude))
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown : new Error(String(thrown)))
    }
  }
  return (
    <>
      {street}
      <span className={styles.actions}>
        <Button look="quiet" isDisabled={there === null} onPress={() => void choose()}>
          {t.allInStreet}
        </Button>
        <FollowButton
          label={t.followStreet}
          thing={{ is: 'street', street }}
          isIt={(one) => one.is === 'street' && foldText(one.street) === foldText(street)}
        />
      </span>
      {failure === null ? null : <FailedState failure={failure} />}
    </>
  )
}
