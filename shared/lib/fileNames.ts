/** The name to try next when the wanted one is taken: `Tờ trình.docx`, `Tờ trình (2).docx`, `Tờ trình (3).docx`… */
export function numberedName(name: string, number: number): string {
  if (number <= 1) return name
  const dot = name.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  return `${stem} (${number})${ending}`
}
