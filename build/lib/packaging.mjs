import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { run, runNode } from './run.mjs'
import { inRoot } from './settings.mjs'

const builder = inRoot('node_modules/electron-builder/cli.js')

/** Runs electron-builder on the present out/. `electronDist`: a folder with Electron unpacked, or with its zip. Gives the exit code. */
export const runBuilder = ({ targets, output, electronDist, quiet }) =>
  runNode(
    builder,
    [
      ...targets,
      '--x64',
      '--publish',
      'never',
      ...(electronDist === undefined ? [] : [`-c.electronDist=${electronDist}`]),
      ...(output === undefined ? [] : [`-c.directories.output=${output}`]),
    ],
    { env: { CSC_IDENTITY_AUTO_DISCOVERY: 'false' }, quiet },
  )

/** Writes the installer's hash beside it, as `sha256sum -b` does: the program installs from a stick only what has one. Gives the file. */
export async function writeHashBeside(installer) {
  const hash = createHash('sha256')
  for await (const piece of fs.createReadStream(installer)) hash.update(piece)
  const beside = `${installer}.sha256`
  fs.writeFileSync(beside, `${hash.digest('hex')} *${path.basename(installer)}\n`)
  return beside
}

/** Debian's makensis, or one in PATH on Windows; `null` where there is none. */
export function findMakensis() {
  const names = process.platform === 'win32' ? ['makensis.exe'] : ['makensis']
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), 'C:\\Program Files (x86)\\NSIS', 'C:\\Program Files\\NSIS']
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => fs.existsSync(file)) ?? null
}

/** Makes the installer from an unpacked program with build/installer.nsi. Gives the exit code. */
export const runMakensis = ({ makensis, source, installer, version, quiet }) =>
  run(
    makensis,
    [
      '-INPUTCHARSET',
      'UTF8',
      '-V2',
      '-XTarget amd64-unicode',
      `-DSRC=${source}`,
      `-DOUT=${installer}`,
      `-DVERSION=${version}`,
      `-DICON=${inRoot('build/icon.ico')}`,
      inRoot('build/installer.nsi'),
    ],
    { quiet },
  )
