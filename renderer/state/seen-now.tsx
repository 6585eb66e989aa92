/**
 * By what it is decided which works are on screen now, asked once for the whole window: map, lists, counts and timeline all need
 * it, and each of them would ask the same questions at every step of a slider.
 */
import { createContext, use, useMemo, type ReactNode } from 'react'
import { useSaidOfWorks, useWorks } from '../api/index.ts'
import type { Work } from '../../shared/domain/work.ts'
import { useMomentBeside } from './moment-beside.ts'
import type { Moment } from './moment.ts'
import { useTrying } from './trying.ts'
import { useViewState } from './view-state.ts'
import { withTried, type Wanted } from './visible-works.ts'

export interface SeenNow {
  /** All works of the project. */
  readonly all: readonly Work[]
  /** The same, those that are tried at other days as they are tried. */
  readonly works: readonly Work[]
  readonly wanted: Wanted
  readonly moment: Moment | null
}

const Seen = createContext<SeenNow | null>(null)
/** A context of its own: of one and the same, React asks all below again whenever the outer changes. */
const SeenBeside = createContext<SeenNow | null>(null)

/** Around all that shows works or clusters. */
export function SeenNowProvider({ children }: { readonly children: ReactNode }) {
  const { works: all } = useWorks()
  const said = useSaidOfWorks()
  const moved = useTrying((state) => state.moved)
  const filter = useViewState((state) => state.filter)
  const moment = useViewState((state) => state.moment)
  const works = withTried(all, moved)
  const wanted = useMemo(() => ({ filter, said }), [filter, said])
  const seen = useMemo(() => ({ all, works, wanted, moment }), [all, works, wanted, moment])
  return <Seen value={seen}>{children}</Seen>
}

/** Around what stands beside the map: the same, at the moment that it follows the slider to. */
export function SeenBesideProvider({ children }: { readonly children: ReactNode }) {
  const { all, works, wanted } = useSeenNow()
  const moment = useMomentBeside((state) => state.moment)
  const seen = useMemo(() => ({ all, works, wanted, moment }), [all, works, wanted, moment])
  return <SeenBeside value={seen}>{children}</SeenBeside>
}

export function useSeenNow(): SeenNow {
  const seen = use(SeenBeside) ?? use(Seen)
  if (seen === null) throw new Error('What is on screen is asked for outside of the window')
  return seen
}
