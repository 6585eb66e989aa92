/**
 * Says one sentence when the Node that runs is too old. better-sqlite3 ends such a Node without a word, and older ones
 * cannot read TypeScript; so this runs on any Node and before every other import.
 */
import { readFileSync } from 'node:fs'

const needed = 24
const running = Number(process.versions.node.split('.')[0])

if (running < needed) {
  const { name } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stderr.write(
    `${name} needs Node ${needed} and this is ${process.version}: run "npm ci" in this folder and use the npm scripts ` +
      `(npm start, npm test, npm run -s cli), which bring their own Node.\n`,
  )
  process.exit(1)
}
