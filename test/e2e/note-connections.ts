/**
 * Loaded into a program before anything of it runs, in every thread (`--import`): notes whatever it opens towards elsewhere, a line
 * each, in the file that SAMENLOOP_NOTED names. What comes in, a browser that asks, is no such thing.
 */
import { appendFileSync } from 'node:fs'
import diagnostics from 'node:diagnostics_channel'

const noted = process.env['SAMENLOOP_NOTED']

for (const channel of [
  'net.client.socket',
  'udp.socket',
  'http.client.request.start',
  'undici:request:create',
])
  diagnostics.subscribe(channel, () => {
    if (noted !== undefined) appendFileSync(noted, `${channel}\n`)
  })
