/**
 * What a project file can be asked and told. Types only, so that threads and the core can speak of a store without
 * loading SQLite.
 */
import type { PackedBytes } from '../../shared/bytes/packed-bytes.ts'
import type { Combination } from '../../shared/domain/combination.ts'
import type { ByHand } from '../../shared/domain/by-hand.ts'
import type { AsideWork } from '../../shared/domain/aside.ts'
import type { StandingCorrection } from '../../shared/domain/correction.ts'
import type { Delivery } from '../../shared/domain/delivery.ts'
import type { Dossier } from '../../shared/domain/dossier.ts'
import type { FileStanding } from '../../shared/domain/file-standing.ts'
import type { ClosedArea, DigRestException } from '../../shared/domain/dig-rest.ts'
import type { AttachmentId, CommandId, DeliveryId, LayerId, PartyId } from '../../shared/domain/ids.ts'
import type { Judgement } from '../../shared/domain/judgement.ts'
import type { TakenCopy, Undecided } from '../../shared/domain/merge.ts'
import type { Message } from '../../shared/domain/message.ts'
import type { Party } from '../../shared/domain/party.ts'
import type { HistoryFilter } from '../../shared/domain/history-filter.ts'
import type { HistoryEntry, ProjectSummary } from '../../shared/domain/project.ts'
import type { RecentChange } from '../../shared/domain/recent-change.ts'
import type { Work } from '../../shared/domain/work.ts'
import type { RecordOf } from '../../shared/records/field.ts'
import type { RecordTables } from '../../shared/records/index.ts'
import type { Water } from '../../shared/overlap/water/water.ts'
import type { HeldApart } from '../../shared/sharing/party-copy-as-seen.ts'
import type { KeptFile } from './attachments.ts'
import type { ChangedRecords } from './changes-since.ts'
import type { CommandBy, ReadyDelivery, Revised } from './command-input.ts'
import type { CommandInput, CommandName, CommandValue } from './commands/index.ts'
import type { ForParty } from './copies/party-copy.ts'
import type { MappingOfDelivery } from './deliveries.ts'
import type { Taking } from './take-copies.ts'
import type { RecordTable } from './tables.ts'
import type { Went } from './file/watched-file.ts'
import type { ReadKnownWork } from './works.ts'

/**
 * An open project file. Every method may throw an `ExpectedFailure` (the disk is full, the file is damaged). `run` does
 * commands: one transaction each, kept in history with their inverse, undoable. A command id that was used before is
 * refused with `store.commandRepeated`, and nothing is done twice. Where the path leads to another file by
 * now, or to none, every command fails (`store.fileReplaced`, `store.fileGone`) and reading goes on. A command that turns
 * out to change nothing leaves no trace and answers the revision as it was.
 */
export interface Store {
  summary(): ProjectSummary
  /** As they count: corrected, and without those put aside. Ordered by id. */
  works(): Work[]
  /** What `take` makes of them, of which there are `count`, as they come one by one: nobody ever has all. */
  eachWork<Value>(take: (works: Iterable<Work>, count: number) => Value): Value
  /** WKB of every work, in the order of {@link works}; none for a work without a place. */
  places(): PackedBytes
  /** The works of one party as it delivered them, missing ones included, with what is corrected of each; ordered by id. */
  knownWorks(party: PartyId): ReadKnownWork[]
  /** Works that are put aside for good. */
  asides(): AsideWork[]
  /** Works that were made by hand, in the order of their works; of those that count. */
  byHand(): ByHand[]
  /** By work, and by field in the order of the fields. */
  corrections(): StandingCorrection[]
  /** Regardless of capitals and of space around the name. */
  partyByName(name: string): Party | null
  parties(): Party[]
  /** Oldest first. */
  deliveries(): Delivery[]
  /** How the deliveries of a party were read, newest first: at most the last ten. */
  mappings(party: PartyId): MappingOfDelivery[]
  /** The files of a delivery exactly as they were handed in. */
  deliveredFiles(delivery: DeliveryId): { path: string; bytes: Uint8Array }[]
  /** With its bytes. Fails with `attachment.unknown`, and with `attachment.damaged` where they are not what was kept. */
  attachment(id: AttachmentId): KeptFile
  combinations(): Combination[]
  /** Of each combination of which anything was written down, in the order of the combinations. */
  dossiers(): Dossier[]
  judgements(): Judgement[]
  /** Areas that rest, with WKB in metres. */
  closedAreas(): (ClosedArea & { wkb: Uint8Array })[]
  digRestExceptions(): DigRestException[]
  /** Features in the order they were added. Fails with `store.unknownLayer`. */
  layer(id: LayerId): { name: string | null; wkb: Uint8Array }[]
  /** Every feature of the layers of kind `water`. */
  water(): Water
  /**
   * What became, since `revision`, of the records that overlaps are made of, with the project as it is now; null when that
   * is so much, or such, that whoever follows should read everything again.
   */
  changesSince(revision: number): (ChangedRecords & { summary: ProjectSummary }) | null
  /** Works that were changed since an instant, and in what; latest first. Of very many changes the latest. */
  recentChanges(since: string): RecentChange[]
  /** The records of a table, oldest first, each held against its declaration. Fails with `store.damagedRecord`. */
  list<Name extends RecordTable>(table: Name): RecordOf<RecordTables[Name]>[]
  /** The newest `limit` commands of those that are looked for, newest first. */
  history(limit: number, filter?: HistoryFilter): HistoryEntry[]
  /** The names by which something was done. */
  actors(): string[]

