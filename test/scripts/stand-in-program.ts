/** Stands in for Electron's own program, which is a hundred megabytes: this has of it what packing looks at. */
import { writeFileSync } from 'node:fs'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'

/** The row of fuses as Electron comes with it. */
export const asElectronComes = '101100r1'

/** Writes a program with this row of fuses in the middle of other bytes. */
export function standInProgram(program: string, signs: string): string {
  writeFileSync(program, inTheMiddle(signs))
  return program
}

/** The same for Windows, with the version that a program has there. */
export function standInForWindows(program: string, signs: string): string {
  const executable = NtExecutable.createEmpty()
  const resources = NtExecutableResource.from(executable)
  const version = Resource.VersionInfo.createEmpty()
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' })
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(executable)
  executable.setExtraData(Uint8Array.from(inTheMiddle(signs)).buffer)
  writeFileSync(program, Buffer.from(executable.generate()))
  return program
}

function inTheMiddle(signs: string): Buffer {
  const fuses = [Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, signs.length])]
  return Buffer.concat([Buffer.alloc(5000, 7), ...fuses, Buffer.from(signs), Buffer.alloc(3000, 9)])
}
