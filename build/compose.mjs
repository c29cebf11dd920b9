import { runCommand } from './lib/command.mjs'

/** `npm run compose -- <tệp đợt xét.json> --out <thư mục>`: standard output holds nothing but one JSON line per file. */
await runCommand('compose')
