/** Names that a person reads. */
export const text = {
  inside: 'Kho tệp riêng của trình duyệt',
  fileName: 'Sổ Vàng',
} as const
