/** `5.000`: a whole number of things or đồng, as it is written in Vietnam. The number of a line or a year is no count and stays plain. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')
