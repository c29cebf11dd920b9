import type { Found } from '../archive'

/** What a text is that holds no cells; `null` where it may be a list. `head`: its first letters. */
export function foundInText(fileName: string, head: string): Found | null {
  if (/^\s*\[InternetShortcut\]/i.test(head) || (/\.g(sheet|doc)$/i.test(fileName) && /^\s*\{/.test(head))) return 'link'
  if (isLetter(head)) return /^content-type:\s*multipart\/related/im.test(head) || /^x-document-type:/im.test(head) ? 'mhtml' : 'mail'
  if (/^\s*<[^>]*(wordDocument|progid="Word)/i.test(head) || /<w:wordDocument[\s>]|progid="Word\.Document"/i.test(head.slice(0, 2000)))
    return 'doc'
  return /^\s*<(\?xml|office:|\w+:?Workbook)/i.test(head) ? 'xml' : null
}

/** Begins as a letter does, or a page that was saved as one. */
const isLetter = (head: string): boolean =>
  /^(?:[A-Za-z][\w-]*:[^\n]*(?:\r?\n[ \t][^\n]*)*\r?\n){2}/.test(head) &&
  /^(?:mime-version|content-type|message-id|received|return-path):/im.test(head.slice(0, 4000))

/** A page with a table, whatever it begins with: programs that write .xls this way often leave out its head. */
export const isPage = (head: string): boolean =>
  /^\s*(<!doctype html|<html|<table|<meta|<\?xml[^>]*>\s*<(html|!doctype html))/i.test(head.slice(0, 2000)) ||
  (/^\s*<(?!\?xml|\w+:)/i.test(head) && /<table[\s>]/i.test(head) && /<t[dhr][\s>]/i.test(head))
