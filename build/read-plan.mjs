import { runCommand } from './lib/command.mjs'

/** `npm run read-plan -- <kế hoạch.docx|.txt>`: what the program reads in a plan, as JSON. */
await runCommand('read-plan')
