/** The licences of everything that is packed with the program, in one text: what each of them asks for. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly dev?: boolean; readonly license?: string }>
  >
}

/** Writes `to`; answers the packages that come without a text of their licence, of which its name is then all there is. */
export function writeLicences(root: string, to: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Locked
  const without: string[] = []
  const chapters = Object.entries(packages).flatMap(
    ([folder, { version = '', dev = false, license = '' }]) => {
      if (folder === '' || dev || !existsSync(join(root, folder))) return []
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const texts = readdirSync(join(root, folder)).filter((file) =>
        /^(licen[cs]e|copying|notice)/i.test(file),
      )
      if (texts.length === 0) without.push(name)
      const said = texts.map((file) => readFileSync(join(root, folder, file), 'utf8').trim())
      return [`${name} ${version} (${license})\n\n${said.join('\n\n')}`.trim()]
    },
  )
  writeFileSync(to, `${chapters.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`)
  return without
}
