/** `rejects FILE [--delivery ID|latest] [--party NAME] --out PATH` */
import path from 'node:path'
import type { DeliveryId } from '../../../shared/domain/ids.ts'
import { message, say } from '../../../shared/domain/message.ts'
import { ExpectedFailure, failed, valueOf } from '../../../shared/domain/result.ts'
import type { Core } from '../../core/index.ts'
import { requiredText, textOf, wordAt, type Command } from '../command.ts'
import { partyNamed } from '../party-named.ts'
import { readingProject } from '../with-project.ts'
import { writeWhole } from '../write-whole.ts'

const latest = 'latest'

export const rejectsCommand: Command = {
  usage: 'rejects FILE [--delivery ID|latest] [--party NAME] --out PATH',
  options: { delivery: { type: 'string' }, party: { type: 'string' }, out: { type: 'string' } },
  words: [1, 1],
  async run(args) {
    const { language } = args
    const out = path.resolve(requiredText(args, 'out'))
    const project = wordAt(args, 0)
    return readingProject(args, async (core) => {
      const delivery = await deliveryMeant(core, textOf(args, 'delivery') ?? latest, textOf(args, 'party'))
      const made = valueOf(await core.ask('delivery.rejects', { from: { delivery }, language }))
      writeWhole(project, out, core.file(made.file)?.bytes ?? new Uint8Array())
      return {
        json: { path: out, delivery, bytes: made.bytes },
        text: [say(message('host.made', { path: out }), language)],
      }
    })
  },
}

/** The delivery by its id, or the newest one (of the party, when one is named). */
async function deliveryMeant(core: Core, asked: string, partyName: string | undefined): Promise<DeliveryId> {
  const party = partyName === undefined ? null : await partyNamed(core, partyName)
  const deliveries = valueOf(await core.ask('delivery.list', {})).filter(
    (delivery) => party === null || delivery.party === party,
  )
  const found =
    asked === latest ? deliveries.at(-1) : deliveries.find(({ id }) => id === asked.trim().toLowerCase())
  if (found) return found.id
  throw new ExpectedFailure(failed('partyFile.noSuchDelivery', { delivery: asked }).failure)
}
