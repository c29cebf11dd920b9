/** The sections of Thiết lập with their addresses. */
export const sections = [
  { key: 'unit', slug: 'co-quan' },
  { key: 'signers', slug: 'nguoi-ky' },
  { key: 'council', slug: 'hoi-dong' },
  { key: 'abbreviations', slug: 'chu-viet-tat' },
  { key: 'style', slug: 'the-thuc' },
  { key: 'certificates', slug: 'giay-khen' },
  { key: 'safety', slug: 'sao-luu' },
  { key: 'health', slug: 'suc-khoe' },
  { key: 'profiles', slug: 'ho-so' },
  { key: 'lock', slug: 'khoa' },
  { key: 'handover', slug: 'ban-giao' },
  { key: 'support', slug: 'ho-tro' },
] as const
export type SectionKey = (typeof sections)[number]['key']
