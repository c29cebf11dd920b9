import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import { sectionDepths, type PlanSection } from '@shared/domain/movement/numbering'
import { Mark } from './ItemList'
import { usePlan } from './PlanContext'
import { planText } from './text'

export const sectionId = (section: PlanSection): string => `muc-${section}`

/** A fixed heading of the plan with its counted number, and what stands below it. `title` replaces the printed words by an editable one. */
export function Section({
  section,
  title,
  children,
}: {
  readonly section: PlanSection
  readonly title?: ReactNode
  readonly children?: ReactNode
}) {
  const depth = sectionDepths[section]
  const mark = usePlan().marks.sections[section]
  const isBare = section === 'opening' || section === 'closing' || section === 'recipients'
  return (
    <Box
      component="section"
      id={sectionId(section)}
      data-section={section}
      aria-label={planText.headings[section]}
      tabIndex={-1}
      sx={{ mt: depth === 0 ? 2.5 : 1.25, scrollMarginTop: 8, outline: 'none' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', mb: 0.25 }}>
        {!isBare && <Mark isStrong>{mark}</Mark>}
        {title ?? (
          <Box
            component={depth === 0 ? 'h2' : 'h3'}
            sx={{
              m: 0,
              px: 0.75,
              pt: 0.25,
              fontFamily: isBare ? 'inherit' : "'Times New Roman', 'Liberation Serif', Tinos, serif",
              fontSize: isBare ? 13 : 16,
              lineHeight: 1.4,
              fontWeight: isBare ? 600 : 700,
              color: mark === '' ? 'text.secondary' : 'text.primary',
            }}
          >
            {planText.headings[section]}
          </Box>
        )}
      </Box>
      {children}
    </Box>
  )
}
