/** What the handlers of all subjects share: the open project, drafts, uploads and made files. */
import type { PathMode } from '../../shared/contract/calls/project.ts'
import { say, type Message } from '../../shared/domain/message.ts'
import { ExpectedFailure, failed } from '../../shared/domain/result.ts'
import type { DraftId } from '../../shared/domain/draft.ts'
import type { FetchFromWeb } from '../basemap/index.ts'
import type { BasemapInUse } from './basemap-in-use.ts'
import type { ChangeBell } from './change-bell.ts'
import type { HeldDraft } from './drafts.ts'
import type { FileFollower } from './follow-file.ts'
import type { Jobs } from './jobs.ts'
import type { CopyKeeper, CopyTimes } from './keep-copies.ts'
import type { MeetingRoom } from './meeting-room.ts'
import type { PersonHere } from './own-name.ts'
import type { OpenProject } from './open-project.ts'
import type { RecentProjects } from './recent-projects.ts'
import type { HeldCopies } from './held-copies.ts'
import type { Uploads } from './uploads.ts'
import type { WebMap } from './web-map.ts'
import type { WindowsHere } from './windows-here.ts'

export interface CoreOptions {
  readonly host: 'shell' | 'web'
  /** Who is logged on, as history will say until a person gave a name of their own. */
  readonly actor: string
  /** Folder of the program's own on this machine: recent projects, the town to practise in. Null for who has none. */
  readonly dataFolder: string | null
  /** Says to the person what nobody asked and the program cannot do; on the terminal when absent. */
  readonly tell?: (sentence: Message) => void
  /** False for the terminal: a script's files are not what a person opened last. */
  readonly remembersProjects?: boolean
  /** How this host reaches the internet; absent: never. Only for a map that a person switched on. */
  readonly fetchFromWeb?: FetchFromWeb
  /** When dated copies are made; as keep-copies says when absent. */
  readonly copyTimes?: CopyTimes
  /** What who looks after this machine laid down; see `machine-policy`. The usual place when absent. */
  readonly policyFile?: string
  /** The host's own dialog; absent where the host has none. Null: the person cancelled. */
  readonly choosePath?: (mode: PathMode) => Promise<string | null>
}

export interface MadeFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

export interface CoreContext {
  readonly options: CoreOptions
  readonly jobs: Jobs
  readonly recent: RecentProjects
  readonly uploads: Uploads
  readonly copies: HeldCopies
  readonly drafts: Map<DraftId, HeldDraft>
  /** Deliveries that are being read for the first time, each by its party. */
  readonly beingRead: Set<{ readonly partyName: string }>
  readonly files: Map<string, MadeFile>
  readonly bell: ChangeBell
  readonly basemap: BasemapInUse
  readonly webMap: WebMap
  readonly person: PersonHere
  readonly windows: WindowsHere
  readonly room: MeetingRoom
  readonly datedCopies: CopyKeeper
  /** Null at the start screen. */
  project: OpenProject | null
  /** How the file of the open project stands; null at the start screen. */
  follower: FileFollower | null
}

/** The open project, or the sentence that there is none. */
export function projectOf(context: CoreContext): OpenProject {
  if (context.project) return context.project
  throw new ExpectedFailure(failed('core.noProject').failure)
}

export function tellOf({ tell }: CoreOptions): (sentence: Message) => void {
  return tell ?? ((sentence) => console.warn(say(sentence, 'nl')))
}
