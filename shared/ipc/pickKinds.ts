/** The largest attachment that is kept. */
export const keptLimitMb = 20

/** What the officer may be asked to pick, with the endings of its files and the largest size that is read into memory. */
export const pickKinds = ['sheet', 'backup', 'log', 'round', 'word', 'attachment'] as const
export type PickKind = (typeof pickKinds)[number]

export const pickRules: Record<PickKind, { readonly label: string; readonly extensions: readonly string[]; readonly limitMb: number }> = {
  sheet: {
    label: 'Danh sách Excel, LibreOffice, Word, CSV',
    extensions: ['xlsx', 'xltx', 'ods', 'ots', 'fods', 'docx', 'dotx', 'csv', 'tsv', 'txt', 'htm', 'html'],
    limitMb: 30,
  },
  backup: { label: 'Bản sao lưu Sổ Vàng', extensions: ['svbackup', 'gz'], limitMb: 500 },
  log: { label: 'Tệp nhật ký đã đóng', extensions: ['svnhatky'], limitMb: 500 },
  round: { label: 'Tệp đợt xét', extensions: ['json'], limitMb: 50 },
  word: { label: 'Văn bản Word', extensions: ['docx'], limitMb: 30 },
  attachment: { label: 'Tệp hồ sơ', extensions: ['pdf', 'docx', 'doc', 'xlsx', 'xls', 'jpg', 'jpeg', 'png'], limitMb: keptLimitMb },
}
