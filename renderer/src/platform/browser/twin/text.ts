/** Names that a person reads. */
export const text = {
  inside: 'Kho tệp riêng của trình duyệt',
} as const
