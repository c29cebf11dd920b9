export { checkForm } from './checkForm'
export { checkMovement, contextOf, planFindings, upperFindings } from './checkMovement'
export { checkText } from './checkText'
export type { FormContext } from './context'