  /**
   * Makes what a delivery brings ready under the name `set`, behind what is ready under it: storing it then takes a fraction of
   * the time. The project does not change, and what is never stored is gone with `forgetReady` or the store itself. Fails when
   * there is no room for temporary files; what was made ready before is so still.
   */
  makeReady(set: string, delivery: ReadyDelivery): void
  /** The files that are ready under `set`, in their order: deflated, `size` is their length before. */
  readyFiles(set: string): { path: string; size: number; bytes: Uint8Array }[]
  forgetReady(set: string): void

  /** Does a command of the table of commands; fails as its handler says. */
  run<Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    by: CommandBy,
  ): Revised & CommandValue<Name>

  /**
   * How the file stands now, and what became of it since the last look. Who only looks goes on from here at the state that the file
   * has now; before, all that is read fails with `store.movedOn` once someone else wrote in it.
   */
  look(): { readonly standing: FileStanding; readonly went: Went }

  /**
   * Takes in what was done in other copies of the project, or with `preview` says what would come of it. All or nothing; not a
   * byte of a copy changes. Fails as opening a project does, and with merge.otherProject, merge.otherStart,
   * merge.numberedTwice, merge.itself, merge.madeOfLater, merge.notTheirs, merge.intoPartyCopy.
   */
  takeCopies(taking: Taking, by: CommandBy): Revised & TakenCopy
  /** What was written apart and nobody decided yet. */
  undecided(): Undecided[]
  /** Equal for projects that hold the same and have the same left to decide. */
  fingerprint(): string

  /**
   * Writes the project as it is to a new file, also when its own file was deleted or replaced meanwhile. Fails with
   * alreadyThere, noFolder, folderReadOnly, diskFull; then there is no new file.
   */
  saveCopy(to: string): void
  /**
   * Writes a copy for a party to work in apart, with what that party may see and nothing else, and says how many works it holds. Fails
   * as `saveCopy` does, with `sharing.unknownParty`, and with `partyCopy.ofCopy`.
   */
  savePartyCopy(to: string, forParty: ForParty): HeldApart
  /** Writes the project as it was after a step to a new file. Fails as `saveCopy` does, and with noSuchStep, damagedRecord. */
  saveAsItWas(to: string, step: { readonly command: CommandId }): void
  /** Reads everything there is and says what is wrong with it; empty means sound. */
  verify(): Message[]
  /** Leaves one file behind, complete in itself. */
  close(): void
}

/**
 * Every method of a Store, answered later and in the order asked. Rejects with an ExpectedFailure, or with the bug.
 * What is passed in is copied; after `close` nobody answers.
 */
export type StoreClient = {
  readonly [Method in Exclude<keyof Store, 'run' | 'list' | 'eachWork'>]: (
    ...args: Parameters<Store[Method]>
  ) => Promise<ReturnType<Store[Method]>>
} & {
  readonly list: <Name extends RecordTable>(table: Name) => Promise<RecordOf<RecordTables[Name]>[]>
  readonly run: <Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    by: CommandBy,
  ) => Promise<Revised & CommandValue<Name>>
}
