import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { pathToFileURL } from 'node:url'
import { root } from './settings.mjs'

/**
 * Runs a program in the project's folder, its output shown as it comes. Gives its exit code; `timeoutMs` ends it with code 124.
 * A program that is not there gives code 127.
 */
export function run(command, args, { env = {}, timeoutMs, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: quiet ? 'ignore' : 'inherit' })
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            child.kill()
            resolve(124)
          }, timeoutMs)
    const end = (code) => {
      clearTimeout(timer)
      resolve(code)
    }
    child.on('error', () => end(127))
    child.on('close', (code) => end(code ?? 1))
  })
}

/** The same for a script of an installed package, run by this very Node: no .cmd files, no shell. */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options)

/** Whether a script was started itself, not imported. The real path: a project may be reached through a link. */
export const isStarted = (moduleUrl) => process.argv[1] !== undefined && moduleUrl === pathToFileURL(fs.realpathSync(process.argv[1])).href
