/** What the command says. */
export const text = {
  usage: [
    'Cách dùng:',
    '  npm run read-plan -- <kế hoạch.docx|.txt>                 in cây kế hoạch và chỗ của từng câu (JSON)',
    '  npm run read-plan -- <tệp> --document 2                   đọc văn bản thứ hai trong tệp',
  ].join('\n'),
  missing: (file: string) => `Không đọc được tệp “${file}”. Hãy kiểm tra đường dẫn và quyền đọc tệp.`,
} as const
