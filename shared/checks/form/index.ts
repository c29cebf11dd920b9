export { checkForm } from './checkForm'
export { checkMovement, contextOf, upperFindings } from './checkMovement'
export { checkText } from './checkText'
export type { FormContext } from './context'
