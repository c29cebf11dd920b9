import Box from '@mui/material/Box'
import { planSections, sectionDepths, type PlanSection } from '@shared/domain/movement/numbering'
import { usePlan } from './PlanContext'
import { planText, sentenceCase } from './text'

const lower = planSections.filter((section) => !['annual', 'reviews', 'forms', 'standard'].includes(section))

/** The headings with their counted numbers; a click leads there. */
export function PlanOutline({ present, onGo }: { readonly present: PlanSection | null; readonly onGo: (section: PlanSection) => void }) {
  const { marks } = usePlan()
  return (
    <Box component="nav" aria-label={planText.outline} sx={{ height: '100%', overflow: 'auto', py: 0.5 }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lower.map((section) => {
          const isHere = present === section
          const mark = marks.sections[section]
          const hasNumber = !['opening', 'closing', 'recipients'].includes(section)
          return (
            <li key={section}>
              <Box
                component="button"
                type="button"
                onClick={() => onGo(section)}
                aria-current={isHere ? 'location' : undefined}
                sx={{
                  'display': 'flex',
                  'gap': 0.75,
                  'width': '100%',
                  'textAlign': 'left',
                  'border': 0,
                  'borderLeft': 2,
                  'borderColor': isHere ? 'primary.main' : 'transparent',
                  'bgcolor': isHere ? 'lacquer.pale' : 'transparent',
                  'font': 'inherit',
                  'fontSize': 13,
                  'lineHeight': 1.35,
                  'color': hasNumber && mark === '' ? 'text.secondary' : 'text.primary',
                  'fontWeight': sectionDepths[section] === 0 ? 600 : 400,
                  'pl': 1 + sectionDepths[section] * 1.25,
                  'pr': 0.5,
                  'py': 0.6,
                  'borderRadius': 1,
                  'cursor': 'pointer',
                  '&:focus-visible': { outlineOffset: -2 },
                  '&:hover': { bgcolor: isHere ? 'lacquer.pale' : 'background.paper' },
                }}
              >
                {mark !== '' && <span>{mark}</span>}
                <span>{sentenceCase(planText.headings[section])}</span>
              </Box>
            </li>
          )
        })}
      </Box>
    </Box>
  )
}
