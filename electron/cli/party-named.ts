/** The party that was typed, whatever its capitals. */
import type { PartyId } from '../../shared/domain/ids.ts'
import { ExpectedFailure, failed, valueOf } from '../../shared/domain/result.ts'
import type { Core } from '../core/index.ts'

/** Fails with a sentence that names the parties there are. */
export async function partyNamed(core: Core, name: string): Promise<PartyId> {
  const { project } = valueOf(await core.ask('project.read', {}))
  const parties = project?.parties ?? []
  const found = parties.find((party) => party.name.toLowerCase() === name.trim().toLowerCase())
  if (found) return found.id
  const known = parties.map((party) => party.name).join(', ') || '–'
  throw new ExpectedFailure(failed('host.noSuchParty', { party: name, known }).failure)
}
