import { runCommand } from './lib/command.mjs'

/** `npm run read-list -- <tệp>…`. Standard output holds nothing but JSON. */
await runCommand('read-list')
